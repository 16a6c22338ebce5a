/**
 * CSV and TSV with recognisable columns: one article a row. Cells are taken as they stand: a formula prefix is text like
 * any other, and nothing is ever computed.
 */
import { parse } from 'papaparse'
import { mostColumns, type FileColumns } from '#domain/file-columns.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import { articleFromRecord } from '../article-fields.ts'
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'
import type { RawArticle } from '../raw-article.ts'
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
  const { delimiter } = sniffTable(file.text)
  const { rows, unclosed } = parseRows(file.text, delimiter)
  const columns = tableColumns(rows, file.columns ?? null)
  const names = columns.columns.map(({ name }) => name)
  if (names.length > 0 && names.length <= mostColumns) file.columns?.tell(columns)
  if (columns.decidedBy === 'nobody') {
    yield { problem: { key: 'noTextColumn', params: { columns: names.join(', ').slice(0, 200) } } }
    return
  }
  const uses = columns.decidedBy === 'names' ? null : columns.columns
  let remarks = remarksOnColumns(columns)
  for (const [index, cells] of rows.entries()) {
    const row = index + 1
    if (isNoArticle(cells, row, columns)) continue
    if (unclosed === index) {
      yield { problem: { key: 'unclosedQuote', params: { row, lines: linesAfter(cells) } } }
      continue
    }
    const article = articleFromRecord(recordOf(names, cells), row, uses)
    yield article
      ? { article: withWarnings(article, remarks) }
      : { problem: { key: 'rowWithoutText', params: { row } } }
    if (article) remarks = []
  }
}

function isNoArticle(cells: readonly string[], row: number, { hasHead }: FileColumns): boolean {
  return (row === 1 && hasHead) || cells.every((cell) => cell.trim() === '')
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

/** How many lines of the file an unclosed quote took in behind its own. */
function linesAfter(cells: readonly string[]): number {
  return (cells.join('').trimEnd().match(/\n/g) ?? []).length
}

interface Rows {
  readonly rows: readonly (readonly string[])[]
  /** Index of a row whose quote never closes and which has swallowed the rest of the file; `null` when there is none. */
  readonly unclosed: number | null
}

function parseRows(text: string, delimiter: string): Rows {
  const { data, errors } = parse<string[]>(text, { delimiter })
  const unclosed = errors.find((error) => error.code === 'MissingQuotes')
  return { rows: data, unclosed: unclosed ? data.length - 1 : null }
}
