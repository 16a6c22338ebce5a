/** What stands around digits and decides whether they are a number. For `numbers.ts` only. */
import { isCurrency } from './number-words.ts'
import { isUnspaced } from './script.ts'
import type { Token } from './tokens.ts'

/** Little words that Arabic and Hebrew write onto what follows, to figures with a hyphen or without: `و20`, `כ-200`. */
const GLUED = /^(?:[وفبلك]|[והבלכמש]{1,2})$/u

/** Whether a word is one that other words and figures are written onto. */
export function isProclitic(word: string): boolean {
  return GLUED.test(word)
}

/** `F-16`, `COVID-19`, `Т90`, `№ 5`: a number in a name. */
export function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined || before.end !== token.start) return false
  if (isProclitic(before.text) || isUnspaced(before.text)) return false
  if (before.kind === 'word' || /^[№#]$/u.test(before.text)) return true
  const word = tokens[index - 2]
  return before.text === '-' && word?.kind === 'word' && word.end === before.start && !isProclitic(word.text)
}

/** Digits before or after the colon of `14:30`. */
export function isTime(tokens: readonly Token[], index: number): boolean {
  return isColonBetween(tokens, index + 1) || isColonBetween(tokens, index - 1)
}

function isColonBetween(tokens: readonly Token[], at: number): boolean {
  const [left, colon, right] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (colon?.text !== ':' || left?.kind !== 'digits' || right?.kind !== 'digits') return false
  return left.end === colon.start && colon.end === right.start
}

/** `yüzde 20`, `%20`. */
export function saysPercent(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before?.lower === 'yüzde' || (before?.text === '%' && before.end === tokens[index]?.start)
}

/** The currency sign or code before the digits, not before the offset `floor`; `null` if there is none. */
export function currencyBefore(tokens: readonly Token[], index: number, floor: number): Token | null {
  const before = tokens[index - 1]
  if (before === undefined || before.start < floor || !isCurrency(before.lower)) return null
  return before.kind === 'sign' || /^[a-z]{3}$/.test(before.lower) ? before : null
}
