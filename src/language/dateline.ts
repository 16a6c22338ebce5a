/** Where and when a text was written, as it says at its beginning: "Kyiv, 14 March - ". It is nothing that the sentence tells. */
import type { Span } from './words.ts'

/** Longer beginnings are sentences. In UTF-16 code units. */
const LONGEST = 80
/** The dash after it: one with space around it, or a long one. */
const DASH = /\s[-–−]{1,2}\s|\s*—\s*/u
const IN_BRACKETS = /\([^()]*\)/gu

/**
 * A dateline with its dash, or a line that is nothing but one ("Harbour Institute, Brief 14, 21 March"); `null` where there is none. `dates`
 * and `places` are those of the text. Beside the date stands a place or another name, and no word that tells anything: "14 March - the yard
 * closes" tells what happened that day.
 */
export function datelineOf(
  text: string,
  dates: readonly Span[],
  places: readonly Span[],
  isFunctionWord: (lower: string) => boolean,
): Span | null {
  const isSmall = (word: string) => isFunctionWord(word.toLowerCase())
  const isName = (word: string) => /^\p{Lu}/u.test(word)
  const dash = DASH.exec(text.slice(0, LONGEST))
  if (dash) {
    const isLine = isNamesAndDate(text.slice(0, dash.index), dates, places, (word) => isName(word) && !isSmall(word))
    return isLine ? { start: 0, end: dash.index + dash[0].length } : null
  }
  const isLine =
    endsWithDate(text, dates) && isNamesAndDate(text, dates, places, (word) => isName(word) || isSmall(word))
  return isLine ? { start: 0, end: text.length } : null
}

/** Behind a comma or the like: in a headline the date belongs to what happened. */
function endsWithDate(text: string, dates: readonly Span[]): boolean {
  const last = dates.at(-1)
  return last?.end === text.trimEnd().length && /[,;|·]\s*$/u.test(text.slice(0, last.start))
}

function isNamesAndDate(
  head: string,
  dates: readonly Span[],
  places: readonly Span[],
  mayStand: (word: string) => boolean,
): boolean {
  const within = (spans: readonly Span[]) => spans.filter(({ end }) => end <= head.length)
  const [dated, placed] = [within(dates), within(places)]
  if (head.length > LONGEST || dated.length === 0) return false
  const rest = [...dated, ...placed].reduce(without, head).replace(IN_BRACKETS, ' ')
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? []
  return placed.length + words.length > 0 && words.every(mayStand)
}

function without(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
