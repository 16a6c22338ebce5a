/** One row: its head with the claims, and what each version says. */
import { memo, useMemo } from 'react'
import type { ClaimStyle } from '#domain/claim-style.ts'
import type { CellInput } from '#commands/assessments/assess-cells.ts'
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import type { Skeleton } from '#domain/finding.ts'
import type { ArticleId, ClaimId, StoryId } from '#domain/ids.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/Link.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { CompareWords } from '#ui/reader-text/word-differences.ts'
import type { GridPlace } from './cursor.ts'
import { GridCell } from './GridCell.tsx'
import { RowOperations, type PickedUp } from './RowOperations.tsx'
import { claimMeant, type RowClaim } from './row-claims.ts'
import { changedWords, rowWords } from './row-words.ts'
import type { Version } from './use-collated.ts'
import { useRowClaims, useRowProposals } from './use-row-claims.ts'
import styles from './collation.module.css'

export interface GridRowProps {
  readonly row: CollationRow
  readonly index: number
  readonly story: StoryId
  readonly versions: readonly Version[]
  /** Compares versions of one language by their words; `null` where that is not wanted. */
  readonly compare: CompareWords | null
  readonly skeletons: ReadonlyMap<ArticleId, ReadonlyMap<number, Skeleton>>
  readonly styleOf: ReadonlyMap<ClaimId, ClaimStyle>
  /** The chosen cell, 0 for the head; `null` in another row. */
  readonly column: number | null
  readonly pickedUp: PickedUp | null
  readonly onPickUp: (cell: PickedUp | null) => void
  readonly onGo: (place: GridPlace) => void
  readonly onOpen: (place: GridPlace) => void
  /** Index of the last row. */
  readonly last: number
}

/** Drawn again only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const claims = useRowClaims(props.row, props.versions)
  const [current] = useView('claim')
  const meant = claimMeant(claims, current)
  return meant ? (
    <ClaimedRow {...props} claims={claims} meant={meant} />
  ) : (
    <RowParts {...props} claims={claims} meant={null} proposals={none} />
  )
})

const none: readonly CellInput[] = []
const unchanged: ReturnType<typeof changedWords> = new Map()

interface ClaimedProps extends GridRowProps {
  readonly claims: readonly RowClaim[]
  /** The one that cells and keys are about; `null` while the row is none. */
  readonly meant: RowClaim | null
}

function ClaimedRow(props: ClaimedProps & { readonly meant: RowClaim }) {
  return <RowParts {...props} proposals={useRowProposals(props.row, props.versions, props.meant)} />
}

function RowParts(props: ClaimedProps & { readonly proposals: readonly CellInput[] }) {
  const { row, index, versions, compare, skeletons, styleOf, column, pickedUp, claims, meant, proposals } = props
  const lead = versions.find(({ article }) => article.id === row.cells[0].article) ?? null
  const figuredIn = row.cells.find(({ figures }) => figures)?.figures?.from
  const figured = versions.find(({ article }) => article.id === figuredIn) ?? null
  const changed = useMemo(
    () => (compare ? changedWords(rowWords(row, versions, compare)) : unchanged),
    [row, versions, compare],
  )
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles['columns'], styles['row'], column !== null && styles['chosenRow'])}
    >
      {column === null ? null : <RowOperations {...props} column={column} />}
      <RowHead index={index} claims={claims} meant={meant} styleOf={styleOf} isCurrent={column === 0} />
      {versions.map((version, at) => {
        const { id } = version.article
        const cell = row.cells.find((one) => one.article === id) ?? null
        return (
          <GridCell
            key={id}
            row={row}
            rowIndex={index}
            column={at + 1}
            cell={cell}
            version={version}
            lead={lead}
            figured={figured}
            skeletons={skeletons.get(id) ?? null}
            changed={changed.get(id) ?? null}
            claim={meant}
            proposal={proposals.find(({ article }) => article === id) ?? null}
            isCurrent={column === at + 1}
            isPickedUp={cell !== null && isPickedUp(pickedUp, row, cell)}
          />
        )
      })}
    </div>
  )
}

function isPickedUp(pickedUp: PickedUp | null, row: CollationRow, cell: CollationCell): boolean {
  return pickedUp?.cell === null ? pickedUp.row === row : pickedUp?.cell === cell
}

interface RowHeadProps {
  readonly index: number
  readonly claims: readonly RowClaim[]
  readonly meant: RowClaim | null
  readonly styleOf: ReadonlyMap<ClaimId, ClaimStyle>
  readonly isCurrent: boolean
}

function RowHead({ index, claims, meant, styleOf, isCurrent }: RowHeadProps) {
  const { project } = useSession()
  return (
    <div
      role="rowheader"
      tabIndex={isCurrent ? 0 : -1}
      data-row={index}
      data-column={0}
      className={classNames(styles['rowHead'], isCurrent && styles['current'])}
    >
      <span className={styles['number']}>
        <span className="visually-hidden">{words.row(index + 1)}</span>
        <span aria-hidden="true">{index + 1}</span>
      </span>
      {claims.map(({ claim }) => {
        const style = styleOf.get(claim.id)
        return (
          <Link
            key={claim.id}
            to={{ screen: 'claim', project, claim: claim.id }}
            className={styles['claim']}
            aria-current={claims.length > 1 && claim === meant?.claim ? 'true' : undefined}
            tabIndex={isCurrent ? 0 : -1}
          >
            {style ? <ClaimMark style={style} /> : null}
            <Quote text={claim.wording} lang={claim.language} />
          </Link>
        )
      })}
    </div>
  )
}
