/** Sets words into lines of a given width. Pure; how wide words are says the caller. */
import type { Words } from './picture.ts'

/** Width of a line of text in pixels, set in `size` pixels. */
export type Measure = (text: string, size: number) => number

/** What there is to draw in: a width in pixels, and a way to measure words. */
export interface Room {
  readonly width: number
  readonly measure: Measure
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** At most `most` lines. What has no room ends in "…", between graphemes; the whole words stand in the table behind the picture. */
export function fitLines(words: Words, width: number, most: number, size: number, measure: Measure): Words[] {
  const fits = (text: string) => measure(text, size) <= width
  const lines: string[] = []
  let rest = words.text.trim().split(/\s+/u)
  while (rest.length > 0 && lines.length < most) {
    const isLast = lines.length === most - 1
    let taken = 1
    while (taken < rest.length && fits(rest.slice(0, taken + 1).join(' '))) taken += 1
    const line = rest.slice(0, isLast ? rest.length : taken).join(' ')
    lines.push(fits(line) ? line : cut(line, fits))
    rest = isLast ? [] : rest.slice(taken)
  }
  return lines.map((line) => ({ ...words, text: line }))
}

function cut(line: string, fits: (text: string) => boolean): string {
  const parts = [...graphemes.segment(line)].map(({ segment }) => segment)
  while (parts.length > 1 && !fits(`${parts.join('').trimEnd()}…`)) parts.pop()
  return `${parts.join('').trimEnd()}…`
}
