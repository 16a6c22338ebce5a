/**
 * CSV and TSV with recognisable columns: one article a row. Cells are taken as they stand: a formula prefix is text like
 * any other, and nothing is ever computed.
 */
import { parse } from 'papaparse'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import { articleFromRecord, fieldOfName } from '../article-fields.ts'
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'
import type { RawArticle } from '../raw-article.ts'
import { guessColumns } from './guess-columns.ts'
import { parseRows, type ParsedRow } from './parse-rows.ts'

const delimiters = [',', ';', '\t', '|'] as const

/** Where the usual spreadsheets cut a cell off, in UTF-16 code units. */
const cellLimit = 32_767

/** CSV with a header row, whatever its delimiter. */
export const csvFormat = {
  name: 'csv',
  holdsMore: false,
  recognise: (file) => {
    const named = /\.(csv|tsv|tab)$/i.test(file.name)
    const { fields } = sniff(file.text)
    if (fields.includes('text') && (fields.length >= 2 || named)) return 2
    return named ? 1 : 0
  },
  read: readRows,
} satisfies ArticleFormat

interface Header {
  readonly delimiter: string
  /** Column names, each once. */
  readonly names: readonly string[]
  /** The article fields that the columns fill. */
  readonly fields: readonly string[]
}

function* readRows({ text }: TextFile): Iterable<FormatItem> {
  const header = sniff(text)
  const rows = parseRows(text, header.delimiter, header.names.length)
  const hasText = header.fields.includes('text')
  const guessed = hasText
    ? noColumns
    : guessColumns(
        header.names,
        rows.slice(1).map(({ cells }) => cells),
      )
  if (!hasText && guessed.size === 0) {
    yield { problem: { key: 'noTextColumn', params: { columns: header.names.join(', ').slice(0, 200) } } }
    return
  }
  const names = header.names.map((name) => guessed.get(name) ?? name)
  let remarks = remarksOnGuessed(guessed)
  for (const [index, { cells, mended }] of rows.entries()) {
    const row = index + 1
    if (row === 1 || cells.every((cell) => cell.trim() === '')) continue
    const article = articleFromRecord(recordOf(names, cells), row)
    if (article) {
      const own = [...remarksOnMended(row, mended, cells), ...remarksOnExtraCells(row, cells.slice(names.length))]
      yield { article: withWarnings(article, [...remarks, ...own]) }
      remarks = []
    } else yield { problem: { key: 'rowWithoutText', params: { row } } }
  }
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

const noColumns: ReturnType<typeof guessColumns> = new Map()

/** Told with the first article, for it is the same of all. */
function remarksOnGuessed(guessed: ReturnType<typeof guessColumns>): readonly ReadingReason[] {
  const params = Object.fromEntries([...guessed].map(([name, field]) => [field, name]))
  return guessed.size === 0 ? [] : [{ key: 'guessedColumns', params }]
}

function withWarnings(article: RawArticle, remarks: readonly ReadingReason[]): RawArticle {
  const isCut = article.text.length === cellLimit
  const cut = isCut ? [{ key: 'cutBySpreadsheet', params: { row: article.entry ?? 0 } }] : []
  return { ...article, warnings: [...remarks, ...article.warnings, ...cut] }
}

/** The delimiter under which the first row names the most article fields; the first of equals. */
function sniff(text: string): Header {
  let best: Header = { delimiter: ',', names: [], fields: [] }
  for (const delimiter of delimiters) {
    const first = parse<string[]>(text.slice(0, 20_000), { delimiter, preview: 1 }).data[0] ?? []
    const fields = new Set(first.map(fieldOfName).filter((field) => field !== null))
    const better = fields.size > best.fields.length || (best.fields.length === 0 && first.length > best.names.length)
    if (better) best = { delimiter, names: namedOnce(first), fields: [...fields] }
  }
  return best
}

/** Names of columns; a repeated or empty one gets its number, so that no cell is lost (F1). */
function namedOnce(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.map((name, index) => {
    const plain = name.trim()
    const unique = plain === '' || seen.has(plain) ? `${plain || 'column'} (${index + 1})` : plain
    seen.add(unique)
    return unique
  })
}

/** How many lines of the file a loose quotation mark took in behind its own. */
function linesAfter(cells: readonly string[]): number {
  return (cells.join('').trimEnd().match(/\n/g) ?? []).length
}

function recordOf(names: readonly string[], cells: readonly string[]): JsonObject {
  const pairs = cells.map((cell, index) => [names[index] ?? `column (${index + 1})`, cell] as const)
  return Object.fromEntries(pairs.filter(([, cell]) => cell !== ''))
}
