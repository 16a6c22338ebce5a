/** Which of the words that changed change what is said: figures, dates, units, number words, denials (T4). Only for marking. */
import { isSensitive } from '#domain/anchor-words.ts'
import { findDates } from '#language/dates.ts'
import { findNegations } from '#language/negation.ts'
import { parseNumbers } from '#language/numbers.ts'
import { wordsOf } from '#ui/reader-text/boundaries.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'

/** Single words of `changed`, stretches of the text in UTF-16 code units. */
export function graveWords(text: string, changed: readonly Span[], language: string): readonly Span[] {
  if (changed.length === 0) return []
  const grave = [
    ...findDates(text, language),
    ...findNegations(text, language),
    ...parseNumbers(text, language).flatMap((number) => [number, ...(number.unit ? [number.unit] : [])]),
  ]
  const isGrave = (word: Span) =>
    isSensitive(text.slice(word.start, word.end), language) ||
    grave.some((one) => one.start < word.end && word.start < one.end)
  return changed.flatMap((stretch) => wordsOf(text, stretch, language).filter(isGrave))
}
