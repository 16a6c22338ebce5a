/** Judging several chosen cells at once: which of them a judgement can be given. Pure; the commands hold the rules again. */
import { deriveCell, type CellRef } from '#domain/cell.ts'
import { isOlder } from '#domain/claim-version.ts'
import type { AnalystId } from '#domain/ids.ts'
import { lacksReason } from '#domain/omission.ts'
import { assessmentId } from '#domain/row-ids.ts'
import type { Matrix } from '#domain/matrix.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import type { chosenBlock } from './grid-cursor.ts'
import { articlesOf, type GridLayout } from './grid-layout.ts'
import type { QueueColumns } from './review-queue.ts'
import { omissionGrounds, type OmissionGrounds } from './omission-choice.ts'

export type BulkKind = 'agrees' | 'differs' | 'omits' | 'unclear' | 'stillHolds' | 'settle' | 'clear'

/** The chosen cells that are asked, each once, sorted into what can be done with them. */
export interface BulkCells {
  readonly chosen: number
  /** Asked; the others are never judged in bulk (C13). */
  readonly asked: readonly CellRef[]
  /** With a passage of the analyst: these can agree or differ (C2). */
  readonly linked: readonly CellRef[]
  /** Of those with a passage, the ones the analyst judged otherwise than "agrees": that would be lost. */
  readonly otherwise: readonly CellRef[]
  /** Without one: these can be left out. */
  readonly bare: readonly CellRef[]
  /** The analyst's judgements marked "changed since" (C12). */
  readonly stale: readonly CellRef[]
  /** The analyst's omissions whose reason is open, or which came without one (C4). */
  readonly open: readonly CellRef[]
  /** Judged by the analyst. */
  readonly judged: readonly CellRef[]
}

/** Sorts the cells of a block. An article shown in two stories counts once. */
export function bulkCells(
  snapshot: Snapshot,
  layout: GridLayout,
  block: ReturnType<typeof chosenBlock>,
  analyst: AnalystId,
): BulkCells {
  const cells = cellsOf(layout, block)
  const asked = cells.filter((cell) => deriveCell(snapshot, cell.claim, cell.article, analyst).asked)
  const own = (cell: CellRef) => snapshot.get('assessments', assessmentId(cell.claim, cell.article, analyst))
  const isLinked = (cell: CellRef): boolean =>
    snapshot
      .byIndex('mentions', 'cell', cellKey(cell.claim, cell.article))
      .some((mention) => mention.analyst === analyst)
  const linked = asked.filter(isLinked)
  return {
    chosen: cells.length,
    asked,
    linked,
    otherwise: linked.filter((cell) => (own(cell)?.judgement ?? 'agrees') !== 'agrees'),
    bare: asked.filter((cell) => !isLinked(cell)),
    stale: cells.filter((cell) => {
      const row = own(cell)
      return row !== undefined && isOlder(snapshot, row)
    }),
    open: cells.filter((cell) => {
      const row = own(cell)
      return row !== undefined && lacksReason(row)
    }),
    judged: cells.filter((cell) => own(cell) !== undefined),
  }
}

/** The analyst's omissions among the shown cells whose reason is open, or which came without one (C4). */
export function openReasons(
  snapshot: Snapshot,
  { rows }: Pick<Matrix, 'rows'>,
  { placeOf }: QueueColumns,
  analyst: AnalystId,
): readonly CellRef[] {
  return rows.flatMap(({ claim }) =>
    snapshot
      .byIndex('assessments', 'claim', claim.id)
      .filter((row) => row.analyst === analyst && placeOf.has(row.article) && lacksReason(row))
      .map(({ article }) => ({ claim: claim.id, article })),
  )
}

/** These cells alone, to settle the reasons of. */
export function onlyOpen(open: readonly CellRef[]): BulkCells {
  const none: readonly CellRef[] = []
  return {
    chosen: open.length,
    asked: open,
    linked: none,
    otherwise: none,
    bare: none,
    stale: none,
    open,
    judged: open,
  }
}

/** The cells a kind of judgement would touch. */
export function touchedBy(cells: BulkCells, kind: BulkKind): readonly CellRef[] {
  switch (kind) {
    case 'agrees':
    case 'differs':
      return cells.linked
    case 'omits':
      return cells.bare
    case 'unclear':
      return cells.asked
    case 'stillHolds':
      return cells.stale
    case 'settle':
      return cells.open
    case 'clear':
      return cells.judged
  }
}

/** References all cells share; "too early" is proposed only where the bounds rule holds for each of them (C4). */
export function sharedGrounds(snapshot: Snapshot, cells: readonly CellRef[]): OmissionGrounds {
  const [first, ...rest] = cells.map((cell) => omissionGrounds(snapshot, cell))
  if (!first) return { references: [], predates: null }
  return {
    references: first.references.filter((choice) =>
      rest.every((grounds) => grounds.references.some((other) => other.key === choice.key)),
    ),
    predates: rest.every((grounds) => grounds.predates !== null) ? first.predates : null,
  }
}

function cellsOf(layout: GridLayout, block: ReturnType<typeof chosenBlock>): readonly CellRef[] {
  if (!block) return []
  const cells = new Map<string, CellRef>()
  for (const row of layout.rows.slice(block.top, block.bottom + 1))
    for (const article of layout.columns.slice(block.left, block.right + 1).flatMap(articlesOf)) {
      const cell = { claim: row.claim.id, article }
      cells.set(cellKey(cell.claim, cell.article), cell)
    }
  return [...cells.values()]
}
