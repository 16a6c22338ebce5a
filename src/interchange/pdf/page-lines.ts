/** The lines of a page in reading order: words by their place, columns one after the other. */
import { cellsOf, rightToLeft, textOfRow, wideGap, type Glyphs } from './row-text.ts'
import { tableColumns } from './table-columns.ts'

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

/** A stretch of a line without a gap that is wider than one between words. */
interface Piece {
  readonly glyphs: readonly Glyphs[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pieces that stand beside each other, from left to right. */
type Row = readonly Piece[]

/** A gap as wide as this, in sizes of the letters, parts pieces; many rows with one in the same place stand in columns. */
const pieceGap = 0.6
/** Fewer rows are no columns, and fewer with a narrow gutter, which words may leave by accident. */
const fewestRows = 3
const fewestNarrowRows = 6
/** Rows of so few characters are those of a table. */
const shortestProse = 15
/** A page of more rows is no page of a text, and is read from top to bottom. */
const mostRows = 200
/** What stands as far below all columns does not belong to them. */
const farBelow = 2.5

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
    // The large first letter of a paragraph reaches over several lines, and stands on one.
    const isSame = biggest && Math.abs(biggest.y - one.y) < 0.5 * sizeInCommon(biggest.size, one.size)
    if (last && isSame) last.push(one)
    else rows.push([one])
  }
  return rows.map(piecesOf)
}

function sizeInCommon(one: number, other: number): number {
  return Math.min(Math.max(one, other), 2 * Math.min(one, other))
}

function piecesOf(row: readonly Glyphs[]): Row {
  const pieces: Glyphs[][] = []
  let right = -Infinity
  for (const one of row.toSorted((a, b) => a.x - b.x)) {
    const last = pieces.at(-1)
    if (last && one.x - right < pieceGap * one.size) last.push(one)
    else pieces.push([one])
    right = Math.max(right, one.x + one.width)
  }
  return pieces.map(pieceOf)
}

function pieceOf(glyphs: readonly Glyphs[]): Piece {
  const { y, size } = glyphs.reduce((most, one) => (one.size > most.size ? one : most))
  const left = Math.min(...glyphs.map(({ x }) => x))
  const right = Math.max(...glyphs.map(({ x, width }) => x + width))
  return { glyphs, left, right, y, size }
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
  const side = (fits: (piece: Piece) => boolean) => rows.map((row) => row.filter(fits)).filter((row) => row.length > 0)
  const left = side(({ right }) => right <= gutter.at)
  const rest = side((piece) => piece.left >= gutter.at)
  const fewest = gutter.isNarrow ? fewestNarrowRows : fewestRows
  if (left.length < fewest || rest.length < fewest || !isProse(left) || !isProse(rest)) return null
  return isRightToLeft(rows) ? [rest, left] : [left, rest]
}

function isProse(rows: readonly Row[]): boolean {
  const lengths = rows.map((row) => {
    const text = row.flatMap(({ glyphs }) => glyphs.map((one) => one.text)).join('')
    return text.length * (/\p{sc=Hani}|\p{sc=Hang}/u.test(text) ? 2 : 1)
  })
  return (lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0) >= shortestProse
}

function isRightToLeft(rows: readonly Row[]): boolean {
  const glyphs = rows.flat().flatMap((piece) => piece.glyphs)
  return glyphs.filter(({ text }) => rightToLeft.test(text)).length * 2 > glyphs.length
}

/** Where nothing stands from top to bottom, between the sides; `null` where there is no such place. */
function gutterOf(rows: readonly Row[]): { readonly at: number; readonly isNarrow: boolean } | null {
  let right = -Infinity
  let best = { at: 0, width: 0, size: 0 }
  for (const piece of rows.flat().toSorted((a, b) => a.left - b.left)) {
    const width = piece.left - right
    if (right > -Infinity && width > pieceGap * piece.size && width > best.width)
      best = { at: right + width / 2, width, size: piece.size }
    right = Math.max(right, piece.right)
  }
  return best.width === 0 ? null : { at: best.at, isNarrow: best.width < wideGap * best.size }
}

/** Rows as lines, with the edges of the column they stand in. */
function linesOf(rows: readonly Row[]): readonly Line[] {
  const pieces = rows.flat()
  const column = {
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  }
  const glyphsOf = rows.map((row) => row.flatMap(({ glyphs }) => glyphs))
  const columns = tableColumns(glyphsOf.map(cellsOf))
  return glyphsOf.map((glyphs, index) => {
    const { left, right, y, size } = pieceOf(glyphs)
    return { ...textOfRow(glyphs, columns[index] ?? null), left, right, y, size, column }
  })
}
