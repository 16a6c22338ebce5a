/** What reviewing adds to the matrix: the likely sentence of the open cell, the card that comes next, and the way back. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Matrix } from '#domain/matrix.ts'
import { useSession } from '#state/use-session.tsx'
import type { Review } from './CellPanel.tsx'
import { judgedBefore, lastJudged } from './judged-cells.ts'
import type { TakenSentence } from './panel-mode.ts'
import type { ProposedSentence } from './ReviewCard.tsx'
import { isSameCell } from './review-queue.ts'
import { Trail } from './trail.ts'
import type { Queue } from './use-queue.ts'

export interface Reviewing {
  /** `null` while nobody reviews. */
  readonly review: Review | null
  /** The sentence that is shown as the likely one of a cell; `null` where none is. */
  readonly proposed: (cell: CellRef) => TakenSentence | null
  /** The cell one came from, else the one the analyst judged before, else the one that waits before it; `null` where there is none. */
  readonly back: (from: CellRef | null) => CellRef | null
}

/** See above. Off, only the queue leads back. */
export function useReview(
  isOn: boolean,
  matrix: Matrix,
  queue: Queue,
  cell: CellRef | null,
  analyst: AnalystId,
): Reviewing {
  const session = useSession()
  const shown = useRef<ProposedSentence | null>(null)
  const onProposed = useCallback((proposed: ProposedSentence) => {
    shown.current = proposed
  }, [])
  const { claim = null, article = null } = cell ?? {}
  const [trail] = useState(() => new Trail())
  useEffect(() => {
    if (!isOn) trail.clear()
    else if (claim && article) trail.come({ claim, article })
  }, [isOn, trail, claim, article])
  const review = useMemo(
    () => (isOn && claim && article ? { next: queue.neighbour({ claim, article }, 1), onProposed } : null),
    [isOn, queue, claim, article, onProposed],
  )
  return {
    review,
    proposed: (asked) =>
      review && isSameCell(shown.current?.cell ?? null, asked) ? (shown.current?.sentence ?? null) : null,
    back: (from) => {
      if (!isOn) return queue.neighbour(from, -1)
      const isShown = shownIn(matrix, queue)
      const met = trail.before(from)
      if (met && isShown(met)) return met
      const { heads } = session.store.getState()
      return judgedBefore(lastJudged(session.snapshot, heads, analyst, isShown), from) ?? queue.neighbour(from, -1)
    },
  }
}

/** Whether a cell stands in the matrix that is shown. */
export function shownIn({ rows }: Matrix, { columns }: Pick<Queue, 'columns'>): (cell: CellRef) => boolean {
  const claims = new Set(rows.map(({ claim }) => claim.id))
  return ({ claim, article }) => claims.has(claim) && columns.placeOf.has(article)
}
