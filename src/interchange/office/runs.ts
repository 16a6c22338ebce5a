/** The text of one line of a document, from stretches that look alike: what is small, struck out or a reading stays apart. */
import { isNote, NOTE, READING, smallFigures, STRUCK, type Height, type InlineMarks } from '../inline-marks.ts'

/** How a stretch is set. */
export interface Look {
  readonly height: Height | null
  readonly struck: boolean
  /** The reading of the word before it. */
  readonly reading: boolean
}

/** Like the line around it. */
export const plainLook: Look = { height: null, struck: false, reading: false }

/** Words of a line that look alike. */
export interface Run {
  readonly text: string
  readonly look: Look
}

/** The line, and what it was given to tell how it looks. */
export function lineOfRuns(runs: readonly Run[]): { readonly text: string; readonly marks: InlineMarks } {
  let text = ''
  const marks = { small: 0, struck: 0, readings: 0 }
  for (const { text: words, look } of joinedRuns(runs)) {
    const [, before = '', inner = '', after = ''] = /^(\s*)(\S(?:[^]*\S)?|)(\s*)$/.exec(words) ?? []
    const small = look.height === null ? inner : smallIn(inner, look.height, text + before)
    if (small !== inner) marks.small += 1
    if (look.struck && inner !== '') marks.struck += 1
    if (look.reading && inner !== '') marks.readings += 1
    text += before + between(between(small, look.struck, STRUCK), look.reading, READING) + after
  }
  return { text, marks }
}

function smallIn(words: string, height: Height, before: string): string {
  return isNote(words, before) ? NOTE.opens + words + NOTE.closes : smallFigures(words, height)
}

function between(words: string, is: boolean, { opens, closes }: typeof STRUCK | typeof READING): string {
  return is && words !== '' ? opens + words + closes : words
}

/** Programs cut a stretch anywhere. */
function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isAlike =
      last?.look.height === run.look.height &&
      last.look.struck === run.look.struck &&
      last.look.reading === run.look.reading
    if (last && isAlike) joined[joined.length - 1] = { look: last.look, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
