/** The matrix as it is shown: derived from the snapshot, its rows kept in place while the analyst judges. */
import { useMemo, useState } from 'react'
import type { View } from '#domain/cell.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { deriveMatrix, emptyMatrixMemo, matrixTables, type Matrix } from '#domain/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { plainShape, type MatrixShape } from '#ui/matrix-shape.ts'
import { compareColumns } from './comparison.ts'
import { isOutOfOrder, withKeptOrder } from './stable-order.ts'
import { useCellFilter, type MatrixPart } from './use-cell-filter.ts'

export interface ShownMatrix {
  readonly matrix: Matrix
  /** How much of it is shown while some cells are looked for; `null` while everything is. */
  readonly part: MatrixPart | null
  /** Two articles are asked to be compared, and one of them is not there. */
  readonly lacksCompared: boolean
  /** True when sorting again would move a row, or hide one. */
  readonly outOfOrder: boolean
  readonly sortAgain: () => void
}

/** The matrix of one story, or of all with `null`; of it the articles compared, else what has the cells looked for. */
export function useMatrix(story: StoryId | null, view: View, shape: MatrixShape): ShownMatrix {
  const [memo] = useState(emptyMatrixMemo)
  const { sort, compared } = shape
  const derived = useRows(
    (snapshot) => deriveMatrix(snapshot, { view, sort, ...(story === null ? {} : { stories: [story] }) }, memo),
    matrixTables,
    [story, sort, view],
  )
  const pair = useMemo(() => (compared ? compareColumns(derived, compared) : null), [derived, compared])
  const sorted = pair ?? derived
  const key = `${story ?? ''} ${sort} ${view} ${compared?.join(' ') ?? ''}`
  const [kept, setKept] = useState({ key, claims: orderOf(sorted) })
  if (kept.key !== key) setKept({ key, claims: orderOf(sorted) })
  const { claims } = kept
  const whole = useMemo(() => withKeptOrder(sorted, claims), [sorted, claims])
  const { matrix, part, outOfDate, filterAgain } = useCellFilter(whole, compared ? plainShape : shape, key)
  return {
    matrix,
    part,
    lacksCompared: compared !== null && pair === null,
    outOfOrder: outOfDate || isOutOfOrder(sorted, whole),
    sortAgain: () => {
      setKept({ key, claims: orderOf(sorted) })
      filterAgain()
    },
  }
}

function orderOf(matrix: Matrix): readonly ClaimId[] {
  return matrix.rows.map((row) => row.claim.id)
}
