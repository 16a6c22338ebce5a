/** The line below the matrix while one reviews: how far it is, how fast it goes, what is left, and what was judged last. */
import { useMemo } from 'react'
import type { CellRef } from '#domain/cell.ts'
import { matrixTables } from '#domain/matrix.ts'
import { assessmentId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { formatNumber } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useHistory } from '#state/use-history.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { JudgementMark, markState, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { VersionName } from '#ui/marks/VersionName.tsx'
import { Popover } from '#ui/Popover.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { judgedCells, lastJudged } from './judged-cells.ts'
import { cellsPerMinute } from './pace.ts'
import { isSameCell, waitingByArticle } from './review-queue.ts'
import type { MatrixScreenState } from './use-matrix-screen.ts'
import { shownIn } from './use-review.ts'
import styles from './ReviewStrip.module.css'

interface ReviewStripProps {
  readonly screen: MatrixScreenState
  /** How many omissions of the analyst have an open reason. */
  readonly open: number
  readonly onSettle: () => void
}

const words = matrixMessages.queue

/** When nothing waits any more it says so, and leads to what was left open. */
export function ReviewStrip({ screen, open, onSettle }: ReviewStripProps) {
  const { project } = useSession()
  const { left, total, only } = screen.queue
  return (
    <section className={styles['strip']} aria-label={words.label}>
      <div className={styles['progress']}>
        <ProgressBar label={words.progress} done={total - left} total={total} />
        <p className={styles['counts']}>
          <span className={styles['left']}>{words.left(left)}</span>
          <Pace since={screen.settings.since} />
        </p>
        {left === 0 ? null : <LeftByArticle screen={screen} />}
      </div>
      {left === 0 ? (
        <p className={styles['done']}>
          {only === null ? words.done : words.opinionsGiven}{' '}
          {only === null ? null : <Link to={{ screen: 'opinions', project }}>{words.sendOpinions}</Link>}
          {open === 0 ? null : (
            <Button size="small" onPress={onSettle}>
              {matrixMessages.bulk.settle(open)}
            </Button>
          )}
        </p>
      ) : null}
      <JudgedLast screen={screen} />
    </section>
  )
}

/** Nothing before there is enough to tell it from. `since`: sequence of the commit after which the review began. */
function Pace({ since }: { readonly since: number }) {
  const { id } = useAnalyst()
  const { heads } = useHistory()
  const pace = useMemo(() => {
    const times: number[] = []
    for (const { sequence, at } of judgedCells(heads, id)) {
      if (sequence <= since) break
      times.push(Date.parse(at))
    }
    return cellsPerMinute(times)
  }, [heads, id, since])
  return pace === null ? null : <span>{words.pace(pace)}</span>
}

function LeftByArticle({ screen }: Pick<ReviewStripProps, 'screen'>) {
  return (
    <Popover
      label={words.byArticle}
      placement="top start"
      trigger={
        <Button size="small" kind="quiet">
          {words.byArticle}
        </Button>
      }
    >
      {(close) => <WaitingList screen={screen} onGo={close} />}
    </Popover>
  )
}

/** Counted only while somebody looks. */
function WaitingList({ screen, onGo }: Pick<ReviewStripProps, 'screen'> & { readonly onGo: () => void }) {
  const { shown, queue, view } = screen
  const waiting = useRows(
    (snapshot) =>
      waitingByArticle(snapshot, { matrix: shown.matrix, columns: queue.columns, view, only: queue.only }).flatMap(
        (cells) => {
          const [first] = cells
          const article = first && snapshot.get('articles', first.article)
          return article ? [{ article, first, count: cells.length }] : []
        },
      ),
    matrixTables,
    [shown.matrix, queue.columns, queue.only, view],
  )
  return (
    <ul className={styles['waiting']}>
      {waiting.map(({ article, first, count }) => (
        <li key={article.id}>
          <button
            type="button"
            onClick={() => {
              onGo()
              screen.goTo(first)
            }}
          >
            <VersionName article={article} /> <span className={styles['count']}>{formatNumber(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function JudgedLast({ screen }: Pick<ReviewStripProps, 'screen'>) {
  const { id } = useAnalyst()
  const { heads } = useHistory()
  const { shown, queue, cell, goTo } = screen
  const judged = useRows(
    (snapshot) =>
      lastJudged(snapshot, heads, id, shownIn(shown.matrix, queue)).flatMap((one) => {
        const state = ownState(snapshot, one.cell, id)
        const claim = snapshot.get('claims', one.cell.claim)
        const article = snapshot.get('articles', one.cell.article)
        return state && claim && article ? [{ cell: one.cell, state, claim, article }] : []
      }),
    ['assessments', 'claims', 'articles'],
    [heads, id, shown.matrix, queue],
  )
  if (judged.length === 0) return <p className={styles['faint']}>{words.noneYet}</p>
  return (
    <ol className={styles['judged']} aria-label={words.last}>
      {judged.map(({ cell: at, state, claim, article }) => (
        <li key={cellKey(at.claim, at.article)}>
          <button type="button" aria-current={isSameCell(at, cell) || undefined} onClick={() => goTo(at)}>
            <JudgementMark state={state} />
            <span className={styles['wording']}>
              <Quote text={claim.wording} lang={claim.language} as="line" />
            </span>
            <Isolated className={styles['outlet']}>{article.outlet ?? matrixMessages.noOutlet}</Isolated>
          </button>
        </li>
      ))}
    </ol>
  )
}

function ownState(
  snapshot: Snapshot,
  { claim, article }: CellRef,
  analyst: Parameters<typeof assessmentId>[2],
): MarkState | null {
  const own = snapshot.get('assessments', assessmentId(claim, article, analyst))
  return own ? markState(own.judgement, own.facets.length > 0, own.omission?.reason ?? null) : null
}
