/** What became of each file of an import (F2), while it is previewed and in its report. */
import { useMemo, useState } from 'react'
import type { FileReading } from '#domain/import-draft.ts'
import type { BatchFile } from '#domain/records.ts'
import { formatBytes, formatNumber } from '#i18n/format.ts'
import { importColumnsMessages } from '#i18n/messages/import-columns.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { interchangeMessages, outcomeShown, wordReading } from '#i18n/messages/interchange.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { foldForFilter } from '#ui/matches-words.ts'
import { fittingRows } from '#ui/table/table-rows.ts'
import { plainTableState } from '#ui/table/table-state.ts'
import type { ColumnsDecidedBy } from '#domain/file-columns.ts'
import { ReportActions } from './ReportActions.tsx'

const words = importMessages.report

interface FileRow {
  readonly id: string
  readonly file: BatchFile
  readonly reason: string
  /** Who said what its columns hold; `null` where it has none, or they cannot be chosen any more. */
  readonly columns: ColumnsDecidedBy | null
}

/** A file that waits for an answer is not refused yet. */
function outcomeOf({ file, columns: decidedBy }: FileRow): string {
  return decidedBy === 'nobody' ? importColumnsMessages.waits : interchangeMessages.outcomes[outcomeShown(file)]
}

const columns: readonly DataColumn<FileRow>[] = [
  {
    id: 'outcome',
    title: words.outcome,
    value: outcomeOf,
    cell: (row) => (
      <Chip tone={row.file.outcome === 'refused' ? 'warning' : row.file.outcome === 'imported' ? 'accent' : 'plain'}>
        {outcomeOf(row)}
      </Chip>
    ),
    width: 180,
    always: true,
  },
  {
    id: 'file',
    title: words.file,
    value: ({ file }) => nameOf(file),
    cell: ({ file }) => <Isolated>{nameOf(file)}</Isolated>,
    width: 200,
    grow: 1,
    always: true,
  },
  {
    id: 'reason',
    title: words.reason,
    value: ({ reason }) => (reason === '' ? null : reason),
    cell: ({ reason }) => <span title={reason}>{reason}</span>,
    width: 260,
    grow: 3,
  },
  {
    id: 'articles',
    title: words.articles,
    value: ({ file }) => file.articles,
    cell: ({ file }) => formatNumber(file.articles),
    width: 84,
    numeric: true,
  },
  {
    id: 'size',
    title: words.size,
    value: ({ file }) => file.bytes,
    cell: ({ file }) => (file.bytes === 0 ? '' : formatBytes(file.bytes)),
    together: (rows) => formatBytes(rows.reduce((sum, { file }) => sum + file.bytes, 0)),
    width: 84,
    numeric: true,
  },
]

/** Who said what the columns of a file hold, with the way to say otherwise. */
function columnsColumn(onColumns: (file: number) => void): DataColumn<FileRow> {
  const told = (row: FileRow) => (row.columns === null ? null : importColumnsMessages.decidedBy[row.columns])
  return {
    id: 'columns',
    title: importColumnsMessages.column,
    value: told,
    cell: (row) =>
      row.columns === null ? (
        ''
      ) : (
        <>
          <Button
            size="small"
            kind="quiet"
            aria-label={importColumnsMessages.chooseOf(nameOf(row.file))}
            onPress={() => onColumns(Number(row.id))}
          >
            {importColumnsMessages.choose}
          </Button>{' '}
          {told(row)}
        </>
      ),
    width: 240,
  }
}

const facets: readonly DataFacet<FileRow>[] = [
  {
    id: 'outcome',
    title: words.outcome,
    values: (row) => [outcomeOf(row)],
  },
]

interface FileTableProps {
  /** Of the import. */
  readonly name: string
  readonly files: readonly BatchFile[]
  /** The same files while they are previewed: then the columns of each can be chosen. */
  readonly readings?: readonly FileReading[]
  /** Is given the number of a file. */
  readonly onColumns?: (file: number) => void
}

/** What was wrong with the entries of a file stands beside what became of the whole file. */
export function FileTable({ name, files, readings, onColumns }: FileTableProps) {
  const [state, setState] = useState(plainTableState)
  const rows = useMemo(
    () =>
      files.map((file, index): FileRow => {
        const reasons = [...(file.reason === null ? [] : [file.reason]), ...file.problems].map(wordReading)
        const decidedBy = readings?.[index]?.columns?.decidedBy ?? null
        return { id: String(index), file, reason: [...new Set(reasons)].join(' '), columns: decidedBy }
      }),
    [files, readings],
  )
  const hasColumns = rows.some((row) => row.columns !== null)
  const shown = useMemo(
    () => (hasColumns && onColumns ? [...columns, columnsColumn(onColumns)] : columns),
    [hasColumns, onColumns],
  )
  const table = () => [
    [words.outcome, words.file, words.reason, words.articles, words.bytes],
    ...fittingRows({ rows, columns, facets, searchText: (row) => foldForFilter(searchText(row)) }, state).flatMap(
      (place) => {
        const row = rows[place]
        return row ? [cellsOf(row)] : []
      },
    ),
  ]
  return (
    <DataTable
      label={words.table}
      actions={<ReportActions name={name} table={table} />}
      rows={rows}
      rowId={(row) => row.id}
      columns={shown}
      facets={facets}
      searchText={searchText}
      searchLabel={words.search}
      state={state}
      onStateChange={setState}
      empty={<p>{words.noFiles}</p>}
    />
  )
}

/** One row of the report as it leaves the program, with sizes in bytes. */
function cellsOf({ file, reason }: FileRow): readonly (string | number)[] {
  return [interchangeMessages.outcomes[outcomeShown(file)], nameOf(file), reason, file.articles, file.bytes]
}

function nameOf(file: BatchFile): string {
  return file.name === '' ? importMessages.pasted : file.name
}

function searchText({ file, reason }: FileRow): string {
  return `${nameOf(file)} ${reason}`
}
