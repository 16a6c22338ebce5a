/** What can be done in the matrix, for keys, menus and the palette. One meaning of a key everywhere (DESIGN 5). */
import type { CellRef } from '#domain/cell.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { sharedJudgement } from './shared-judgement.ts'
import type { Queue } from './use-queue.ts'
import type { Judging } from './use-judging.ts'
import type { CellContent } from './use-cell.ts'
import type { BulkKind } from './bulk.ts'

export interface MatrixOperationsInput {
  readonly cell: CellRef | null
  readonly content: CellContent | null
  readonly judging: Judging
  readonly queue: Queue
  /** How many cells are chosen; with more than one the judgement keys mean all of them. */
  readonly chosen: number
  readonly onBulk: (kind: BulkKind) => void
  readonly onGoTo: (cell: CellRef) => void
  readonly onFind: () => void
  readonly onNewClaim: () => void
}

const words = matrixMessages

/** Offers them while the screen is mounted. */
export function useMatrixOperations(input: MatrixOperationsInput): void {
  const { cell, content, judging, queue, chosen, onBulk } = input
  const isBulk = chosen > 1
  const noCell = content === null ? words.judge.noCell : null
  const noOwn = content?.own ? null : words.judge.nothingToClear
  const noQueue = queue.left === 0 ? words.queue.nothing : null
  const go = (step: 1 | -1) => () => {
    const next = queue.neighbour(cell, step)
    if (next) input.onGoTo(next)
  }
  const judge = (judgement: 'agrees' | 'differs' | 'omits' | 'unclear') =>
    operation(
      `judge.${judgement}`,
      words.judge[judgement],
      () => (isBulk ? onBulk(judgement) : judging.begin(judgement)),
      isBulk ? null : noCell,
    )
  useOperations([
    judge('agrees'),
    judge('differs'),
    judge('omits'),
    judge('unclear'),
    operation(
      'judge.stillHolds',
      words.judge.stillHolds,
      () => (isBulk ? onBulk('stillHolds') : judging.stillHolds()),
      isBulk ? null : (noCell ?? (isOlder(content) ? null : words.judge.nothingChanged)),
    ),
    judgeSame(input),
    operation(
      'item.clear',
      words.judge.clear,
      () => (isBulk ? onBulk('clear') : judging.clear()),
      isBulk ? null : (noCell ?? noOwn),
    ),
    operation('passage.link', words.panel.link, judging.openLink, noCell),
    operation('queue.next', words.queue.next, go(1), noQueue),
    operation('queue.previous', words.queue.previous, go(-1), noQueue),
    operation(
      'queue.skip',
      words.queue.skip,
      () => {
        if (!cell) return
        const next = queue.neighbour(cell, 1)
        queue.skip(cell)
        announce(words.queue.left(queue.left))
        if (next) input.onGoTo(next)
      },
      noQueue,
    ),
    operation('versions.find', findMessages.title, input.onFind),
    operation('claim.new', words.newClaim, input.onNewClaim),
  ])
}

/** One cell at a time: what is shared must have been seen (C10). */
function judgeSame({ content, judging, chosen }: MatrixOperationsInput): Operation {
  const shared = content ? sharedJudgement(content) : words.judge.noCell
  const isKnown = typeof shared !== 'string'
  return operation(
    'judge.same',
    words.judge.same,
    () => (isKnown ? judging.judgeLike(shared) : undefined),
    chosen > 1 ? words.judge.oneCellOnly : isKnown ? null : shared,
  )
}

/** True when claim or article changed since the own judgement was made: then one may say that it still holds (C12). */
function isOlder(content: CellContent | null): boolean {
  const stale = content?.ownStale ?? null
  return stale !== null && (stale.claimChanged || stale.articleChanged)
}
