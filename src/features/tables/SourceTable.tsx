/** Whoever stands behind claims and articles: speakers, what verdicts cite, and outlets. */
import { Quote as QuoteIcon } from 'lucide-react'
import { useMemo } from 'react'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { useRowList } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { navigate } from '#ui/use-address.ts'
import { BulkActions } from './BulkActions.tsx'
import { exportOperation } from './export-operation.ts'
import { goToRows } from './go-to-rows.ts'
import { rowLikeness } from './row-likeness.ts'
import { sourceColumns, sourceFacets } from './source-columns.tsx'
import { linksOfSources, placeOfSource } from './source-place.ts'
import { sourceRows, sourceRowTables, sourceSearchText, type SourceRow } from './source-rows.ts'
import { useChosen } from './use-chosen.ts'
import { useWording } from './use-wording.ts'

const words = tablesMessages.sources
const noDependencies: readonly unknown[] = []

/** Enter shows what names a source, the articles of an outlet, or the claim whose verdict cites it. */
export function SourceTable() {
  const { project } = useSession()
  const rows = useRowList<SourceRow>(sourceRows, sourceRowTables, noDependencies, rowLikeness)
  const wordingOf = useWording()
  const facets = useMemo(() => sourceFacets(wordingOf), [wordingOf])
  const [state, setState] = useTableState(sourceColumns, facets)
  const { selection, setSelection, onFocusRow, meant } = useChosen(rows)
  const open = (row: SourceRow) => {
    const place = placeOfSource(row)
    if (place === null) return
    if ('claim' in place) navigate({ screen: 'claim', project, claim: place.claim })
    else goToRows({ screen: place.table, project }, place.filters)
  }
  const operations = useSourceOperations(meant)
  useOperations(operations)
  return (
    <DataTable
      label={words.table}
      rows={rows}
      rowId={idOf}
      columns={sourceColumns}
      facets={facets}
      searchText={sourceSearchText}
      searchLabel={words.search}
      state={state}
      onStateChange={setState}
      selection={selection}
      onSelectionChange={setSelection}
      onActivate={open}
      onFocusRow={onFocusRow}
      bulkActions={<BulkActions operations={operations} danger={null} />}
      empty={<NoSources />}
    />
  )
}

function useSourceOperations(meant: readonly SourceRow[]): readonly Operation[] {
  const { project } = useSession()
  const reason = meant.length === 0 ? words.none : null
  const links = linksOfSources(meant)
  const claims = [...new Set(meant.flatMap((row) => row.claims))]
  return [
    operation(
      'sources.links',
      words.showLinks,
      () => {
        if (links) goToRows({ screen: 'mentions', project }, links)
      },
      reason ?? (links ? null : words.noLinks),
    ),
    exportOperation(
      'sources.export',
      words.exportClaims,
      project,
      { claims },
      reason ?? (claims.length === 0 ? words.noClaims : null),
    ),
  ]
}

function NoSources() {
  const { project } = useSession()
  return (
    <EmptyState
      title={words.empty}
      icon={<QuoteIcon size={28} strokeWidth={1.4} />}
      actions={
        <>
          <Button kind="primary" onPress={() => navigate({ screen: 'import', project })}>
            {tablesMessages.batches.toImport}
          </Button>
          <Button onPress={() => navigate({ screen: 'claims', project })}>{words.claims}</Button>
        </>
      }
    >
      <p>{words.emptyText}</p>
      <p>{words.emptyNext}</p>
    </EmptyState>
  )
}

function idOf({ id }: SourceRow): string {
  return id
}
