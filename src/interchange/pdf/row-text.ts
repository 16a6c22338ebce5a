/** The text of one row: words by their place, in the direction of their writing, with figures off the line told from those on it. */
import { smallFigures } from '../inline-marks.ts'
import { placesIn, type CellSpan } from './table-columns.ts'

/** Letters that stand together; in points, upwards and to the right. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  /** Of the line they stand on. */
  readonly y: number
  readonly width: number
  readonly size: number
  /** Not level, as words along the edge of a page. */
  readonly isTurned: boolean
}

/** A gap as wide as this, in sizes of the letters, parts the cells of a table. */
export const wideGap = 1.5
/** A gap as wide as this parts words. */
const wordGap = 0.15

/** Any letter of a writing from right to left. */
export const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u
/** Forms that letters take beside others, and letters joined to one: fonts name them, texts do not. */
const fontForms = /[\ufb00-\ufdff\ufe70-\ufefc]/g

/** Glyphs that are read from left to right among themselves. */
interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Where the cells of a row begin and end, from left to right. */
export function cellsOf(glyphs: readonly Glyphs[]): readonly CellSpan[] {
  const cells: { left: number; right: number; size: number }[] = []
  for (const { x, width, size } of glyphs.toSorted((a, b) => a.x - b.x)) {
    const last = cells.at(-1)
    if (!last || x - last.right > wideGap * Math.max(size, last.size)) cells.push({ left: x, right: x + width, size })
    else {
      last.right = Math.max(last.right, x + width)
      last.size = size
    }
  }
  return cells
}

/**
 * The row in reading order, and how many figures of it stand above or below the line. In a table, whose `columns` are given from left to
 * right, each cell stands behind as many tabs as there are columns before it.
 */
export function textOfRow(
  glyphs: readonly Glyphs[],
  columns: readonly CellSpan[] | null = null,
): { readonly text: string; readonly small: number } {
  const base = glyphs.reduce((most, one) => (one.size > most.size ? one : most))
  let small = 0
  const runs = glyphs
    .toSorted((a, b) => a.x - b.x)
    .map((one): Run => {
      const text = smallIn(one, base)
      if (text !== one.text) small += 1
      return {
        text: text.replaceAll(fontForms, (form) => form.normalize('NFKC')),
        left: one.x,
        right: one.x + one.width,
        size: one.size,
      }
    })
  const isReversed = runs.some(({ text }) => rightToLeft.test(text))
  const ordered = isReversed ? fromRight(runs).toReversed() : runs
  const place = placeIn(cellsOf(glyphs), columns)
  const text = ordered.reduce((words, run, index) => words + gapBetween(ordered[index - 1], run, place) + run.text, '')
  const [first] = ordered
  const before = first && columns ? (isReversed ? columns.length - 1 - place(first) : place(first)) : 0
  return { text: '\t'.repeat(before) + text.replaceAll(/[^\S\t]+/g, ' ').trim(), small }
}

/** Tells the number of the column in which a run begins; 0 outside of a table. */
function placeIn(cells: readonly CellSpan[], columns: readonly CellSpan[] | null): (run: Run) => number {
  const places = columns && placesIn(cells, columns)
  return ({ left }) => places?.[cells.findLastIndex((cell) => cell.left <= left)] ?? 0
}

/** In a row from right to left, what is not of its writing is read from left to right as one. */
function fromRight(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (!last || !isOtherWriting(last.text) || !isOtherWriting(run.text)) joined.push(run)
    else
      joined[joined.length - 1] = {
        text: last.text + gapBetween(last, run) + run.text,
        left: last.left,
        right: run.right,
        size: Math.max(last.size, run.size),
      }
  }
  return joined
}

/** Words or figures from left to right; marks alone follow the row. */
function isOtherWriting(text: string): boolean {
  return !rightToLeft.test(text) && /[\p{L}\p{N}]/u.test(text)
}

/** What stands between two neighbours, in either direction: nothing, a space, or what parts cells. */
function gapBetween(one: Run | undefined, other: Run, place: (run: Run) => number = () => 0): string {
  if (!one) return ''
  const [first, second] = one.left <= other.left ? [one, other] : [other, one]
  const gap = (second.left - first.right) / Math.max(one.size, other.size)
  if (gap > wideGap) return '\t'.repeat(Math.max(1, place(second) - place(first)))
  return gap > wordGap ? ' ' : ''
}

/** Figures off the line of the row are no part of the figure beside them. */
function smallIn({ text, y, size }: Glyphs, base: Glyphs): string {
  if (y - base.y > base.size * 0.15) return smallFigures(text, 'raised')
  return size < base.size * 0.92 && base.y - y > base.size * 0.05 ? smallFigures(text, 'lowered') : text
}

const brackets = new Map(
  ['()', '[]', '{}', '«»'].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
)

/**
 * Brackets as they are written. In a writing from right to left a font draws each as its mirror image, and some programs name what was
 * drawn: then they close before they open.
 */
export function asWritten(text: string): string {
  if (!rightToLeft.test(text) || isNested(text)) return text
  const turned = Array.from(text, (sign) => brackets.get(sign) ?? sign).join('')
  return isNested(turned) ? turned : text
}

/** True where every bracket that opens closes, in the right order. */
function isNested(text: string): boolean {
  const open: string[] = []
  for (const sign of text) {
    const other = brackets.get(sign)
    if (other === undefined) continue
    if ('([{«'.includes(sign)) open.push(other)
    else if (open.pop() !== sign) return false
  }
  return open.length === 0
}
