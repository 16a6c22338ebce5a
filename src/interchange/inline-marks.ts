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
