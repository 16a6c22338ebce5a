/** How a table begins: what parts its cells, and whether its first line is a head. */
import { parse } from 'papaparse'
import { fieldOfName } from '../article-fields.ts'
import { isAddress, isDate, leastText } from './column-content.ts'

const delimiters = [',', ';', '\t', '|'] as const

/** How much of the beginning is looked at, in UTF-16 code units, and how many rows of it. */
const sniffed = 20_000
const sniffedRows = 20

export interface TableStart {
  readonly delimiter: string
  /** The cells of the first line. */
  readonly first: readonly string[]
  /** The article fields that the first line names. */
  readonly fields: readonly string[]
}

/**
 * The delimiter under which the first row names the most article fields; where none names any, the one that parts the most rows alike, and
 * not where prose sets a space. The first of equals.
 */
export function sniffTable(text: string): TableStart {
  const starts = delimiters.map((delimiter) => {
    const rows = parse<string[]>(text.slice(0, sniffed), { delimiter, preview: sniffedRows }).data
    const first = rows[0] ?? []
    return {
      start: { delimiter, first, fields: fieldsIn(first) },
      alike: rowsAlike(rows, first.length),
      prose: spaced(rows),
    }
  })
  const [best] = starts.toSorted(
    (one, other) =>
      other.start.fields.length - one.start.fields.length ||
      other.alike - one.alike ||
      one.prose - other.prose ||
      other.start.first.length - one.start.first.length,
  )
  return best?.start ?? { delimiter: ',', first: [], fields: [] }
}

/** The article fields that the first line names, whatever parts its cells. Of any text, thousands of which may be looked at. */
export function fieldsOfHead(text: string): readonly string[] {
  const found = delimiters.map((delimiter) => {
    const first = parse<string[]>(text.slice(0, sniffed), { delimiter, preview: 1 }).data[0] ?? []
    return fieldsIn(first)
  })
  return found.reduce((most, one) => (one.length > most.length ? one : most))
}

function fieldsIn(first: readonly string[]): readonly string[] {
  return [...new Set(first.map(fieldOfName).filter((field) => field !== null))]
}

/** The share of rows with as many cells as the first, which has more than one; 0 where it has not. */
function rowsAlike(rows: readonly (readonly string[])[], cells: number): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  return cells < 2 ? 0 : filled.filter(({ length }) => length === cells).length / filled.length
}

/** The share of cells after the first that begin with a space: after a comma of prose, all of them do. */
function spaced(rows: readonly (readonly string[])[]): number {
  const later = rows.flatMap((row) => row.slice(1))
  return later.length === 0 ? 0 : later.filter((cell) => cell.startsWith(' ')).length / later.length
}

/** True where the first line is an article like the rest: it names no field, and holds what no head would. */
export function isHeadless([first = []]: readonly (readonly string[])[]): boolean {
  if (first.some((cell) => fieldOfName(cell) !== null)) return false
  return first.some((cell) => cell.trim().length >= leastText || isAddress(cell) || isDate(cell))
}
