/**
 * CSV and TSV with recognisable columns: one article a row. Cells are taken as they stand: a formula prefix is text like
 * any other, and nothing is ever computed.
 */
import { mostColumns, type FileColumns } from '#domain/file-columns.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import { articleFromRecord } from '../article-fields.ts'
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'
import type { RawArticle } from '../raw-article.ts'
import { parseRows, type ParsedRow } from './parse-rows.ts'
import { recordOf, tableColumns } from './table-columns.ts'
import { fieldsOfHead, sniffTable } from './table-head.ts'

/** Where the usual spreadsheets cut a cell off, in UTF-16 code units. */
const cellLimit = 32_767

/** CSV with a header row, whatever its delimiter. */
export const csvFormat = {
  name: 'csv',
  holdsMore: true,
  recognise: (file) => {
    const named = /\.(csv|tsv|tab)$/i.test(file.name)
    const fields = fieldsOfHead(file.text)
    if (fields.includes('text') && (fields.length >= 2 || named)) return 2
    return named ? 1 : 0
  },
  read: readRows,
} satisfies ArticleFormat

function* readRows(file: TextFile): Iterable<FormatItem> {
  const { delimiter, first } = sniffTable(file.text)
  const rows = parseRows(file.text, delimiter, first.length)
  const columns = tableColumns(
    rows.map(({ cells }) => cells),
    file.columns ?? null,
  )
  const names = columns.columns.map(({ name }) => name)
  if (names.length > 0 && names.length <= mostColumns) file.columns?.tell(columns)
  if (columns.decidedBy === 'nobody') {
    yield { problem: { key: 'noTextColumn', params: { columns: names.join(', ').slice(0, 200) } } }
    return
  }
  const uses = columns.decidedBy === 'names' ? null : columns.columns
  let remarks = remarksOnColumns(columns)
  for (const [index, { cells, mended }] of rows.entries()) {
    const row = index + 1
    if (isNoArticle(cells, row, columns)) continue
    const article = articleFromRecord(recordOf(names, cells), row, uses)
    if (article) {
      const own = [...remarksOnMended(row, mended, cells), ...remarksOnExtraCells(row, cells.slice(names.length))]
      yield { article: withWarnings(article, [...remarks, ...own]), share: row / rows.length }
      remarks = []
    } else yield { problem: { key: 'rowWithoutText', params: { row } } }
  }
}

function isNoArticle(cells: readonly string[], row: number, { hasHead }: FileColumns): boolean {
  return (row === 1 && hasHead) || cells.every((cell) => cell.trim() === '')
}

function remarksOnMended(row: number, mended: ParsedRow['mended'], cells: readonly string[]): readonly ReadingReason[] {
  if (mended === null) return []
  const params = { row, lines: linesAfter(cells) }
  return [mended === 'line' ? { key: 'mendedQuote', params } : { key: 'unclosedQuote', params }]
}

/** A delimiter in a text that no quotation marks hold cuts it off, and what is behind it looks like cells of no column. */
function remarksOnExtraCells(row: number, cells: readonly string[]): readonly ReadingReason[] {
  const count = cells.filter((cell) => cell.trim() !== '').length
  return count === 0 ? [] : [{ key: 'extraCells', params: { row, count } }]
}

/** Told with the first article, for it is the same of all. */
function remarksOnColumns({ decidedBy, columns }: FileColumns): readonly ReadingReason[] {
  const taken = columns.filter(({ role }) => role !== 'kept')
  const params = Object.fromEntries(taken.map(({ name, role }) => [role, name]))
  if (decidedBy === 'content') return [{ key: 'guessedColumns', params }]
  return decidedBy === 'remembered' || decidedBy === 'profile' ? [{ key: 'rememberedColumns', params }] : []
}

function withWarnings(article: RawArticle, remarks: readonly ReadingReason[]): RawArticle {
  const isCut = article.text.length === cellLimit
  const cut = isCut ? [{ key: 'cutBySpreadsheet', params: { row: article.entry ?? 0 } }] : []
  return { ...article, warnings: [...remarks, ...article.warnings, ...cut] }
}

/** How many lines of the file a loose quotation mark took in behind its own. */
function linesAfter(cells: readonly string[]): number {
  return (cells.join('').trimEnd().match(/\n/g) ?? []).length
}
