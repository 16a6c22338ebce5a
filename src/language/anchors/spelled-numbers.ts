/** Reads numbers spelled out in words: `двадцать три тысячи`, `seven thousand`, `einundzwanzig`. */
import type { Token } from '../tokens.ts'
import type { Span } from '../words.ts'

/** A number in words. Spans in UTF-16 code units. */
export interface SpelledNumber extends Span {
  readonly value: number
  /** Index of the last token it takes. */
  readonly last: number
}

/** Value of a word (lower case), `null` for one that is no number. */
export type WordValue = (word: string) => number | null

/** Words between parts of a number. */
const AND = new Set(['and', 'und', 'y', 'e', 'et', 'en', 'og', 'och', 'i', 'и', 'та', 'და', 'και'])

/**
 * The number whose first word stands at `index`; `null` if none begins there. One alone is no number: in many languages it is an
 * article. Values from two upwards.
 */
export function spelledNumberAt(tokens: readonly Token[], index: number, valueOf: WordValue): SpelledNumber | null {
  let sum: Sum = { total: 0, group: 0 }
  let last = index - 1
  for (const [at, token] of tokens.slice(index, index + MOST_WORDS).entries()) {
    if (at > 0 && isJoint(token)) continue
    const value = token.kind === 'word' ? valueOf(token.lower) : null
    if (value === null || !fits(value, sum)) break
    sum = withPart(sum, value)
    last = index + at
  }
  const [from, to] = [tokens[index], tokens[last]]
  const value = sum.total + sum.group
  return from && to && value >= 2 ? { start: from.start, end: to.end, value, last } : null
}

/** No number anybody spells out has more. */
const MOST_WORDS = 24

/** Thousands and more so far, and what stands below a thousand and may yet be multiplied. */
interface Sum {
  readonly total: number
  readonly group: number
}

function withPart({ total, group }: Sum, value: number): Sum {
  if (value >= 1000) return { total: total + Math.max(1, group) * value, group: 0 }
  return { total, group: value === 100 && group > 0 && group < 10 ? group * 100 : group + value }
}

function isJoint(token: Token | undefined): boolean {
  return token?.text === '-' || AND.has(token?.lower ?? '')
}

/** Smaller parts follow greater ones; a thousand follows what it multiplies. */
function fits(value: number, { total, group }: Sum): boolean {
  if (value >= 1000) return total === 0 || (value < total && group > 0)
  if (group === 0) return true
  return value === 100 ? group < 10 : value < lowestPlace(group)
}

/** What may still be added to a group: after 20 a unit, after 300 anything below a hundred. */
function lowestPlace(group: number): number {
  if (group % 100 === 0) return 100
  return group % 10 === 0 && group % 100 >= 20 ? 10 : 0
}
