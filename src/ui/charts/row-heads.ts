/** The names that rows and columns of a picture go by, set in lines. */
import { fitLines, type Room } from './fit-lines.ts'
import { plain, text, type PictureElement, type Words } from './picture.ts'
import { paperBehind } from './row-links.ts'

/** A name with a remark after it in small letters, for example a language. */
export interface Head {
  readonly words: Words
  readonly remark: string | null
}

/** Size of type in pixels, and the height of a line of it. */
export const TYPE = 12
export const LINE = 15
const SMALL = 10.5

/** The name and its remark as lines, each with how it is set. */
export function headLines({ words, remark }: Head, width: number, most: number, { measure }: Room) {
  const names = fitLines(words, width, most, TYPE, measure).map((line) => ({ line, size: TYPE, ink: 'ink' as const }))
  if (remark === null) return names
  const [small] = fitLines(plain(remark), width, 1, SMALL, measure)
  return small === undefined ? names : [...names, { line: small, size: SMALL, ink: 'ink-faint' as const }]
}

/** Lines from `top` down, each with its near end at the left of `x`, whichever way it runs. */
export function drawHead(
  head: Head,
  x: number,
  top: number,
  width: number,
  most: number,
  room: Room,
): PictureElement[] {
  return headLines(head, width, most, room).map(({ line, size, ink }, index) =>
    text(x, top + TYPE + index * LINE, line, { size, ink }),
  )
}

/** Paper behind what `drawHead` draws, where lines run behind it. */
export function headPaper(
  head: Head,
  x: number,
  top: number,
  width: number,
  most: number,
  room: Room,
): PictureElement[] {
  return headLines(head, width, most, room).map(({ line, size }, index) =>
    paperBehind(x, top + TYPE + index * LINE, room.measure(line.text, size)),
  )
}

/** Height of what `drawHead` draws. */
export function headHeight(head: Head, width: number, most: number, room: Room): number {
  return headLines(head, width, most, room).length * LINE
}
