/** The review queue of the shown matrix, and the way through it. */
import { useMemo, useState } from 'react'
import type { CellRef, View } from '#domain/cell.ts'
import type { Matrix } from '#domain/matrix.ts'
import type { AskedOf } from '#domain/second-opinion.ts'
import { cellKey } from '#domain/tables.ts'
import { useSession } from '#state/use-session.tsx'
import type { ColumnGroup } from './column-groups.ts'
import { firstInQueue, nextInQueue, queueColumns, type QueueColumns, type QueueOrder } from './review-queue.ts'

export interface Queue {
  readonly columns: QueueColumns
  /** How many cells wait, and of how many. */
  readonly left: number
  readonly total: number
  /** See `ReviewQueue`. */
  readonly only: ReadonlySet<string> | null
  /** The next or previous waiting cell seen from here; `null` when none waits. */
  readonly neighbour: (from: CellRef | null, step: 1 | -1) => CellRef | null
  /** Where to begin; see `firstInQueue`. */
  readonly first: (here: CellRef | null) => CellRef | null
  /** Puts a cell off until nothing else is left, for this session. */
  readonly skip: (cell: CellRef) => void
}

/** Looked at only when somebody goes on. The same object until the matrix is another, or what is asked: `null` for all that is shown. */
export function useQueue(
  matrix: Matrix,
  groups: readonly ColumnGroup[],
  view: View,
  order: QueueOrder,
  asked: AskedOf | null,
): Queue {
  const { snapshot } = useSession()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(() => queueColumns(groups), [groups])
  return useMemo(() => {
    const only = asked && new Set(asked.cells.keys())
    const queue = { matrix, columns, view, order, skipped, only }
    const { summary } = matrix
    return {
      columns,
      left: asked ? asked.open.length : summary.asked - summary.assessed,
      total: asked ? asked.cells.size : summary.asked,
      only,
      neighbour: (from, step) => nextInQueue(snapshot, queue, from, step),
      first: (here) => firstInQueue(snapshot, queue, here),
      skip: (cell) => setSkipped((before) => new Set([...before, cellKey(cell.claim, cell.article)])),
    }
  }, [snapshot, matrix, columns, view, order, skipped, asked])
}
