/** Which columns hold what, where the header says it in words nobody here knows: told by what is in the cells. */
import { fieldOfName } from '../article-fields.ts'
import { statedDate } from '../stated-date.ts'

/** Rows that are looked at. */
const sampleRows = 50
/** Mean length of cells, in UTF-16 code units: an article is longer, a title lies between. */
const leastText = 120
const titleLength = [15, 150] as const

interface Column {
  readonly name: string
  readonly cells: readonly string[]
  readonly meanLength: number
}

/** Names of columns with the field each is taken for; empty where no column holds texts. Only columns of unknown names are taken. */
export function guessColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, 'text' | 'title' | 'url' | 'published'> {
  const open = names.flatMap((name, index) => (fieldOfName(name) === null ? columnOf(name, index, rows) : []))
  const text = open.reduce<Column | null>((most, one) => (one.meanLength > (most?.meanLength ?? 0) ? one : most), null)
  const found = new Map<string, 'text' | 'title' | 'url' | 'published'>()
  if (text === null || text.meanLength < leastText) return found
  found.set(text.name, 'text')
  const named = new Set(names.map(fieldOfName))
  const take = (field: 'title' | 'url' | 'published', fits: (column: Column) => boolean) => {
    const column = named.has(field) ? undefined : open.find((one) => !found.has(one.name) && fits(one))
    if (column) found.set(column.name, field)
  }
  take('url', ({ cells }) => mostly(cells, (cell) => /^https?:\/\/\S+$/i.test(cell)))
  take('published', ({ cells }) => mostly(cells, isDate))
  take('title', isTitles)
  return found
}

function columnOf(name: string, index: number, rows: readonly (readonly string[])[]): readonly Column[] {
  const cells = rows.slice(0, sampleRows).flatMap((row) => row[index]?.trim() || [])
  if (cells.length === 0) return []
  return [{ name, cells, meanLength: cells.reduce((sum, { length }) => sum + length, 0) / cells.length }]
}

function mostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.filter(fits).length * 10 >= cells.length * 8
}

/** A plain number may be anything. */
function isDate(cell: string): boolean {
  return cell.length <= 40 && !/^\d{1,8}$/.test(cell) && /\d/.test(cell) && statedDate(cell, 'und').bounds !== null
}

/** Titles differ from row to row and have more than one word; names of sections and authors come again. */
function isTitles({ cells, meanLength }: Column): boolean {
  const [least, most] = titleLength
  const isApart = new Set(cells).size * 10 >= cells.length * 9
  return isApart && meanLength >= least && meanLength <= most && mostly(cells, (cell) => /\p{L}\S*\s+\S/u.test(cell))
}
