/** The articles of a preview as a table: to look through, leave out, and mend before they are written. */
import { useMemo, useState } from 'react'
import type { FileReading } from '#domain/import-draft.ts'
import { importColumnsMessages } from '#i18n/messages/import-columns.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { plainTableState } from '#ui/table/table-state.ts'
import { datedColumns, draftColumns, draftFacets, draftSearchText } from './draft-columns.tsx'
import { AlikeDialog } from './AlikeDialog.tsx'
import { DraftDialog } from './DraftDialog.tsx'
import type { DraftRow } from './draft-row.ts'
import type { ImportJob } from './import-job.ts'
import styles from './import.module.css'

const words = importMessages.preview
const idOf = (row: DraftRow) => row.id
const nothing: ReadonlySet<string> = new Set()

interface DraftTableProps {
  readonly job: ImportJob
  readonly rows: readonly DraftRow[]
  readonly files: readonly FileReading[]
  /** Is given the number of a file whose columns are to be chosen. */
  readonly onColumns: (file: number) => void
}

/** Enter opens one; with several selected, the buttons above act on all of them. */
export function DraftTable({ job, rows, files, onColumns }: DraftTableProps) {
  const [state, setState] = useState(plainTableState)
  const [selection, setSelection] = useState(nothing)
  const [focused, setFocused] = useState<string | null>(null)
  const [comparing, setComparing] = useState<string | null>(null)
  const compared = rows.find(({ id }) => id === comparing)
  const [editing, setEditing] = useState<readonly DraftRow[] | null>(null)
  const meant = useMemo(
    () => rows.filter(({ id }) => (selection.size > 0 ? selection.has(id) : id === focused)),
    [rows, selection, focused],
  )
  const numbers = meant.map(({ number }) => number)
  const reason = meant.length === 0 ? importMessages.preview.help : null
  const operations = [
    operation('import.edit', meant.length > 1 ? words.language : words.edit, () => setEditing(meant), reason),
    operation('import.leaveOut', words.leaveOut, () => job.leaveOut(numbers, true), reason),
    operation('import.takeIn', words.takeIn, () => job.leaveOut(numbers, false), reason),
  ]
  const matched = meant.filter(({ match }) => match !== null)
  const revisable = matched.length === 0 ? words.noMatch : null
  const revise = (isRevision: boolean) => () => job.revise(numbers, isRevision)
  const revising = matched.some(({ state }) => state === 'revision')
    ? operation('import.asNew', words.asNew, revise(false), revisable)
    : operation('import.asRevision', words.asRevision, revise(true), revisable)
  if (rows.some(({ match }) => match !== null)) operations.push(revising)
  const like = meant.find(({ alike }) => alike !== null) ?? null
  const compare = () => setComparing(like?.id ?? null)
  if (rows.some(({ alike }) => alike !== null))
    operations.push(operation('import.alike', words.compareAlike, compare, like === null ? words.noAlike : null))
  operations.push(...dateOperations(meant, rows, job), ...columnOperations(meant, { files, onColumns }))
  useOperations(operations)
  return (
    <>
      <DataTable
        label={words.table}
        rows={rows}
        rowId={idOf}
        columns={columnsOf(rows)}
        facets={draftFacets}
        searchText={draftSearchText}
        searchLabel={words.search}
        state={state}
        onStateChange={setState}
        selection={selection}
        onSelectionChange={setSelection}
        onActivate={(row) => setEditing([row])}
        onFocusRow={(row) => setFocused(row.id)}
        bulkActions={
          <div className={styles['buttons']}>
            {operations.map((each) => (
              <Button key={each.id} size="small" onPress={() => runOperation(each)}>
                {each.label}
              </Button>
            ))}
          </div>
        }
        empty={<EmptyState title={words.none} />}
      />
      {compared?.alike ? (
        <AlikeDialog job={job} group={compared.alike} rows={rows} first={compared} onClose={() => setComparing(null)} />
      ) : null}
      {editing === null ? null : <DraftDialog job={job} rows={editing} onClose={() => setEditing(null)} />}
    </>
  )
}

/** None where no file has columns. */
function columnOperations(
  meant: readonly DraftRow[],
  { files, onColumns }: Pick<DraftTableProps, 'files' | 'onColumns'>,
): readonly Operation[] {
  if (files.every(({ columns }) => columns === undefined)) return []
  const { choose, noColumns } = importColumnsMessages
  const ofTable = meant.find(({ file }) => files[file]?.columns !== undefined)
  const open = () => ofTable && onColumns(ofTable.file)
  return [operation('import.columns', choose, open, ofTable === undefined ? noColumns : null)]
}

function columnsOf(rows: readonly DraftRow[]): typeof datedColumns {
  return rows.some(({ proposedDates }) => proposedDates.length > 0) ? datedColumns : draftColumns
}

/** None where no date is proposed. Of several articles only days are taken at once: "not before" is to be looked at one by one. */
function dateOperations(meant: readonly DraftRow[], rows: readonly DraftRow[], job: ImportJob): readonly Operation[] {
  if (rows.every(({ proposedDates }) => proposedDates.length === 0)) return []
  const proposed = meant.filter(({ proposedDates }) => proposedDates.length > 0)
  const isDay = ({ proposedDates: [first] }: DraftRow) => (first?.bounds.latest ?? null) !== null
  const takeable = proposed.length === 1 ? proposed : proposed.filter(isDay)
  const open = takeable.filter(({ isDateTaken }) => !isDateTaken).map(({ number }) => number)
  const taken = proposed.filter(({ isDateTaken }) => isDateTaken).map(({ number }) => number)
  const take = operation(
    'import.takeDates',
    words.takeDates(Math.max(1, open.length)),
    () => job.takeDates(open, true),
    open.length === 0 ? words.noDate : null,
  )
  const leave = operation('import.leaveDates', words.leaveDates(taken.length), () => job.takeDates(taken, false))
  return taken.length === 0 ? [take] : [take, leave]
}
