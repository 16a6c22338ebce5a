/** Figures that together are no number: telephones, scores, versions. For `numbers.ts` only. */
import type { Token } from './tokens.ts'
import type { Span } from './words.ts'

/** `+380 44 123 45 67`. */
const TELEPHONE = /\+\p{Nd}[\p{Nd} ()-]{7,20}\p{Nd}/gu

export function telephones(text: string): readonly Span[] {
  if (!text.includes('+')) return []
  return [...text.matchAll(TELEPHONE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Index of the last token of a score (`3-1`), a version (`2.0.1`) or `24/7` that begins at `index`; `null` if none does. */
export function chainEnd(tokens: readonly Token[], index: number): number | null {
  const [first, sign, second] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (first === undefined || sign === undefined || second === undefined || !isTied(first, sign, second)) return null
  if (sign.text === '.') return second.lower.length < 3 && isVersion(tokens, index + 2) ? index + 4 : null
  const isNone = sign.text === '/' || (/^[-–]$/u.test(sign.text) && isScore(first, second, tokens[index + 3]))
  return isNone ? index + 2 : null
}

/** Whether figures stand on both sides of a sign, without a space. */
function isTied(first: Token, sign: Token, second: Token): boolean {
  return second.kind === 'digits' && sign.start === first.end && second.start === sign.end
}

/** Smaller figures after greater ones are no range. */
function isScore(first: Token, second: Token, next: Token | undefined): boolean {
  return first.lower.length <= 3 && Number(second.lower) < Number(first.lower) && next?.text !== '-'
}

function isVersion(tokens: readonly Token[], at: number): boolean {
  const [second, dot, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return second !== undefined && third !== undefined && dot?.text === '.' && isTied(second, dot, third)
}
