/**
 * Cuts a text into the lines that stand as paragraphs, by offset. Nothing is removed: the line breaks lie between the
 * lines. Not a judgement on what the text means; sentences come from elsewhere.
 */
import { cutLong } from './cut-long.ts'

/** One line that is not empty, in UTF-16 code units; `end` is exclusive and lies before the line break. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** True when it follows the line before it without an empty line, in a text that parts its paragraphs by empty lines. */
  readonly close: boolean
  /** True when it goes on with a line too long to be laid out as one: it begins where that one ends. */
  readonly continues: boolean
}

/** A browser lays out one paragraph at once, so a book on one line would stop the page for seconds. */
export const longestLine = 20_000

const blank = /^\s*$/u

/** The lines of a text in order. Lines of white space only count as empty; a text of those alone has no lines. */
export function textLines(text: string): readonly TextLine[] {
  const lines: { start: number; end: number; after: boolean }[] = []
  let position = 0
  let gap = true
  let parted = false
  for (const line of text.split('\n')) {
    if (blank.test(line)) {
      gap = true
    } else {
      lines.push({ start: position, end: position + line.length, after: !gap })
      if (gap && lines.length > 1) parted = true
      gap = false
    }
    position += line.length + 1
  }
  return lines.flatMap(({ start, end, after }) =>
    cutLong(text, { start, end }, longestLine).map((part) => ({
      ...part,
      close: after && parted,
      continues: part.start > start,
    })),
  )
}
