/** Takes what a table shows elsewhere: to the clipboard, into a file, onto paper. How is fetched when it is first wanted. */
import { useState, type ReactNode } from 'react'
import { unattended } from '../unattended.ts'
import type { DataColumn, DataFacet } from './data-column.ts'
import { laterParts } from './Later.tsx'
import type { TableOutput } from './OutputMenu.tsx'
import { plainLines, type TableLines } from './table-lines.ts'

export interface ShownTable<Row> {
  /** Accessible name of the table: the heading of what is printed, and part of the name of a file. */
  readonly label: string
  readonly lines: TableLines<Row>
  readonly columns: readonly DataColumn<Row>[]
  readonly facet: DataFacet<Row> | null
}

interface TableOutputOptions<Row> extends ShownTable<Row> {
  readonly rowId: (row: Row) => string
  readonly selection: ReadonlySet<string>
  /** How many of the rows shown are selected. */
  readonly count: number
}

/** With rows selected these are meant, else all that is shown. `printed` belongs somewhere into the page. */
export function useTableOutput<Row>(options: TableOutputOptions<Row>): TableOutput & { readonly printed: ReactNode } {
  const { rowId, selection, count } = options
  const [printed, setPrinted] = useState<ReactNode>(null)
  const meant = (): ShownTable<Row> => {
    if (count === 0) return options
    const rows = options.lines.rows.filter((row) => selection.has(rowId(row)))
    return { ...options, lines: plainLines(rows, rowId) }
  }
  const copy = async () => (await laterParts()).copyTable(meant())
  const save = async () => (await laterParts()).saveTable(meant())
  const print = async () => setPrinted((await laterParts()).printedTable(meant(), () => setPrinted(null)))
  return {
    copy: () => unattended(copy()),
    save: () => unattended(save()),
    print: () => unattended(print()),
    count,
    lines: options.lines.count,
    printed,
  }
}
