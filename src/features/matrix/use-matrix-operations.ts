/** What can be done in the matrix, for keys, menus and the palette. One meaning of a key everywhere (DESIGN 5). */
import type { CellRef } from '#domain/cell.ts'
import { judgements } from '#domain/judgement.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { cellOperations } from './cell-operations.ts'
import type { Queue } from './use-queue.ts'
import type { Reviewing } from './use-review.ts'
import type { Judging } from './use-judging.ts'
import type { CellContent } from './use-cell.ts'
import type { BulkKind } from './bulk.ts'

export interface MatrixOperationsInput {
  readonly cell: CellRef | null
  readonly content: CellContent | null
  readonly judging: Judging
  readonly queue: Queue
  readonly reviewing: Reviewing
  /** How many cells are chosen; with more than one the judgement keys mean all of them. */
  readonly chosen: number
  readonly onBulk: (kind: BulkKind) => void
  readonly onGoTo: (cell: CellRef) => void
  readonly onFind: () => void
  readonly onNewClaim: () => void
  /** Writes a note; `null` where there is nothing to write it on. */
  readonly onNote: Readonly<Record<'claim' | 'article', (() => void) | null>>
}

const words = matrixMessages
const noteWords = matrixViewMessages.note

/** Offers them while the screen is mounted. */
export function useMatrixOperations(input: MatrixOperationsInput): void {
  const { cell, content, judging, queue, reviewing, chosen, onBulk } = input
  const noQueue = queue.left === 0 ? words.queue.nothing : null
  const isReviewing = reviewing.review !== null
  const go = (to: CellRef | null) => (to ? input.onGoTo(to) : announce(words.queue.nothing))
  useOperations([
    ...(chosen > 1 ? bulkOperations(onBulk) : cellOperations(content, judging)),
    operation('queue.next', words.queue.next, () => go(queue.neighbour(cell, 1)), noQueue),
    operation(
      'queue.previous',
      isReviewing ? words.queue.back : words.queue.previous,
      () => go(reviewing.back(cell)),
      isReviewing ? null : noQueue,
    ),
    operation(
      'queue.skip',
      words.queue.skip,
      () => {
        if (!cell) return
        const next = queue.neighbour(cell, 1)
        queue.skip(cell)
        announce(words.queue.left(queue.left))
        go(next)
      },
      noQueue,
    ),
    operation('versions.find', findMessages.title, input.onFind),
    operation('claim.new', words.newClaim, input.onNewClaim),
    ...(['claim', 'article'] as const).map((kind) =>
      operation(
        `note.${kind}`,
        noteWords.ask[kind],
        () => input.onNote[kind]?.(),
        input.onNote[kind] ? null : noteWords.none[kind],
      ),
    ),
  ])
}

/** What the keys mean while several cells are chosen; what is shared with a colleague must have been seen (C10). */
function bulkOperations(onBulk: (kind: BulkKind) => void): readonly Operation[] {
  const ofAll = (id: string, label: string, kind: BulkKind) => operation(id, label, () => onBulk(kind))
  return [
    ...judgements.map((judgement) => ofAll(`judge.${judgement}`, words.judge[judgement], judgement)),
    ofAll('judge.stillHolds', words.judge.stillHolds, 'stillHolds'),
    operation('judge.same', words.judge.same, () => undefined, words.judge.oneCellOnly),
    ofAll('item.clear', words.judge.clear, 'clear'),
    operation('passage.link', words.panel.link, () => undefined, words.judge.oneCellOnly),
  ]
}
