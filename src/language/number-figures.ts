/** Reads one number written in figures: grouping, decimals, digits of any script. For `numbers.ts` only. */
import { POINT_DECIMALS, SPACE_GROUPS } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number in figures: its value and the tokens it takes. */
export interface Figures {
  readonly value: number
  /** Index of the last token of the number. */
  readonly last: number
  /** True if it has a grouping or decimal separator. */
  readonly separated: boolean
}

const MOST_GROUPS = 8
const NARROW = /^[\u00a0\u202f\u2009\u2007]$/u

/**
 * The number that begins with the digits at `index`. Which sign groups and which one begins decimals is the language's
 * custom, but what cannot be custom is read by its shape: `7,000` is seven thousand, `1.000.000` a million, `3.5` a decimal.
 */
export function readFiguresAt(tokens: readonly Token[], index: number, text: string, language: string): Figures | null {
  const first = tokens[index]
  if (first === undefined || first.kind !== 'digits') return null
  const groups = [first.lower]
  const separators: string[] = []
  let last = index
  // No number has more groups than this; a longer chain is something else.
  while (groups.length <= MOST_GROUPS) {
    const next = nextGroup(tokens, last, text, language)
    if (next === null) break
    groups.push(next.digits)
    separators.push(next.separator)
    last = next.at
  }
  const value = valueOf(groups, separators, language)
  if (value !== null && Number.isFinite(value)) return { value, last, separated: separators.length > 0 }
  const alone = Number(first.lower)
  return Number.isFinite(alone) ? { value: alone, last: index, separated: false } : null
}

interface Group {
  readonly digits: string
  readonly separator: string
  readonly at: number
}

function nextGroup(tokens: readonly Token[], last: number, text: string, language: string): Group | null {
  const token = tokens[last]
  const sign = tokens[last + 1]
  if (token === undefined || sign === undefined) return null
  if (sign.kind === 'digits') return spacedGroup(token, sign, last + 1, text, language)
  const digits = tokens[last + 2]
  if (digits?.kind !== 'digits' || sign.start !== token.end || digits.start !== sign.end) return null
  return /^[.,'’٬٫·]$/u.test(sign.text) ? { digits: digits.lower, separator: sign.text, at: last + 2 } : null
}

function spacedGroup(token: Token, next: Token, at: number, text: string, language: string): Group | null {
  const gap = text.slice(token.end, next.start)
  const isGap = NARROW.test(gap) || (gap === ' ' && SPACE_GROUPS.has(language))
  return isGap && next.lower.length === 3 && token.lower.length <= 3 ? { digits: next.lower, separator: ' ', at } : null
}

function valueOf(groups: readonly string[], separators: readonly string[], language: string): number | null {
  if (separators.length === 0) return Number(groups[0])
  const decimalAt = decimalSeparator(groups, separators, language)
  const whole = groups.slice(0, decimalAt ?? groups.length)
  const grouped = separators.slice(0, whole.length - 1)
  if (new Set(grouped.map((separator) => (separator === '’' ? "'" : separator))).size > 1) return null
  if (whole.length > 1 && !isGrouped(whole)) return null
  if (decimalAt !== null && decimalAt !== groups.length - 1) return null
  return Number(decimalAt === null ? whole.join('') : `${whole.join('')}.${groups[decimalAt] ?? '0'}`)
}

/** Threes after a first of one to three; or twos before a last three, as in India. */
function isGrouped(whole: readonly string[]): boolean {
  const [first = '', ...rest] = whole
  if (first.length > 3 || (first.startsWith('0') && first.length > 0)) return false
  if (rest.every((group) => group.length === 3)) return true
  return rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2)
}

/** The index of the group after the decimal separator; `null` if all separators group. */
function decimalSeparator(groups: readonly string[], separators: readonly string[], language: string): number | null {
  const last = separators.at(-1) ?? ''
  const at = groups.length - 1
  if (last === '٫') return at
  if (!/^[.,·]$/u.test(last)) return null
  if (separators.length > 1) return separators.slice(0, -1).includes(last) ? null : at
  const tail = groups[at] ?? ''
  if (tail.length !== 3 || groups[0] === '0') return at
  // Nobody writes 7,000 for seven: three noughts are a group in any language.
  const isDecimal = last === (POINT_DECIMALS.has(language) ? '.' : ',')
  return isDecimal && tail !== '000' ? at : null
}
