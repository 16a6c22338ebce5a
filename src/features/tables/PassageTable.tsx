/** All passages of the project, to be sorted, filtered, linked to a claim and taken away. */
import { Highlighter } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Passage } from '#domain/records.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { navigate } from '#ui/use-address.ts'
import { BulkActions } from './BulkActions.tsx'
import { DeletePassagesDialog } from './DeletePassagesDialog.tsx'
import { exportOperation } from './export-operation.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { passageColumns, passageFacets } from './passage-columns.tsx'
import { PassageRowBook, passageRowTables, passageSearchText, type PassageRow } from './passage-rows.ts'
import { useChosen } from './use-chosen.ts'
import { useWording } from './use-wording.ts'

const words = tablesMessages.passages

/** A question about passages, as they were when it was asked. */
interface Asked {
  readonly kind: 'link' | 'delete'
  readonly passages: readonly Passage[]
}

/** Enter shows a passage where it stands. */
export function PassageTable() {
  const { project } = useSession()
  const { glossLanguage } = useAnalyst()
  const [book] = useState(() => new PassageRowBook())
  const rows = useRows((snapshot) => book.read(snapshot, glossLanguage), passageRowTables, [glossLanguage, book])
  const wordingOf = useWording()
  const facets = useMemo(() => passageFacets(wordingOf), [wordingOf])
  const [state, setState] = useTableState(passageColumns, facets)
  const { selection, setSelection, onFocusRow, meant } = useChosen(rows)
  const [asked, setAsked] = useState<Asked | null>(null)
  const passages = useMemo(() => meant.map(({ passage }) => passage), [meant])
  const reason = meant.length === 0 ? words.none : null
  const articles = [...new Set(passages.map(({ article }) => article))]
  const operations = [
    operation('passage.link', words.link, () => setAsked({ kind: 'link', passages }), reason),
    exportOperation('passages.export', words.exportArticles, project, { articles }, reason),
    operation('passages.delete', words.remove, () => setAsked({ kind: 'delete', passages }), reason),
  ]
  useOperations(operations)
  return (
    <>
      <DataTable
        label={words.table}
        rows={rows}
        rowId={idOf}
        columns={passageColumns}
        facets={facets}
        searchText={passageSearchText}
        searchLabel={words.search}
        state={state}
        onStateChange={setState}
        selection={selection}
        onSelectionChange={setSelection}
        onActivate={({ passage }) => navigate(readAddressOf(project, [passage.article], { passage: passage.id }))}
        onFocusRow={onFocusRow}
        bulkActions={<BulkActions operations={operations} danger="passages.delete" />}
        empty={<NoPassages />}
      />
      {asked?.kind === 'link' ? <LinkDialog passages={asked.passages} onClose={() => setAsked(null)} /> : null}
      {asked?.kind === 'delete' ? (
        <DeletePassagesDialog passages={asked.passages} onClose={() => setAsked(null)} />
      ) : null}
    </>
  )
}

function NoPassages() {
  const { project } = useSession()
  return (
    <EmptyState
      title={words.empty}
      icon={<Highlighter size={28} strokeWidth={1.4} />}
      actions={
        <>
          <Button kind="primary" onPress={() => navigate(readAddressOf(project, []))}>
            {words.read}
          </Button>
          <Button onPress={() => navigate({ screen: 'search', project })}>{words.find}</Button>
        </>
      }
    >
      <p>{words.emptyText}</p>
      <p>{words.emptyNext}</p>
    </EmptyState>
  )
}

function idOf({ id }: PassageRow): string {
  return id
}
