/** Judging several chosen cells at once: which of them a judgement can be given. Pure; the commands hold the rules again. */
import type { CellRef } from '#domain/cell.ts'
import { isOlder } from '#domain/claim-version.ts'
import type { AnalystId } from '#domain/ids.ts'
import { lacksReason, predatesProposal } from '#domain/omission.ts'
import { assessmentId } from '#domain/row-ids.ts'
import { cellIn, type Matrix } from '#domain/matrix.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import type { chosenBlock } from './grid-cursor.ts'
import { articlesOf, type GridLayout } from './grid-layout.ts'
import type { QueueColumns } from './review-queue.ts'
import { omissionGrounds, type OmissionGrounds } from './omission-choice.ts'

export type BulkKind = 'agrees' | 'differs' | 'omits' | 'unclear' | 'early' | 'stillHolds' | 'settle' | 'clear'

/** The chosen cells that are asked, each once, sorted into what can be done with them. */
export interface BulkCells {
  readonly chosen: number
  /** Asked; the others are never judged in bulk (C13). */
  readonly asked: readonly CellRef[]
  /** With a passage of the analyst: these can agree or differ (C2). */
  readonly linked: readonly CellRef[]
  /** Without one: these can be left out. */
  readonly bare: readonly CellRef[]
  /** Of those without one, and without a reason yet, where the article is earlier than the fact: the bounds rule holds (C4). */
  readonly early: readonly CellRef[]
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
  const facts = cellsOf(layout, block).map(({ cell, isAsked }) => ({
    cell,
    isAsked,
    isLinked: linkedBy(snapshot, cell, analyst),
    own: snapshot.get('assessments', assessmentId(cell.claim, cell.article, analyst)),
  }))
  const those = (holds: (one: (typeof facts)[number]) => boolean) => facts.filter(holds).map(({ cell }) => cell)
  return {
    chosen: facts.length,
    asked: those(({ isAsked }) => isAsked),
    linked: those(({ isAsked, isLinked }) => isAsked && isLinked),
    bare: those(({ isAsked, isLinked }) => isAsked && !isLinked),
    early: those(
      ({ cell, isAsked, isLinked, own }) =>
        isAsked && !isLinked && (!own || lacksReason(own)) && isEarly(snapshot, cell),
    ),
    stale: those(({ own }) => own !== undefined && isOlder(snapshot, own)),
    open: those(({ own }) => own !== undefined && lacksReason(own)),
    judged: those(({ own }) => own !== undefined),
  }
}

function linkedBy(snapshot: Snapshot, { claim, article }: CellRef, analyst: AnalystId): boolean {
  return snapshot.byIndex('mentions', 'cell', cellKey(claim, article)).some((mention) => mention.analyst === analyst)
}

function isEarly(snapshot: Snapshot, cell: CellRef): boolean {
  const [claim, article] = [snapshot.get('claims', cell.claim), snapshot.get('articles', cell.article)]
  return claim !== undefined && article !== undefined && predatesProposal(article, claim) !== null
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
    bare: none,
    early: none,
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
    case 'early':
      return cells.early
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
  let shared: OmissionGrounds | null = null
  for (const cell of cells) {
    const grounds = omissionGrounds(snapshot, cell)
    shared = shared ? bothGrounds(shared, grounds) : grounds
    // Thousands may be chosen, and usually a few have nothing in common.
    if (shared.references.length === 0 && shared.predates === null) break
  }
  return shared ?? { references: [], predates: null }
}

function bothGrounds(one: OmissionGrounds, other: OmissionGrounds): OmissionGrounds {
  return {
    references: one.references.filter(({ key }) => other.references.some((choice) => choice.key === key)),
    predates: other.predates && one.predates,
  }
}

function cellsOf(
  layout: GridLayout,
  block: ReturnType<typeof chosenBlock>,
): readonly { readonly cell: CellRef; readonly isAsked: boolean }[] {
  if (!block) return []
  const articles = [...new Set(layout.columns.slice(block.left, block.right + 1).flatMap(articlesOf))]
  return layout.rows
    .slice(block.top, block.bottom + 1)
    .flatMap((row) =>
      articles.map((article) => ({ cell: { claim: row.claim.id, article }, isAsked: cellIn(row, article).asked })),
    )
}
