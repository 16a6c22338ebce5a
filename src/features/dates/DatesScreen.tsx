/** Date and group: a work list of articles that lack a date or a story, with what the program proposes (C7, C8). */
import { CalendarDays } from 'lucide-react'
import { useMemo, useState } from 'react'
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useKeptKeys } from '#ui/kept-draft.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { SplitPanes } from '#ui/SplitPanes.tsx'
import { Switch } from '#ui/Switch.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { navigate } from '#ui/use-address.ts'
import { dateColumns, dateFacets, dateSearchText } from './date-columns.tsx'
import { isTodo, type DateRow } from './date-row.ts'
import { articleKeys, articlesWaiting, DateEditing, type Editing } from './date-editing.ts'
import { EvidenceStrip } from './Evidence.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import styles from './dates.module.css'
import { useDateKeys } from './use-date-keys.ts'
import { useDateOperations } from './use-date-operations.ts'
import { useDateRows } from './use-date-rows.ts'
import { useNarrow } from './use-narrow.ts'

const idOf = (row: DateRow) => row.id
const nothing: ReadonlySet<string> = new Set()

/** The list beside the stories; one below the other in a narrow window. */
export function DatesScreen() {
  usePageTitle(words.title)
  const rows = useDateRows()
  const [selection, setSelection] = useState(nothing)
  const isNarrow = useNarrow()
  const { project } = useSession()
  if (rows.length === 0) {
    return (
      <EmptyState
        title={words.empty.title}
        icon={<CalendarDays size={28} strokeWidth={1.4} />}
        actions={
          <Button kind="primary" onPress={() => navigate({ screen: 'import', project })}>
            {words.empty.import}
          </Button>
        }
      >
        {words.empty.text}
      </EmptyState>
    )
  }
  const list = <WorkList rows={rows} selection={selection} onSelection={setSelection} />
  const stories = <StoryPanel />
  if (isNarrow) {
    return (
      <div className={styles['stack']}>
        <div className={styles['stackedList']}>{list}</div>
        {stories}
      </div>
    )
  }
  return (
    <SplitPanes
      id="dates"
      panes={[
        { id: 'list', content: list, smallest: 420 },
        { id: 'stories', content: stories, size: 27, smallest: 240 },
      ]}
    />
  )
}

interface WorkListProps {
  readonly rows: readonly DateRow[]
  readonly selection: ReadonlySet<string>
  readonly onSelection: (selection: ReadonlySet<string>) => void
}

function WorkList({ rows, selection: chosen, onSelection }: WorkListProps) {
  const [state, setState] = useTableState(dateColumns, dateFacets)
  const [focused, setFocused] = useState<string | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  // Fixed when it is turned on: what was just done stays in its place until one turns it on again.
  const [todo, setTodo] = useState<ReadonlySet<string> | null>(() => todoOf(rows))
  const listed = useMemo(() => (todo === null ? rows : rows.filter(({ id }) => todo.has(id))), [rows, todo])
  const selection = useMemo(
    () => new Set(rows.map(idOf).filter((id) => chosen.has(id))) as ReadonlySet<string>,
    [rows, chosen],
  )
  const meant = useMemo(
    () => rows.filter(({ id }) => (selection.size > 0 ? selection.has(id) : id === focused)),
    [rows, selection, focused],
  )
  const shown = listed.find(({ id }) => id === focused) ?? listed[0]
  const operations = useDateOperations(meant, rows)
  useOperations(operations)
  const full = operations.find(({ id, reason }) => id === 'dates.takeFull' && reason === null)
  const keys = useDateKeys(setEditing)
  const keptKeys = useKeptKeys(articleKeys)
  const control = useMemo(() => ({ editing, setEditing, waiting: articlesWaiting(keptKeys) }), [editing, keptKeys])
  return (
    <DateEditing value={control}>
      <div className={styles['list']}>
        <div className={styles['bar']}>
          <Switch isSelected={todo !== null} onChange={(isOn) => setTodo(isOn ? todoOf(rows) : null)}>
            {words.onlyTodo}
          </Switch>
          {full === undefined ? null : (
            <Button size="small" onPress={() => runOperation(full)}>
              {full.label}
            </Button>
          )}
          <span className={styles['quiet']}>{words.help}</span>
        </div>
        <div className={styles['table']}>
          {listed.length === 0 ? (
            <EmptyState
              title={words.nothingLeft}
              actions={<Button onPress={() => setTodo(null)}>{words.table}</Button>}
            />
          ) : (
            <DataTable
              label={words.table}
              rows={listed}
              rowId={idOf}
              columns={dateColumns}
              facets={dateFacets}
              searchText={dateSearchText}
              searchLabel={words.search}
              state={state}
              onStateChange={setState}
              selection={selection}
              onSelectionChange={onSelection}
              onFocusRow={(row) => setFocused(row.id)}
              onRowKeyDown={keys}
              bulkActions={
                <div className={styles['buttons']}>
                  {operations
                    .filter(({ id }) => id !== 'dates.takeFull')
                    .map((each) => (
                      <Button key={each.id} size="small" onPress={() => runOperation(each)}>
                        {each.label}
                      </Button>
                    ))}
                </div>
              }
              empty={null}
            />
          )}
        </div>
        {shown === undefined ? null : <EvidenceStrip row={shown} />}
      </div>
    </DateEditing>
  )
}

function todoOf(rows: readonly DateRow[]): ReadonlySet<string> | null {
  const todo = rows.filter(isTodo)
  return todo.length === 0 ? null : new Set(todo.map(idOf))
}
