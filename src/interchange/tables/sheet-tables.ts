/** Every table that leaves as a sheet, in the order in which they stand in a workbook. */
import type { PublishedTable } from '#domain/publication.ts'
import { articleTable } from './article-table.ts'
import { assessmentTable } from './assessment-table.ts'
import { claimTable } from './claim-table.ts'
import { matrixTable } from './matrix-table.ts'
import { passageTable } from './passage-table.ts'
import type { SheetTable } from './sheet-table.ts'

const tables: Readonly<Record<PublishedTable, SheetTable>> = {
  articles: articleTable,
  claims: claimTable,
  passages: passageTable,
  assessments: assessmentTable,
  matrix: matrixTable,
}

export const sheetTables: readonly SheetTable[] = Object.values(tables)

/** The table of a name. */
export function sheetTable(id: PublishedTable): SheetTable {
  return tables[id]
}
