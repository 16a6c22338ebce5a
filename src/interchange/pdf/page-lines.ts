/** The lines of a page in reading order: words by their place, columns one after the other. */
import { smallFigures } from '../inline-marks.ts'

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

/** A line of a page, or of one of its columns. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The edges of the column it stands in. */
  readonly column: { readonly left: number; readonly right: number }
  /** How many figures of it stand above or below the line. */
  readonly small: number
}

/** A stretch of a line without a wide gap. */
interface Segment {
  readonly glyphs: readonly Glyphs[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly small: number
}

/** Segments that stand beside each other, from left to right. */
type Row = readonly Segment[]

/** A gap as wide as this, in sizes of the letters, parts cells and columns. */
const wideGap = 1.5
/** What stands as far below all columns does not belong to them. */
const farBelow = 2.5
/** A gap as wide as this parts words. */
const wordGap = 0.15
/** Fewer rows are no columns, and cells of so few characters are those of a table. */
const fewestRows = 3
const shortestProse = 15
/** A page of more rows is no page of a text, and is read from top to bottom. */
const mostRows = 200

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u

/** The lines of a page; words that are turned stand behind all others. */
export function linesOfPage(glyphs: readonly Glyphs[]): readonly Line[] {
  const level = rowsOf(glyphs.filter(({ isTurned }) => !isTurned))
  const turned = glyphs.filter(({ isTurned }) => isTurned)
  const ordered = level.length > mostRows ? [level] : inColumns(level)
  const lines = ordered.flatMap((rows) => linesOf(rows))
  const aside = turned.map(({ text, x, y, size }): Line => {
    return { text: text.trim(), left: x, right: x, y, size, column: { left: x, right: x }, small: 0 }
  })
  return [...lines, ...aside]
}

function rowsOf(glyphs: readonly Glyphs[]): readonly Row[] {
  const rows: Glyphs[][] = []
  for (const one of glyphs.toSorted((a, b) => b.y - a.y)) {
    const last = rows.at(-1)
    const biggest = last?.reduce((most, other) => (other.size > most.size ? other : most))
    const isSame = biggest !== undefined && Math.abs(biggest.y - one.y) < 0.5 * Math.max(biggest.size, one.size)
    if (last && isSame) last.push(one)
    else rows.push([one])
  }
  return rows.map(segmentsOf)
}

function segmentsOf(row: readonly Glyphs[]): Row {
  const segments: Glyphs[][] = []
  let right = -Infinity
  for (const one of row.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    if (last && one.x - right < wideGap * one.size) last.push(one)
    else segments.push([one])
    right = Math.max(right, one.x + one.width)
  }
  return segments.map(segmentOf)
}

function segmentOf(glyphs: readonly Glyphs[]): Segment {
  const base = glyphs.reduce((most, one) => (one.size > most.size ? one : most))
  const isReversed = rightToLeft.test(glyphs.map(({ text }) => text).join(''))
  const ordered = isReversed ? glyphs.toReversed() : glyphs
  let text = ''
  let small = 0
  for (const [index, one] of ordered.entries()) {
    const before = ordered[index - 1]
    const words = smallIn(one, base)
    if (words !== one.text) small += 1
    text += before && isApart(before, one) ? ` ${words}` : words
  }
  const left = Math.min(...glyphs.map(({ x }) => x))
  const right = Math.max(...glyphs.map(({ x, width }) => x + width))
  return { glyphs, text: text.replaceAll(/\s+/g, ' ').trim(), left, right, y: base.y, size: base.size, small }
}

/** Whether there is room for a space between two that follow each other in either direction. */
function isApart(one: Glyphs, other: Glyphs): boolean {
  const [first, second] = one.x <= other.x ? [one, other] : [other, one]
  return second.x - first.x - first.width > wordGap * Math.max(one.size, other.size)
}

/** Figures that are smaller than their line and off it are no part of the figure beside them. */
function smallIn({ text, y, size }: Glyphs, base: Glyphs): string {
  if (size > base.size * 0.8) return text
  if (y - base.y > base.size * 0.15) return smallFigures(text, 'raised')
  return base.y - y > base.size * 0.05 ? smallFigures(text, 'lowered') : text
}

/** Stretches of rows that are read one after the other: those across the page, and the columns between them. */
function inColumns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found: (readonly Row[])[] = []
  let plain: Row[] = []
  for (let at = 0; at < rows.length;) {
    const end = endOfColumns(rows, at)
    const columns = end === null ? null : columnsOf(rows.slice(at, end))
    if (end === null || columns === null) {
      plain.push(rows[at] ?? [])
      at += 1
      continue
    }
    if (plain.length > 0) found.push(plain)
    plain = []
    found.push(...columns.flatMap(inColumns))
    at = end
  }
  return plain.length === 0 ? found : [...found, plain]
}

/**
 * The end of the longest stretch of rows from one on that stand in columns; `null` where none does. The lines of two columns need not be
 * level, so that only several rows show a gutter; the first row across it ends it.
 */
function endOfColumns(rows: readonly Row[], start: number): number | null {
  let end: number | null = null
  for (let next = start + fewestRows; next <= rows.length; next += 1) {
    if (columnsOf(rows.slice(start, next)) !== null) end = next
    else if (end !== null) break
    if (isFarBelow(rows[next - 1], rows[next])) break
  }
  return end
}

function isFarBelow(above: Row | undefined, below: Row | undefined): boolean {
  const [first] = above ?? []
  const [second] = below ?? []
  return first !== undefined && second !== undefined && first.y - second.y > farBelow * first.size
}

/** The two sides of rows with a gutter between them, in reading order; `null` for rows without one, and for a table. */
function columnsOf(rows: readonly Row[]): readonly [readonly Row[], readonly Row[]] | null {
  const gutter = gutterOf(rows)
  if (gutter === null) return null
  const side = (fits: (segment: Segment) => boolean) =>
    rows.map((row) => row.filter(fits)).filter((row) => row.length > 0)
  const left = side(({ right }) => right <= gutter)
  const rest = side((segment) => segment.left >= gutter)
  if (left.length < fewestRows || rest.length < fewestRows || !isProse(left) || !isProse(rest)) return null
  return isRightToLeft(rows) ? [rest, left] : [left, rest]
}

function isProse(rows: readonly Row[]): boolean {
  const lengths = rows.flat().map(({ text }) => text.length * (/\p{sc=Hani}|\p{sc=Hang}/u.test(text) ? 2 : 1))
  return (lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0) >= shortestProse
}

function isRightToLeft(rows: readonly Row[]): boolean {
  const segments = rows.flat()
  return segments.filter(({ text }) => rightToLeft.test(text)).length * 2 > segments.length
}

/** Where nothing stands from top to bottom, between the sides; `null` where there is no such place. */
function gutterOf(rows: readonly Row[]): number | null {
  const segments = rows.flat().toSorted((a, b) => a.left - b.left)
  let right = -Infinity
  let best: { readonly at: number; readonly width: number } | null = null
  for (const segment of segments) {
    const width = segment.left - right
    if (right > -Infinity && width > 0.8 * segment.size && width > (best?.width ?? 0))
      best = { at: right + width / 2, width }
    right = Math.max(right, segment.right)
  }
  return best === null ? null : best.at
}

/** Rows as lines; what a wide gap parts in them are the cells of a table. */
function linesOf(rows: readonly Row[]): readonly Line[] {
  const segments = rows.flat()
  const column = {
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  }
  return rows.flatMap((row) => {
    const [first] = row
    if (!first) return []
    const ordered = rightToLeft.test(row.map(({ text }) => text).join('')) ? row.toReversed() : row
    const left = Math.min(...row.map((segment) => segment.left))
    const right = Math.max(...row.map((segment) => segment.right))
    const small = row.reduce((sum, segment) => sum + segment.small, 0)
    const size = Math.max(...row.map((segment) => segment.size))
    return { text: ordered.map(({ text }) => text).join('\t'), left, right, y: first.y, size, column, small }
  })
}
