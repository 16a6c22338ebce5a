/**
 * What a page or a document tells by the look of characters alone, written so that plain text still tells it: a mark of a note does not
 * become a digit of the figure before it, what was struck out is not read as said, and the reading of a character is no part of its word.
 */
import type { ReadingReason } from '#domain/import-draft.ts'

/** Around what was struck out, as editions of manuscripts print it. */
export const STRUCK = { opens: '⟦', closes: '⟧' } as const
/** Around the reading of a word, behind it. */
export const READING = { opens: '(', closes: ')' } as const

const plainForms = '0123456789+−-=()'
const raisedForms = new Map(Array.from(plainForms, (sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'.charAt(at)]))
const loweredForms = new Map(Array.from(plainForms, (sign, at) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'.charAt(at)]))

/** Where characters stand that are smaller than those around them. */
export type Height = 'raised' | 'lowered'

/**
 * Figures above or below the line: what has a small form takes it, others are set apart in brackets. Words without a figure, and marks
 * that bring brackets or a star, tell themselves apart.
 */
export function smallFigures(words: string, height: Height): string {
  if (!needsSmallFigures(words)) return words
  const forms = height === 'raised' ? raisedForms : loweredForms
  const taken = Array.from(words, (sign) => forms.get(sign) ?? sign).join('')
  return /\p{Nd}/u.test(taken) ? words.replace(/\S(?:[^]*\S)?/, '[$&]') : taken
}

/** Whether small characters would be taken for those of the line. */
export function needsSmallFigures(words: string): boolean {
  return /\p{Nd}/u.test(words) && !/^\s*[[(*]/.test(words)
}

/** Around small words that would be taken for the end of the word before them. */
export const NOTE = { opens: '[', closes: ']' } as const

/** Ends of numerals, which belong to them however long they are: `XIX<sup>ième</sup>`. */
const ordinal = /^(?:i?[eè]mes?|[eè]res?)$/iu

/**
 * Whether small words are a note to what stands before them, to be set apart from it: `word<sub>note</sub>`, `Total<sup>a</sup>`. The ends
 * of numerals, short signs of quantities and letters of abbreviations are part of their word: `1<sup>er</sup>`, `NO<sub>x</sub>`.
 * Figures, and what brings its own brackets, are not meant here.
 */
export function isNote(words: string, before: string): boolean {
  const own = words.trim()
  const letters = lettersIn(own)
  const standsFree = /^\s/.test(words) || /(?:^|\s)$/.test(before)
  if (letters === 0 || standsFree || needsSmallFigures(own) || /^[[(*]/.test(own)) return false
  const base = /[\p{L}\p{M}\p{Nd}]*$/u.exec(before)?.[0] ?? ''
  if (base === '') return true
  return letters > 3 || /\s/.test(own) ? !ordinal.test(own) : isWord(base)
}

/** True for a word that is no numeral, no abbreviation in capitals and no sign of a quantity. */
function isWord(base: string): boolean {
  const isLong = lettersIn(base) >= 3 || /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u.test(base)
  return isLong && !/\p{Nd}|^\p{Lu}+$/u.test(base)
}

function lettersIn(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0
}

/** How often a text has been given what its source shows by the look of characters. */
export interface InlineMarks {
  readonly small: number
  readonly struck: number
  readonly readings: number
}

/** What is said of such a text; nothing where nothing was done. */
export function remarksOnMarks({ small, struck, readings }: InlineMarks): readonly ReadingReason[] {
  const remarks = [
    { key: 'smallFigures', params: { count: small } },
    { key: 'struckOut', params: { count: struck } },
    { key: 'readings', params: { count: readings } },
  ]
  return remarks.filter(({ params }) => params.count > 0)
}

/** The marks of several texts together. */
export function sumOfMarks(all: readonly InlineMarks[]): InlineMarks {
  const sum = (of: (marks: InlineMarks) => number) => all.reduce((total, marks) => total + of(marks), 0)
  return {
    small: sum(({ small }) => small),
    struck: sum(({ struck }) => struck),
    readings: sum(({ readings }) => readings),
  }
}
