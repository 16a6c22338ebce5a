/** What judging several cells at once would change, before it is written. Pure. */
import type { CellRef } from '#domain/cell.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Assessment, Omission } from '#domain/records.ts'
import { assessmentId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { markState, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { touchedBy, type BulkCells, type BulkKind } from './bulk.ts'

/** Cells that look the same before and will look the same after. */
export interface BulkChange {
  readonly before: MarkState
  /** Equal to `before` where only what it was judged on changes. */
  readonly after: MarkState
  /** True where the analyst said how they differ, which goes. */
  readonly losesFacets: boolean
  readonly cells: readonly CellRef[]
}

export interface BulkPreview {
  /** The most frequent first. */
  readonly changes: readonly BulkChange[]
  /** How many of the chosen cells stay as they are because nobody asked (C13), and for other reasons. */
  readonly notAsked: number
  readonly others: number
}

/** @param omission the reason chosen, for those kinds that have one */
export function previewBulk(
  snapshot: Snapshot,
  cells: BulkCells,
  kind: BulkKind,
  analyst: AnalystId,
  omission: Omission | null,
): BulkPreview {
  const groups = new Map<string, { readonly change: Omit<BulkChange, 'cells'>; readonly cells: CellRef[] }>()
  const touched = touchedBy(cells, kind)
  for (const cell of touched) {
    const change = changeOf(snapshot, cell, kind, analyst, omission)
    const key = JSON.stringify(change)
    const group = groups.get(key)
    if (group) group.cells.push(cell)
    else groups.set(key, { change, cells: [cell] })
  }
  const notAsked = cells.chosen - cells.asked.length
  return {
    changes: [...groups.values()]
      .map((group) => ({ ...group.change, cells: group.cells }))
      .sort((one, other) => other.cells.length - one.cells.length),
    notAsked,
    others: Math.max(0, cells.asked.length - touched.length),
  }
}

function changeOf(
  snapshot: Snapshot,
  { claim, article }: CellRef,
  kind: BulkKind,
  analyst: AnalystId,
  omission: Omission | null,
): Omit<BulkChange, 'cells'> {
  const own = snapshot.get('assessments', assessmentId(claim, article, analyst))
  const mentions = snapshot.byIndex('mentions', 'cell', cellKey(claim, article))
  const open = {
    kind: 'notAssessed',
    waiting: mentions.filter((mention) => mention.analyst === analyst).length,
  } as const
  const before = own ? markState(own.judgement, own.facets.length > 0, own.omission?.reason ?? null) : open
  const after = afterwards(kind, own, omission) ?? (kind === 'clear' ? open : before)
  const keeps = kind === 'stillHolds' || kind === 'differs' || (kind === 'agrees' && own?.judgement === 'agrees')
  return { before, after, losesFacets: !keeps && own !== undefined && own.facets.length > 0 }
}

/** `null` where it depends on what was before. */
function afterwards(kind: BulkKind, own: Assessment | undefined, omission: Omission | null): MarkState | null {
  if (kind === 'agrees')
    return { kind, withFacets: own?.facets.some(({ truthConditional }) => !truthConditional) ?? false }
  if (kind === 'omits' || kind === 'settle') return { kind: 'omits', reason: omission?.reason ?? null }
  if (kind === 'early') return { kind: 'omits', reason: 'predates' }
  return kind === 'differs' || kind === 'unclear' ? { kind } : null
}
