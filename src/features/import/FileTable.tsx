/** What became of each file of an import (F2), while it is previewed and in its report. */
import { useMemo, useState } from 'react'
import type { BatchFile } from '#domain/records.ts'
import { formatBytes, formatNumber } from '#i18n/format.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { interchangeMessages, outcomeShown, wordReading } from '#i18n/messages/interchange.ts'
import { Chip } from '#ui/Chip.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { foldForFilter } from '#ui/matches-words.ts'
import { fittingRows } from '#ui/table/table-rows.ts'
import { plainTableState } from '#ui/table/table-state.ts'
import { ReportActions } from './ReportActions.tsx'

const words = importMessages.report

interface FileRow {
  readonly id: string
  readonly file: BatchFile
  readonly reason: string
}

const columns: readonly DataColumn<FileRow>[] = [
  {
    id: 'outcome',
    title: words.outcome,
    value: ({ file }) => interchangeMessages.outcomes[outcomeShown(file)],
    cell: ({ file }) => (
      <Chip tone={file.outcome === 'refused' ? 'warning' : file.outcome === 'imported' ? 'accent' : 'plain'}>
        {interchangeMessages.outcomes[outcomeShown(file)]}
      </Chip>
    ),
    width: 180,
    always: true,
  },
  {
    id: 'file',
    title: words.file,
    value: ({ file }) => nameOf(file),
    cell: ({ file }) => <bdi translate="no">{nameOf(file)}</bdi>,
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
    width: 84,
    numeric: true,
  },
]

const facets: readonly DataFacet<FileRow>[] = [
  {
    id: 'outcome',
    title: words.outcome,
    values: ({ file }) => [outcomeShown(file)],
    label: (value) => interchangeMessages.outcomes[value as ReturnType<typeof outcomeShown>] ?? value,
  },
]

interface FileTableProps {
  /** Of the import. */
  readonly name: string
  readonly files: readonly BatchFile[]
}

/** What was wrong with the entries of a file stands beside what became of the whole file. */
export function FileTable({ name, files }: FileTableProps) {
  const [state, setState] = useState(plainTableState)
  const rows = useMemo(
    () =>
      files.map((file, index): FileRow => {
        const reasons = [...(file.reason === null ? [] : [file.reason]), ...file.problems].map(wordReading)
        return { id: String(index), file, reason: [...new Set(reasons)].join(' ') }
      }),
    [files],
  )
  const table = () => [
    [words.outcome, words.file, words.reason, words.articles, words.bytes],
    ...fittingRows(rows, state, facets, (row) => foldForFilter(searchText(row))).flatMap((place) => {
      const row = rows[place]
      return row ? [cellsOf(row)] : []
    }),
  ]
  return (
    <DataTable
      label={words.table}
      actions={<ReportActions name={name} table={table} />}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
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
