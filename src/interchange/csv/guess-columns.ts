/** Which columns hold what, where the head says it in words nobody here knows: told by what is in the cells. */
import type { ColumnRole } from '#domain/file-columns.ts'
import { fieldOfName } from '../article-fields.ts'
import { isAddress, isDate, leastText } from './column-content.ts'

/** Rows that are looked at. */
const sampleRows = 50
/** Mean length of titles, in UTF-16 code units. */
const titleLength = [15, 150] as const

interface Column {
  readonly name: string
  readonly cells: readonly string[]
  readonly meanLength: number
}

/** Columns told by what is in them. */
export interface GuessedColumns {
  /** Names of columns with the field each is taken for; only columns of unknown names are taken. Empty where none holds anything. */
  readonly roles: ReadonlyMap<string, ColumnRole>
  /** False where the column taken for the text holds little: then it is a question, and the rest a proposal. */
  readonly isSure: boolean
}

/** Takes the column with the most in it for the text, and others by what their cells look like. */
export function guessColumns(names: readonly string[], rows: readonly (readonly string[])[]): GuessedColumns {
  const open = names.flatMap((name, index) => (fieldOfName(name) === null ? columnOf(name, index, rows) : []))
  const text = open.reduce<Column | null>((most, one) => (one.meanLength > (most?.meanLength ?? 0) ? one : most), null)
  const roles = new Map<string, ColumnRole>()
  if (text === null) return { roles, isSure: false }
  const isSure = text.meanLength >= leastText
  // Where every column is short, an address or a date is none the less no text.
  const isText = isSure || !(mostly(text.cells, isAddress) || mostly(text.cells, isDate))
  if (isText) roles.set(text.name, 'text')
  const named = new Set<string | null>(names.map(fieldOfName))
  const take = (field: ColumnRole, fits: (column: Column) => boolean) => {
    const column = named.has(field) ? undefined : open.find((one) => !roles.has(one.name) && fits(one))
    if (column) roles.set(column.name, field)
  }
  take('url', ({ cells }) => mostly(cells, isAddress))
  take('published', ({ cells }) => mostly(cells, isDate))
  take('title', isTitles)
  return { roles, isSure }
}

function columnOf(name: string, index: number, rows: readonly (readonly string[])[]): readonly Column[] {
  const cells = rows.slice(0, sampleRows).flatMap((row) => row[index]?.trim() || [])
  if (cells.length === 0) return []
  return [{ name, cells, meanLength: cells.reduce((sum, { length }) => sum + length, 0) / cells.length }]
}

function mostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.filter(fits).length * 10 >= cells.length * 8
}

/** Titles differ from row to row and have more than one word; names of sections and authors come again. */
function isTitles({ cells, meanLength }: Column): boolean {
  const [least, most] = titleLength
  const isApart = new Set(cells).size * 10 >= cells.length * 9
  return isApart && meanLength >= least && meanLength <= most && mostly(cells, (cell) => /\p{L}\S*\s+\S/u.test(cell))
}
