/** Reads numbers spelled out in words: `двадцать три тысячи`, `seven thousand`, `einundzwanzig`, two and a half million. */
import type { Token } from '../tokens.ts'
import type { Span } from '../words.ts'
import { AND, HALF_MORE, PER_HUNDRED, RANGE, VAGUE } from './number-grammar.ts'
import { halfAfter, halfOf, leadsToHalf, withHalf, type Read } from './number-halves.ts'
import { joinedWith } from './number-joins.ts'
import { EMPTY_SUM, valueOfSum, type Sum } from './number-sum.ts'

/** A number in words. Spans in UTF-16 code units. */
export interface SpelledNumber extends Span {
  readonly value: number
  /** Index of the last token it takes. */
  readonly last: number
}

/** Value of a word (lower case), `null` for one that is no number. */
export type WordValue = (word: string) => number | null

/** The number words of one language. */
export interface NumberWords {
  readonly base: string
  readonly valueOf: WordValue
}

/** No number anybody spells out has more. */
const MOST_WORDS = 24

/**
 * The number whose first word stands at `index`; `null` if none begins there. One alone is no number: in many languages it is an
 * article. Thousands without a count are none either.
 */
export function spelledNumberAt(tokens: readonly Token[], index: number, words: NumberWords): SpelledNumber | null {
  if (tokens[index]?.kind !== 'word') return null
  const read = readParts(tokens, index, words)
  const [from, to] = [tokens[index], tokens[read.last]]
  if (from === undefined || to === undefined || read.last < index) return null
  if (isNoQuantity(tokens, index, read.last, words)) return null
  const value = rounded(valueOfSum(read.sum) * sharedScale(tokens, read.last, read.sum, words))
  return value > 1 ? { start: from.start, end: to.end, value, last: read.last } : null
}

interface Reading extends Read {
  /** The scale read last. */
  readonly scale: number
  /** Half more, which the next number has. */
  readonly more: number
}

function readParts(tokens: readonly Token[], index: number, words: NumberWords): Read {
  const half = halfOf(tokens, index, words.base, words.valueOf)
  if (half !== null) return half
  const isMore = HALF_MORE[words.base] === tokens[index]?.lower
  let read: Reading = { sum: EMPTY_SUM, last: index - 1, scale: 1, more: isMore ? 0.5 : 0 }
  for (let at = isMore ? index + 1 : index; at < Math.min(tokens.length, index + MOST_WORDS); at++) {
    const next = readOn(tokens, at, read, words)
    if (next !== null) read = next
    else if (at === index || !isJoint(tokens, at, words.base)) break
  }
  return read
}

/** What is read with the token at `at`; `null` if it is no part of the number. */
function readOn(tokens: readonly Token[], at: number, read: Reading, { base, valueOf }: NumberWords): Reading | null {
  const token = tokens[at]
  const half = halfAfter(tokens, at, read, read.scale, base)
  if (half !== null) return { ...read, ...half }
  const value = token?.kind === 'word' && !AND.has(token.lower) ? valueOf(token.lower) : null
  const joined = value === null ? null : joinedWith(value, read.sum, tokens, at, read.last, base)
  if (value === null || joined === null) return null
  const scale = value >= 1000 ? scaleOf(value) : read.scale
  return { sum: read.more > 0 ? withHalf(joined) : joined, last: at, scale, more: 0 }
}

/** Of two millions in one word a million. */
function scaleOf(value: number): number {
  return 1000 ** Math.floor(Math.log10(value) / 3 + 1e-9)
}

function isNoQuantity(tokens: readonly Token[], index: number, last: number, { base }: NumberWords): boolean {
  const word = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  if (PER_HUNDRED.has(before) && HUNDRED.test(word)) return true
  if (index === last && VAGUE[base]?.test(word) === true) return true
  return base === 'he' && isSecondInHebrew(word, before, tokens[index + 1])
}

const HUNDRED = /^(?:cento|ciento|cien|cent|sută|trăm|ال(?:مئة|مائة))$/u

/** Hebrew names its weekdays by numbers, and `שני` is the second too. */
function isSecondInHebrew(word: string, before: string, next: Token | undefined): boolean {
  return word.endsWith('שני') && (!/^ו?שני$/u.test(word) || before.endsWith('יום') || next?.kind !== 'word')
}

/** What a number without a scale is multiplied by because the next one of a range has it; 1 for most. */
function sharedScale(tokens: readonly Token[], last: number, sum: Sum, words: NumberWords): number {
  if (sum.total > 0 || sum.group === 0 || !RANGE.has(tokens[last + 1]?.lower ?? '')) return 1
  const values = tokens
    .slice(last + 2, last + 6)
    .map(({ kind, lower }) => (kind === 'word' ? words.valueOf(lower) : null))
  const at = values.findIndex((value) => value === null || value >= 1000)
  const scale = values[at] ?? 1
  const count = values.slice(0, Math.max(0, at)).reduce<number>((all, value) => all + (value ?? 0), 0)
  return count > sum.group ? scale : 1
}

function isJoint(tokens: readonly Token[], at: number, base: string): boolean {
  const token = tokens[at]
  return token !== undefined && (token.text === '-' || AND.has(token.lower) || leadsToHalf(tokens, at, base))
}

/** `2.3 * 1e6` without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(15))
}
