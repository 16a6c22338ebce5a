/** All articles of the project: sort, filter, choose, look at one beside the table, and act on many at once (DESIGN 5.2). */
import { CalendarDays, FileDown, Highlighter, Newspaper, PanelRight } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { articlesMessages as words } from '#i18n/messages/articles.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import type { Operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { SplitPanes } from '#ui/SplitPanes.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { navigate } from '#ui/use-address.ts'
import { articleColumns, articleFacets, ordinaryFacets } from './article-columns.tsx'
import { articleSearchText, type ArticleRow } from './article-row.ts'
import styles from './articles.module.css'
import { useArticleOperations } from './use-article-operations.ts'
import { useArticleRows } from './use-article-rows.ts'
import { useToldWhenGone } from './use-told-when-gone.ts'
import { useWaitingImport } from '#state/use-waiting-import.ts'
import { useWide } from './use-wide.ts'

const QuickView = lazy(async () => ({ default: (await import('./QuickView.tsx')).QuickView }))
const idOf = (row: ArticleRow) => row.id
const nothing: ReadonlySet<string> = new Set()

/** The table, and beside it the article with the focus where the window has room. */
export function ArticlesScreen() {
  usePageTitle(words.title)
  const rows = useArticleRows()
  const [focused, setFocused] = useState<string | null>(null)
  const [quick, setQuick] = useState(true)
  const [mending, setMending] = useState(false)
  const isWide = useWide()
  const byId = useMemo(() => new Map(rows.map((row) => [String(row.id), row])), [rows])
  const shown = byId.get(focused ?? '') ?? rows[0] ?? null
  useToldWhenGone(shown, byId, () => setMending(false))
  const table = (
    <ArticleTable rows={rows} focused={shown} onFocus={setFocused} quick={isWide ? quick : null} onQuick={setQuick} />
  )
  if (!isWide || !quick || shown === null) return <div className={styles['screen']}>{table}</div>
  const view = (
    <Suspense>
      <QuickView key={shown.id} row={shown} isMending={mending} onMending={setMending} />
    </Suspense>
  )
  return (
    <div className={styles['screen']}>
      <SplitPanes
        id="articles"
        panes={[
          { id: 'table', content: table, smallest: 380 },
          { id: 'quick', content: view, size: 30, smallest: 280 },
        ]}
      />
    </div>
  )
}

interface ArticleTableProps {
  readonly rows: readonly ArticleRow[]
  readonly focused: ArticleRow | null
  readonly onFocus: (id: string) => void
  /** Whether the quick view is on; `null` where there is no room for it. */
  readonly quick: boolean | null
  readonly onQuick: (on: boolean) => void
}

function ArticleTable({ rows, focused, onFocus, quick, onQuick }: ArticleTableProps) {
  const { project } = useSession()
  const act = useAct()
  const [state, setState] = useTableState(articleColumns, articleFacets)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(nothing)
  const selection = useMemo(() => present(chosen, rows), [chosen, rows])
  const meant = useMemo<readonly ArticleId[]>(
    () => (selection.size > 0 ? rows.filter((row) => selection.has(row.id)).map(idOf) : focused ? [focused.id] : []),
    [selection, rows, focused],
  )
  const hasUnusual = useMemo(() => rows.some(({ unusual }) => (unusual ?? 0) > 0), [rows])
  const operations = useArticleOperations(meant)
  useOperations(operations)
  return (
    <DataTable
      label={words.table}
      rows={rows}
      rowId={idOf}
      columns={articleColumns}
      facets={hasUnusual ? articleFacets : ordinaryFacets}
      searchText={articleSearchText}
      searchLabel={words.search}
      state={state}
      onStateChange={setState}
      selection={selection}
      onSelectionChange={setChosen}
      onActivate={(row) => navigate(readAddressOf(project, [row.id]))}
      onFocusRow={(row) => onFocus(row.id)}
      onEdit={async (row, column, typed) => (await import('./edit-cell.ts')).editCell(act, row, column, typed)}
      bulkActions={<BulkActions operations={operations.filter(({ id }) => id !== 'articles.erase')} />}
      actions={
        <>
          {quick === null ? null : (
            <ToggleButton icon={<PanelRight size={14} />} isSelected={quick} onChange={onQuick}>
              {words.quickView}
            </ToggleButton>
          )}
          <Button
            size="small"
            icon={<Highlighter size={14} />}
            onPress={() => navigate({ screen: 'passages', project })}
          >
            {words.passages}
          </Button>
          <Button size="small" icon={<CalendarDays size={14} />} onPress={() => navigate({ screen: 'dates', project })}>
            {words.datesAndStories}
          </Button>
          <Button size="small" icon={<FileDown size={14} />} onPress={() => navigate({ screen: 'import', project })}>
            {words.import}
          </Button>
        </>
      }
      empty={<NoArticles />}
    />
  )
}

function BulkActions({ operations }: { readonly operations: readonly Operation[] }) {
  return (
    <div className={styles['bulk']}>
      {operations.map((each) => (
        <Button
          key={each.id}
          size="small"
          kind={each.id === 'articles.delete' ? 'danger' : 'plain'}
          onPress={() => runOperation(each)}
        >
          {each.label}
        </Button>
      ))}
    </div>
  )
}

function NoArticles() {
  const { project } = useSession()
  const isWaiting = useWaitingImport()
  if (isWaiting)
    return (
      <EmptyState
        title={words.empty.waiting}
        icon={<Newspaper size={28} strokeWidth={1.4} />}
        actions={
          <Button kind="primary" onPress={() => navigate({ screen: 'import', project })}>
            {words.empty.goOn}
          </Button>
        }
      >
        <p>{words.empty.waitingText}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      title={words.empty.title}
      icon={<Newspaper size={28} strokeWidth={1.4} />}
      actions={
        <Button kind="primary" onPress={() => navigate({ screen: 'import', project })}>
          {words.empty.import}
        </Button>
      }
    >
      <p>{words.empty.text}</p>
      <p>{words.empty.first}</p>
    </EmptyState>
  )
}

/** What is chosen and still there; the same set as long as nothing is gone. */
function present(chosen: ReadonlySet<string>, rows: readonly ArticleRow[]): ReadonlySet<string> {
  if (chosen.size === 0) return nothing
  const ids = new Set<string>(rows.map(idOf))
  return [...chosen].every((id) => ids.has(id)) ? chosen : new Set([...chosen].filter((id) => ids.has(id)))
}
