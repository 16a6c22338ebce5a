/** All tables of what is published as the sheets of one workbook. Dates are text, so that no program reads them its own way. */
import { sheetMessages } from '#i18n/messages/sheets.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, warned, type Piece, type PublishedWriter, type Review } from '../published/published-writer.ts'
import type { SheetTable } from '../tables/sheet-table.ts'
import { sheetTables } from '../tables/sheet-tables.ts'
import { archivePieces, type ArchiveFile } from '../zip/write-archive.ts'
import { isTooLong, longestCell } from './cell-text.ts'
import { mostColumns, mostRows, sheetXml } from './sheet-xml.ts'
import { sheetPath, workbookParts } from './workbook-parts.ts'

export const xlsxWriter: PublishedWriter = { escapesBroken: false, review, write }

function write(source: PublishSource): AsyncGenerator<Piece, void, undefined> {
  const tables = fittingTables(source)
  const sheets = tables.map(({ columns, rows }, index): ArchiveFile => {
    const sheet = { columns: columns(source), rows: rows(source), mark: sheetMessages.cut }
    return { name: sheetPath(index + 1), pieces: sheetXml(sheet) }
  })
  return archivePieces(
    [...workbookParts(tables.map(({ id }) => sheetMessages.names[id])), ...sheets],
    new Date(source.at),
  )
}

/** A sheet has only so many columns; a matrix of more articles is left out. */
function fittingTables(source: PublishSource): readonly SheetTable[] {
  return sheetTables.filter(({ columns }) => columns(source).length <= mostColumns)
}

async function review(source: PublishSource): Promise<Review> {
  const tables = fittingTables(source)
  let cut = source.scope.texts ? longTexts(source) : 0
  let leftOut = 0
  let rowsInAll = 0
  for (const { rows } of tables) {
    let count = 1
    for await (const row of rows({ ...source, text: () => Promise.resolve(null) })) {
      count += 1
      for (const cell of row) if (typeof cell === 'string' && isTooLong(cell)) cut += 1
    }
    rowsInAll += Math.min(count, mostRows) - 1
    leftOut += Math.max(0, count - mostRows)
  }
  const warnings = [
    ...warned('cellsCut', cut),
    ...warned('rowsLeftOut', leftOut),
    ...warned('sheetsLeftOut', sheetTables.length - tables.length),
  ]
  const holds = [
    counted('sheets', tables.length),
    counted('rows', rowsInAll),
    counted('articles', source.articles.size),
    counted('claims', source.claims.length),
  ]
  return { holds, warnings, sample: null }
}

/** Texts of articles that no cell can hold whole. */
function longTexts({ snapshot, articles }: PublishSource): number {
  return [...articles.values()].filter(
    ({ revision }) => (snapshot.get('revisions', revision)?.length ?? 0) > longestCell,
  ).length
}
