/** Where and when a text was written, as it says before its first sentence: "Kyiv, 14 March - ". It is nothing that the sentence tells. */
import type { Span } from './words.ts'

/** Longer beginnings are sentences. In UTF-16 code units. */
const LONGEST = 80
/** The dash after it: one with space around it, or a long one. */
const DASH = /\s[-–−]{1,2}\s|\s*—\s*/u
const IN_BRACKETS = /\([^()]*\)/gu
/** A word that begins with a small letter, or in a script without capitals. */
const SMALL_WORD = /(?<![\p{L}\p{M}'’.-])[\p{Ll}\p{Lo}]/u

/**
 * The dateline with its dash; `null` where there is none. `dates` and `places` are those of the text. Before the dash stand a date and a
 * place or an agency, and no other word: "14 March - the yard closes" tells what happened that day.
 */
export function datelineOf(
  text: string,
  dates: readonly Span[],
  places: readonly Span[],
  isFunctionWord: (lower: string) => boolean,
): Span | null {
  const dash = DASH.exec(text.slice(0, LONGEST))
  if (dash === null) return null
  const isBefore = ({ end }: Span) => end <= dash.index
  const dated = dates.filter(isBefore)
  if (dated.length === 0) return null
  const placed = places.filter(isBefore)
  const rest = without(text.slice(0, dash.index), [...dated, ...placed]).replace(IN_BRACKETS, ' ')
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? []
  const isNamed = placed.length + words.length > 0
  const isSentence = SMALL_WORD.test(rest) || words.some((word) => isFunctionWord(word.toLowerCase()))
  return isNamed && !isSentence ? { start: 0, end: dash.index + dash[0].length } : null
}

function without(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}
