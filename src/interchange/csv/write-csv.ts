/** One table of what is published as a CSV file: RFC 4180, UTF-8, a few hundred rows at a time. */
import type { PublishSettings } from '#domain/publication.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, type PublishedWriter, type Review } from '../published/published-writer.ts'
import type { SheetCell } from '../tables/sheet-table.ts'
import { sheetTable } from '../tables/sheet-tables.ts'
import { byteOrderMark, tableLines, type TableCell, type TableSeparator } from './write-table.ts'

const separators: Readonly<Record<PublishSettings['separator'], TableSeparator>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
}
/** Rows that are written at once. */
const rowsAtOnce = 200
/** Rows shown before the file is made. */
const rowsShown = 5

export const csvWriter: PublishedWriter = { escapesBroken: false, review, write }

async function review(source: PublishSource, settings: PublishSettings): Promise<Review> {
  const separator = separators[settings.separator]
  const head = headOf(source, settings)
  const shown: (readonly TableCell[])[] = [head]
  let count = 0
  for await (const row of sheetTable(settings.table).rows({ ...source, text: withoutText })) {
    count += 1
    if (count <= rowsShown) shown.push(cells(row))
  }
  return {
    holds: [counted('rows', count), counted('columns', head.length)],
    warnings: [],
    sample: tableLines(shown, separator),
  }
}

/** For counting rows nobody needs their texts. */
function withoutText(): Promise<null> {
  return Promise.resolve(null)
}

async function* write(source: PublishSource, settings: PublishSettings): AsyncGenerator<string, void, undefined> {
  const separator = separators[settings.separator]
  if (settings.byteOrderMark) yield byteOrderMark
  let waiting: (readonly TableCell[])[] = [headOf(source, settings)]
  for await (const row of sheetTable(settings.table).rows(source)) {
    waiting.push(cells(row))
    if (waiting.length < rowsAtOnce) continue
    yield `${tableLines(waiting, separator)}\r\n`
    waiting = []
  }
  if (waiting.length > 0) yield `${tableLines(waiting, separator)}\r\n`
}

function headOf(source: PublishSource, { table }: PublishSettings): readonly TableCell[] {
  return sheetTable(table)
    .columns(source)
    .map(({ name }) => name)
}

function cells(row: readonly SheetCell[]): readonly TableCell[] {
  return row.map((cell) => cell ?? '')
}
