/** The drawer of one claim: what it is, how it is told in every version, where it is asked, and what can be done with it. */
import { ChartNoAxesGantt, Grid3x3, MoreHorizontal, Search } from 'lucide-react'
import { confirmStillHolds } from '#commands/assessments/confirm-still-holds.ts'
import type { ClaimId } from '#domain/ids.ts'
import { relationsOf } from '#domain/claim-relations.ts'
import { isOlder } from '#domain/claim-version.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { verdictsOf } from '#domain/verdict.ts'
import type { CellRef } from '#domain/cell.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { picturesMessages } from '#i18n/messages/pictures.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { relationsMessages } from '#i18n/messages/relations.ts'
import { sourcesMessages } from '#i18n/messages/sources.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { matrixAddressOf, picturesAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Clamped } from '#ui/Clamped.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Drawer } from '#ui/Drawer.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { claimFacts } from '#ui/marks/claim-words.ts'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Menu } from '#ui/Menu.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { navigate } from '#ui/use-address.ts'
import { ClaimFields } from './ClaimFields.tsx'
import type { ClaimRow } from './claim-rows.ts'
import { ClaimCorrections } from './ClaimCorrections.tsx'
import { ClaimRelations } from './ClaimRelations.tsx'
import { ClaimSources } from './ClaimSources.tsx'
import { ClaimStories } from './ClaimStories.tsx'
import { ClaimVerdict } from './ClaimVerdict.tsx'
import { ClaimVersionList } from './ClaimVersionList.tsx'
import styles from './claims.module.css'

interface ClaimDrawerProps {
  readonly row: ClaimRow
  readonly onClose: () => void
  /** Another claim takes its place. */
  readonly onOpen: (claim: ClaimId) => void
  readonly onMerge: () => void
  readonly onDelete: () => void
}

const words = claimsMessages.drawer

/** Mount it with the claim as key. */
export function ClaimDrawer({ row, onClose, onOpen, onMerge, onDelete }: ClaimDrawerProps) {
  const { claim, style, stories } = row
  const { project } = useSession()
  const { findings, sources } = row.row
  const facts = claimFacts(claim)
  const [first] = stories
  const known = useRows(
    (snapshot) => partsOf(snapshot, claim.id),
    ['claimRelations', 'verdicts', 'corrections'],
    [claim.id],
  )
  const matrix = () => navigate(matrixAddressOf(project, { story: stories.length === 1 ? (first?.id ?? null) : null }))
  return (
    <Drawer
      label={words.label(claim.wording)}
      title={
        <span className={styles['drawerTitle']}>
          {style ? <ClaimMark style={style} /> : null}
          <Clamped>
            <Quote text={claim.wording} lang={claim.language} />
          </Clamped>
        </span>
      }
      onClose={onClose}
      actions={
        <>
          <FindButton claim={claim.id} />
          {claim.quantity === null || first === undefined ? null : (
            <IconButton
              label={picturesMessages.kinds.values}
              icon={<ChartNoAxesGantt size={16} />}
              size="small"
              onPress={() => navigate(picturesAddressOf(project, { story: first.id, kind: 'values', claim: claim.id }))}
            />
          )}
          <IconButton label={words.matrix} icon={<Grid3x3 size={16} />} size="small" onPress={matrix} />
          <Menu
            label={words.actions}
            trigger={<IconButton label={words.actions} icon={<MoreHorizontal size={16} />} size="small" />}
            groups={[
              {
                id: 'claim',
                title: null,
                entries: [
                  { id: 'merge', label: claimsMessages.merge.action, run: onMerge },
                  { id: 'delete', label: claimsMessages.remove.action, run: onDelete, isDanger: true },
                ],
              },
            ]}
          />
        </>
      }
    >
      <p className={styles['facts']}>
        {facts === '' ? null : <span>{facts}</span>}
        <span>{words.agree(findings.judgements.agrees, findings.versions)}</span>
        <span>{words.sources(sources.least, sources.most)}</span>
      </p>
      <StaleLine row={row} />
      <Disclosure title={words.fields} level={3}>
        <ClaimFields claim={claim} />
      </Disclosure>
      <ClaimStories claim={claim} stories={stories} />
      <Disclosure title={verdictMessages.title(known.rating ?? '')} level={3} isOpenAtFirst={known.rating !== null}>
        <ClaimVerdict claim={claim} />
      </Disclosure>
      <Disclosure title={sourcesMessages.title(words.sources(sources.least, sources.most))} level={3}>
        <ClaimSources claim={claim} />
      </Disclosure>
      <Disclosure title={relationsMessages.title(known.relations)} level={3} isOpenAtFirst={known.relations > 0}>
        <ClaimRelations claim={claim} onOpen={onOpen} />
      </Disclosure>
      <Disclosure title={verdictMessages.corrections.title(known.corrections)} level={3}>
        <ClaimCorrections claim={claim} />
      </Disclosure>
      <ClaimVersionList claim={claim} />
    </Drawer>
  )
}

/** What is known of the parts that are folded away; the rating is `null` when there is no verdict. */
function partsOf(snapshot: Snapshot, claim: ClaimId) {
  return {
    rating: verdictsOf(snapshot, claim)[0]?.rating ?? null,
    relations: relationsOf(snapshot, claim).length,
    corrections: snapshot.byIndex('corrections', 'claim', claim).length,
  }
}

/** Looks for the claim in every version. */
function FindButton({ claim }: { readonly claim: ClaimId }) {
  const [, setOverlay] = useView('overlay')
  const keyName = useKeyName('versions.find')
  const find = () => setOverlay({ name: 'findInVersions', claim })
  useOperations([operation('versions.find', findMessages.title, find)])
  return (
    <IconButton label={findMessages.title} keyName={keyName} icon={<Search size={16} />} size="small" onPress={find} />
  )
}

/** Judgements made before the claim or an article changed, and the one key that says they hold (C12). */
function StaleLine({ row }: { readonly row: ClaimRow }) {
  const analyst = useAnalyst()
  const act = useAct()
  const key = useKeyName('judge.stillHolds')
  const cells: readonly CellRef[] = useRows(
    (snapshot) =>
      snapshot
        .byIndex('assessments', 'claim', row.claim.id)
        .filter((one) => one.analyst === analyst.id && isOlder(snapshot, one))
        .map(({ claim, article }) => ({ claim, article })),
    ['assessments', 'claims', 'articles'],
    [row.claim.id, analyst.id],
  )
  const confirm = async () => {
    await act(confirmStillHolds, { cells })
  }
  useOperations([
    operation(
      'judge.stillHolds',
      claimsMessages.stillHoldsAction,
      confirm,
      cells.length === 0 ? claimsMessages.stillHoldsNothing : null,
    ),
  ])
  if (cells.length === 0) return null
  return (
    <div className={styles['stale']} role="status">
      <span>{claimsMessages.stillHolds(cells.length)}</span>
      <Button size="small" onPress={() => void confirm()} keyName={key}>
        {claimsMessages.stillHoldsAction}
      </Button>
    </div>
  )
}

/** The address names a claim that is not there. */
export function NoSuchClaim({ onClose }: { readonly onClose: () => void }) {
  return (
    <Drawer label={claimsMessages.gone} title={claimsMessages.gone} onClose={onClose}>
      <EmptyState title={claimsMessages.gone} actions={<Button onPress={onClose}>{uiMessages.close}</Button>}>
        {claimsMessages.goneText}
      </EmptyState>
    </Drawer>
  )
}
