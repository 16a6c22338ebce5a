/** Halves in numbers said in words: two and a half million, half a million. For `spelled-numbers.ts` only. */
import type { Token } from '../tokens.ts'
import { BEFORE_HALF, DIRECT_HALF, HALVES } from './number-grammar.ts'
import { valueOfSum, type Sum } from './number-sum.ts'

/** What has been read of a number, and the index of its last token. */
export interface Read {
  readonly sum: Sum
  readonly last: number
}

/** Whether the words from `at` on lead from a number to its half. `base` is a base language. */
export function leadsToHalf(tokens: readonly Token[], at: number, base: string): boolean {
  return BEFORE_HALF.has(tokens[at]?.lower ?? '') && [at + 1, at + 2].some((next) => isHalf(tokens[next], base))
}

export function withHalf({ total, group }: Sum): Sum {
  return { total, group: group + 0.5 }
}

/** A half at `at`, added to the count before it, else to the scale before it; `null` if there is none or nothing before it. */
export function halfAfter(
  tokens: readonly Token[],
  at: number,
  { sum, last }: Read,
  scale: number,
  base: string,
): Read | null {
  if (!isHalf(tokens[at], base) || valueOfSum(sum) === 0 || !Number.isInteger(sum.group)) return null
  const isTied = DIRECT_HALF.has(base) || (last < at - 1 && BEFORE_HALF.has(tokens[at - 1]?.lower ?? ''))
  if (!isTied) return null
  return { sum: sum.group > 0 ? withHalf(sum) : { ...sum, total: sum.total + scale / 2 }, last: at }
}

/** Half of the scale behind it: `half a million`, `пів мільйона`; `null` if nothing of that kind begins at `at`. */
export function halfOf(
  tokens: readonly Token[],
  at: number,
  base: string,
  valueOf: (word: string) => number | null,
): Read | null {
  if (!isHalf(tokens[at], base)) return null
  const next = /^(?:a|of|de|d|-)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const value = tokens[next]?.kind === 'word' ? valueOf(tokens[next].lower) : null
  return value !== null && value >= 1000 ? { sum: { total: value / 2, group: 0 }, last: next } : null
}

const halves = new Map(Object.entries(HALVES).map(([base, words]) => [base, new Set(words.split(' '))]))

function isHalf(token: Token | undefined, base: string): boolean {
  return token !== undefined && halves.get(base)?.has(token.lower) === true
}
