/** The matrix as it is shown: derived from the snapshot, its rows kept in place while the analyst judges. */
import { useMemo, useState } from 'react'
import type { View } from '#domain/cell.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { deriveMatrix, emptyMatrixMemo, matrixTables, type Matrix } from '#domain/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { isOutOfOrder, withKeptOrder } from './stable-order.ts'

export type MatrixSort = 'disagreement' | 'order'

export interface ShownMatrix {
  readonly matrix: Matrix
  /** True when sorting again would move a row. */
  readonly outOfOrder: boolean
  readonly sortAgain: () => void
}

/** The matrix of one story, or of all with `null`. */
export function useMatrix(story: StoryId | null, sort: MatrixSort, view: View): ShownMatrix {
  const [memo] = useState(emptyMatrixMemo)
  const sorted = useRows(
    (snapshot) => deriveMatrix(snapshot, { view, sort, ...(story === null ? {} : { stories: [story] }) }, memo),
    matrixTables,
    [story, sort, view],
  )
  const key = `${story ?? ''} ${sort} ${view}`
  const [kept, setKept] = useState({ key, claims: orderOf(sorted) })
  if (kept.key !== key) setKept({ key, claims: orderOf(sorted) })
  const { claims } = kept
  const matrix = useMemo(() => withKeptOrder(sorted, claims), [sorted, claims])
  return {
    matrix,
    outOfOrder: isOutOfOrder(sorted, matrix),
    sortAgain: () => setKept({ key, claims: orderOf(sorted) }),
  }
}

function orderOf(matrix: Matrix): readonly ClaimId[] {
  return matrix.rows.map((row) => row.claim.id)
}
