/** The Claims screen: the table of all claims, and beside it the drawer of the one the address names. */
import { Lightbulb, Link2, Plus, Sheet } from 'lucide-react'
import { useState } from 'react'
import type { ClaimId } from '#domain/ids.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useView } from '#state/use-view.ts'
import { readAddressOf, writeAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { exportAddressOf, MOST_CHOSEN } from '#ui/export-address.ts'
import { operation } from '#ui/operations/operation.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { usePageTitle } from '#ui/page-title.ts'
import type { AddressOf } from '#ui/screen.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { navigate } from '#ui/use-address.ts'
import { ClaimDrawer, NoSuchClaim } from './ClaimDrawer.tsx'
import { claimColumns, claimFacets, claimSearchText } from './claim-columns.tsx'
import { claimRows, claimRowTables, type ClaimRow } from './claim-rows.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import styles from './claims.module.css'

export type ClaimsAddress = AddressOf<'claims'> | AddressOf<'claim'>
type Asked = { readonly kind: 'merge' | 'delete'; readonly claims: readonly ClaimId[] }

/** The filters of the table stay in the address while claims are opened and closed. */
export function ClaimsScreen({ address }: { readonly address: ClaimsAddress }) {
  usePageTitle(claimsMessages.title)
  const { project } = address
  const rows = useRows(claimRows, claimRowTables)
  const [state, setState] = useTableState(claimColumns, claimFacets)
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)
  const [, setOverlay] = useView('overlay')
  const newClaim = () => setOverlay({ name: 'newClaim', story: null })
  const propose = () => setOverlay({ name: 'proposedClaims', story: null })
  const toSheet = () => navigate({ screen: 'sheet', project })
  const toLinks = () => navigate({ screen: 'mentions', project })
  const open = ({ claim }: ClaimRow) => goTo({ screen: 'claim', project, claim: claim.id })
  const selected = rows.filter((row) => selection.has(row.id)).map((row) => row.claim.id)
  const current = address.screen === 'claim' ? (rows.find((row) => row.claim.id === address.claim) ?? null) : null
  useOperations([
    operation('claim.new', claimsMessages.newClaim, newClaim),
    operation('claims.propose', claimsMessages.proposed.action, propose),
    operation(
      'claims.merge',
      claimsMessages.merge.action,
      () => setAsked({ kind: 'merge', claims: selected }),
      selected.length < 2 ? claimsMessages.merge.two : null,
    ),
  ])
  const close = () => goTo({ screen: 'claims', project })
  return (
    <div className={styles['screen']}>
      <DataTable
        label={claimsMessages.table}
        rows={rows}
        rowId={rowId}
        columns={claimColumns}
        facets={claimFacets}
        searchText={claimSearchText}
        state={state}
        onStateChange={setState}
        selection={selection}
        onSelectionChange={setSelection}
        onActivate={open}
        onEdit={useEditCell()}
        onFocusRow={(row) => {
          if (address.screen === 'claim') open(row)
        }}
        actions={<ScreenActions onNewClaim={newClaim} onPropose={propose} onSheet={toSheet} onLinks={toLinks} />}
        bulkActions={
          <SelectedActions
            count={selected.length}
            onAsk={(kind) => setAsked({ kind, claims: selected })}
            onExport={() => navigate(exportAddressOf(project, { claims: selected }))}
          />
        }
        empty={
          <NoClaims
            onNewClaim={newClaim}
            onPropose={propose}
            onSheet={toSheet}
            onRead={() => navigate(readAddressOf(project, []))}
          />
        }
      />
      {address.screen !== 'claim' ? null : current ? (
        <ClaimDrawer
          key={current.id}
          row={current}
          onClose={close}
          onOpen={(claim) => goTo({ screen: 'claim', project, claim })}
          onMerge={() => setAsked({ kind: 'merge', claims: [current.claim.id] })}
          onDelete={() => setAsked({ kind: 'delete', claims: [current.claim.id] })}
        />
      ) : (
        <NoSuchClaim onClose={close} />
      )}
      {asked?.kind === 'merge' ? <MergeDialog claims={asked.claims} onClose={() => setAsked(null)} /> : null}
      {asked?.kind === 'delete' ? (
        <DeleteDialog claims={asked.claims} onClose={() => setAsked(null)} onDeleted={close} />
      ) : null}
    </div>
  )
}

/** Writes what was typed into a cell. */
function useEditCell() {
  const act = useAct()
  return async (row: ClaimRow, column: string, typed: string) =>
    (await import('./edit-cell.ts')).editCell(act, row, column, typed)
}

interface ScreenActionsProps {
  readonly onNewClaim: () => void
  readonly onPropose: () => void
  readonly onSheet: () => void
}

interface LinksProps {
  readonly onLinks: () => void
}

function ScreenActions({ onNewClaim, onPropose, onSheet, onLinks }: ScreenActionsProps & LinksProps) {
  const keyOf = useKeyNames()
  return (
    <>
      <Button size="small" icon={<Link2 size={14} />} onPress={onLinks}>
        {claimsMessages.links}
      </Button>
      <Button size="small" icon={<Sheet size={14} />} onPress={onSheet}>
        {claimsMessages.fromSheet}
      </Button>
      <Button size="small" icon={<Lightbulb size={14} />} onPress={onPropose} keyName={keyOf('claims.propose')}>
        {claimsMessages.proposed.action}
      </Button>
      <Button kind="primary" size="small" icon={<Plus size={14} />} onPress={onNewClaim} keyName={keyOf('claim.new')}>
        {claimsMessages.newClaim}
      </Button>
    </>
  )
}

interface SelectedActionsProps {
  readonly count: number
  readonly onAsk: (kind: Asked['kind']) => void
  readonly onExport: () => void
}

/** What can be done with the claims that are ticked. */
function SelectedActions({ count, onAsk, onExport }: SelectedActionsProps) {
  return (
    <>
      <Button size="small" isDisabled={count < 2} onPress={() => onAsk('merge')}>
        {claimsMessages.merge.many(count)}
      </Button>
      <Button size="small" isDisabled={count > MOST_CHOSEN} onPress={onExport}>
        {claimsMessages.export}
      </Button>
      <Button size="small" kind="danger" onPress={() => onAsk('delete')}>
        {claimsMessages.remove.action}
      </Button>
    </>
  )
}

interface NoClaimsProps extends ScreenActionsProps {
  readonly onRead: () => void
}

function NoClaims({ onNewClaim, onPropose, onSheet, onRead }: NoClaimsProps) {
  return (
    <EmptyState
      title={claimsMessages.empty}
      actions={
        <>
          <Button kind="primary" onPress={onRead}>
            {claimsMessages.toRead}
          </Button>
          <Button onPress={onPropose}>{claimsMessages.proposed.action}</Button>
          <Button onPress={onNewClaim}>{claimsMessages.newClaim}</Button>
          <Button onPress={onSheet}>{claimsMessages.fromSheet}</Button>
        </>
      }
    >
      {claimsMessages.emptyText}
    </EmptyState>
  )
}

/** Keeps the search of the address, where the table has its state. */
function goTo(address: ClaimsAddress): void {
  const isOpen = location.pathname.includes('/claims/')
  navigate(
    { screen: 'unknown', path: writeAddress(address) + location.search },
    { replace: isOpen && address.screen === 'claim' },
  )
}

function rowId({ id }: ClaimRow): string {
  return id
}
