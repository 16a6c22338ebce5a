/** A table as it is shown, on its way to the clipboard, into a file or onto paper. */
import type { ReactNode } from 'react'
import { tablePartsMessages as words } from '#i18n/messages/table-parts.ts'
import { download } from '../download.ts'
import { showNotice } from '../notices.ts'
import { today } from '../today.ts'
import { PrintTable } from './PrintTable.tsx'
import { sheetOf } from './table-sheet.ts'
import { tableWriter } from './table-writer.ts'
import type { ShownTable } from './use-table-output.tsx'

/** Says what became of it. */
export async function copyTable<Row>({ lines, columns, facet }: ShownTable<Row>): Promise<void> {
  const { clipboardTable } = await tableWriter()
  const sheet = sheetOf(lines, columns, facet)
  try {
    await navigator.clipboard.writeText(clipboardTable(sheet))
    showNotice(words.copied(sheet.length - 1))
  } catch {
    showNotice(words.copyFailed, { tone: 'problem' })
  }
}

export async function saveTable<Row>({ label, lines, columns, facet }: ShownTable<Row>): Promise<void> {
  const { csvFile } = await tableWriter()
  download(csvFile(sheetOf(lines, columns, facet)), `${label} ${today()}.csv`)
}

/** Prints itself once it stands in the page. */
export function printedTable<Row>(table: ShownTable<Row>, onDone: () => void): ReactNode {
  return <PrintTable {...table} onDone={onDone} />
}
