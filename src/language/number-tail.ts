/** What follows a number in figures: magnitude, percent, currency, unit. For `numbers.ts` only. */
import { functionWords } from './function-words.ts'
import { isCurrency, isPercent } from './number-words.ts'
import type { Token } from './tokens.ts'

/** `last` is the index of the last token that belongs to the number itself. */
export interface Tail {
  readonly last: number
  readonly factor: number
  readonly isPercent: boolean
  readonly currency: Token | null
  readonly unit: Token | null
}

/** What a word (lower case) multiplies the number before it by; 1 for most words. */
export type Magnitudes = (word: string, base: string) => number

/** Reads on after the token at `at`, the last of the figures. `base` is a base language. */
export function tailOf(tokens: readonly Token[], at: number, base: string, magnitudeOf: Magnitudes): Tail {
  const { last, factor } = magnitudes(tokens, at, base, magnitudeOf)
  const next = skipGlue(tokens, skipEnding(tokens, last))
  const token = withoutElision(tokens[next])
  const plain = { last, factor, isPercent: false, currency: null, unit: null }
  if (token === undefined) return plain
  const percent = percentEnd(tokens, next)
  if (percent !== null) return { ...plain, last: percent, isPercent: true, unit: token }
  if (isCurrency(token.lower)) return { ...plain, last: next, currency: token, unit: token }
  return { ...plain, unit: unitOf(token, base) }
}

/** Two at most: "7 mil millones". */
function magnitudes(
  tokens: readonly Token[],
  at: number,
  base: string,
  magnitudeOf: Magnitudes,
): { last: number; factor: number } {
  let last = at
  let factor = 1
  for (let steps = 0; steps < 2; steps++) {
    const next = skipEnding(tokens, last)
    const token = tokens[next]
    const value = token?.kind === 'word' ? magnitudeOf(token.lower, base) : 1
    if (value === 1) break
    factor *= value
    last = withStop(tokens, next)
  }
  return { last, factor }
}

/** The last token of a word or sign for percent; `null` if there is none. */
function percentEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token === undefined || !isPercent(token.lower)) return null
  if (token.lower !== 'per') return at
  return tokens[at + 1]?.lower === 'cent' ? at + 1 : null
}

function unitOf(token: Token, base: string): Token | null {
  if (token.kind !== 'word') return null
  const lists = base === 'sr' ? ['sr-Latn', 'sr-Cyrl'] : [base]
  return lists.some((list) => functionWords(list).has(token.lower)) && token.lower.length < 5 ? null : token
}

/** `d’euros` counts euros. */
function withoutElision(token: Token | undefined): Token | undefined {
  if (token === undefined || !/^[dl]['’]\p{L}/u.test(token.lower)) return token
  return { ...token, start: token.start + 2, text: token.text.slice(2), lower: token.lower.slice(2) }
}

/** A case ending tied to the number by a hyphen or an apostrophe is not a unit: `7000-ზე`, `70-ға`, `7000'den`. */
function skipEnding(tokens: readonly Token[], last: number): number {
  const hyphen = tokens[last + 1]
  const ending = tokens[last + 2]
  if (hyphen === undefined || !/^[-'’]$/u.test(hyphen.text) || hyphen.start !== tokens[last]?.end) return last + 1
  return ending?.kind === 'word' && ending.start === hyphen.end && ending.lower.length <= 5 ? last + 3 : last + 1
}

/** "millions of shells", "2 millones de euros". */
function skipGlue(tokens: readonly Token[], at: number): number {
  return /^(?:of|de|d)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
}

/** The full stop of an abbreviated magnitude (`7 тыс. тонн`) belongs to it if a small letter follows. */
function withStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at + 1]
  if (stop?.text !== '.' || stop.start !== tokens[at]?.end) return at
  return /^(?:\p{Ll}|\p{Lo}|[$€£₽₴])/u.test(tokens[at + 2]?.text ?? '') ? at + 1 : at
}
