/** Proposes an article's title out of its text, or says that it has none. */
import { graphemeStart } from './graphemes.ts'
import { paragraphsOf } from './segment.ts'
import type { Span } from './words.ts'

/** A longer first line is the lead of an article without a title. In code points. */
const LONGEST_TITLE = 150
const FULL_STOP = /[.。．｡։।॥۔…]["'’”»)\]]*$/u

/**
 * The first line that is not furniture, if it reads as a title: at most 150 characters, without a full stop at its end,
 * and with more text of the article after it. `null` if the article shows no title; its first words are shown instead.
 * `furniture` holds spans in UTF-16 code units, in any order.
 */
export function proposeTitle(text: string, furniture: readonly Span[]): Span | null {
  const own = paragraphsOf(text).filter(
    (line) => !furniture.some((region) => region.start <= line.start && line.end <= region.end),
  )
  const [first, second] = own
  if (first === undefined || second === undefined) return null
  const line = text.slice(first.start, first.end)
  if (FULL_STOP.test(line) || [...line].length > LONGEST_TITLE) return null
  return { start: first.start, end: first.end }
}

/**
 * The first `count` words of a text on one line, for an article without a title; `…` at the end if more follows. Where
 * words are not spaced, eight characters stand for a word. Empty for a text of white space.
 */
export function firstWords(text: string, count: number): string {
  const longest = count * 8
  const beginning = text.slice(0, longest * 40).trimStart()
  const all = beginning.split(/\s+/).filter((word) => word !== '')
  let shown = all.slice(0, count).join(' ')
  let isCut = all.length > count || beginning.length < text.trimStart().length
  if (shown.length > longest * 3) {
    shown = shown.slice(0, graphemeStart(shown, longest * 3))
    isCut = true
  }
  if (shown === '') return ''
  return isCut && text.trimEnd() !== shown ? `${shown.replace(/[,;:–—-]+$/u, '').trimEnd()}…` : shown
}
