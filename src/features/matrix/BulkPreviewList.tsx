/** What judging several cells would change: from what to what, how many, and which; and how many stay as they are. */
import type { CellRef } from '#domain/cell.ts'
import type { Omission } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { touchedBy, type BulkCells, type BulkKind } from './bulk.ts'
import { previewBulk, type BulkChange } from './bulk-preview.ts'
import { ClaimChanges } from './ClaimChanges.tsx'
import styles from './BulkPreview.module.css'

interface BulkPreviewListProps {
  readonly kind: BulkKind
  readonly cells: BulkCells
  /** The reason chosen, for those kinds that have one. */
  readonly omission: Omission | null
}

const words = matrixMessages.bulk

/** More are counted, not named. */
const mostNamed = 100

/** Read out when a reason is chosen, for what changes is another then. */
export function BulkPreviewList({ kind, cells, omission }: BulkPreviewListProps) {
  const { snapshot } = useSession()
  const analyst = useAnalyst()
  const { changes, notAsked, others } = previewBulk(snapshot, cells, kind, analyst.id, omission)
  return (
    <section aria-label={words.preview} className={styles['preview']}>
      {changes.length === 0 ? <p>{words.nothing[kind]}</p> : null}
      {kind === 'stillHolds' ? <ClaimChanges cells={touchedBy(cells, kind)} /> : null}
      {changes.map((change) => (
        <Disclosure key={JSON.stringify([change.before, change.losesFacets])} title={<ChangeTitle change={change} />}>
          <ul className={styles['cells']}>
            {change.cells.slice(0, mostNamed).map((cell) => (
              <CellLine key={`${cell.claim} ${cell.article}`} cell={cell} />
            ))}
            {change.cells.length > mostNamed ? <li>{words.more(change.cells.length - mostNamed)}</li> : null}
          </ul>
        </Disclosure>
      ))}
      {notAsked + others === 0 ? null : (
        <p className={styles['faint']}>
          {[others > 0 ? words.others[kind](others) : '', notAsked > 0 ? words.notAsked(notAsked) : '']
            .filter((part) => part !== '')
            .join(' ')}
        </p>
      )}
    </section>
  )
}

function ChangeTitle({ change: { before, after, losesFacets, cells } }: { readonly change: BulkChange }) {
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return (
    <span className={styles['change']}>
      <strong>{words.count(cells.length)}</strong>
      <JudgementMark state={before} withWords />
      {isSame ? (
        <span>{words.stays}</span>
      ) : (
        <>
          <span className={styles['arrow']} aria-hidden="true">
            →
          </span>
          <span className="visually-hidden">{words.becomes}</span>
          <JudgementMark state={after} withWords />
        </>
      )}
      {losesFacets ? <span className={styles['lost']}>{words.losesFacets}</span> : null}
    </span>
  )
}

function CellLine({ cell }: { readonly cell: CellRef }) {
  const { snapshot } = useSession()
  const claim = snapshot.get('claims', cell.claim)
  const article = snapshot.get('articles', cell.article)
  if (!claim || !article) return null
  return (
    <li>
      <Isolated>{article.outlet ?? article.title ?? article.firstWords}</Isolated>{' '}
      <LanguageTag tag={article.language.tag} show="code" />:{' '}
      <Quote text={claim.wording} lang={claim.language} dir="auto" />
    </li>
  )
}
