/** All imports of the project with what became of their files. */
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { Batch } from '#domain/records.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { useRowList } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { navigate } from '#ui/use-address.ts'
import { batchColumns, batchFacets } from './batch-columns.tsx'
import { batchRows, batchRowTables, batchSearchText, type BatchRow } from './batch-rows.ts'
import { BulkActions } from './BulkActions.tsx'
import { DeleteBatchesDialog } from './DeleteBatchesDialog.tsx'
import { exportOperation } from './export-operation.ts'
import { goToRows } from './go-to-rows.ts'
import { rowLikeness } from './row-likeness.ts'
import { useChosen } from './use-chosen.ts'

const words = tablesMessages.batches
const noDependencies: readonly unknown[] = []

/** Enter shows the articles of an import, or goes on with one that is not finished. */
export function BatchTable() {
  const { project, snapshot } = useSession()
  const rows = useRowList<BatchRow>(batchRows, batchRowTables, noDependencies, rowLikeness)
  const [state, setState] = useTableState(batchColumns, batchFacets)
  const { selection, setSelection, onFocusRow, meant } = useChosen(rows)
  const [asked, setAsked] = useState<readonly Batch[] | null>(null)
  const toImport = () => navigate({ screen: 'import', project })
  const show = (shown: readonly BatchRow[]) =>
    goToRows({ screen: 'articles', project }, { batch: shown.map(({ batch }) => batch.name) })
  const reason = meant.length === 0 ? words.none : null
  const articles = meant.flatMap(({ id }) => snapshot.byIndex('articles', 'batch', id)).map(({ id }) => id)
  const isUnfinished = meant.some(({ batch }) => batch.status === 'running')
  const operations = [
    operation('batches.show', words.show, () => show(meant), reason),
    exportOperation('batches.export', words.exportArticles, project, { articles }, reason),
    operation(
      'batches.delete',
      words.remove,
      () => setAsked(meant.map(({ batch }) => batch)),
      reason ?? (isUnfinished ? words.unfinished : null),
    ),
  ]
  useOperations(operations)
  return (
    <>
      <DataTable
        label={words.table}
        rows={rows}
        rowId={idOf}
        columns={batchColumns}
        facets={batchFacets}
        searchText={batchSearchText}
        searchLabel={words.search}
        state={state}
        onStateChange={setState}
        selection={selection}
        onSelectionChange={setSelection}
        onActivate={(row) => (row.batch.status === 'running' ? toImport() : show([row]))}
        onFocusRow={onFocusRow}
        actions={
          <Button size="small" icon={<FileDown size={14} />} onPress={toImport}>
            {words.toImport}
          </Button>
        }
        bulkActions={<BulkActions operations={operations} danger="batches.delete" />}
        empty={<NoBatches onImport={toImport} />}
      />
      {asked === null ? null : <DeleteBatchesDialog batches={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function NoBatches({ onImport }: { readonly onImport: () => void }) {
  return (
    <EmptyState
      title={words.empty}
      icon={<FileDown size={28} strokeWidth={1.4} />}
      actions={
        <Button kind="primary" onPress={onImport}>
          {words.toImport}
        </Button>
      }
    >
      <p>{words.emptyText}</p>
    </EmptyState>
  )
}

function idOf({ id }: BatchRow): string {
  return id
}
