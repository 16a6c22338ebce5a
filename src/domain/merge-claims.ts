/** What merging claims has to ask first: cells that were judged differently on the claims to be merged (C2). */
import type { AnalystId, ArticleId, ClaimId } from './ids.ts'
import type { Assessment, Decision } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText } from './visible-articles.ts'

/** A cell of the merged claim with more than one answer. */
export interface UnequalCell {
  readonly article: ArticleId
  /** Whose judgements they are; `null` when they are the project's decisions. */
  readonly analyst: AnalystId | null
  /** The judgements to choose from, each with the claim it was made on. */
  readonly choices: readonly (Assessment | Decision)[]
}

/** Names an unequal cell, as the key of its answer. */
export function unequalKey(cell: { readonly article: ArticleId; readonly analyst: AnalystId | null }): string {
  return `${cell.article}.${cell.analyst ?? 'decision'}`
}

/** Judgements of the claims to be merged, grouped by the cell of the merged claim, one analyst and article each. */
export function judgementsByCell(
  snapshot: Snapshot,
  claims: readonly ClaimId[],
): ReadonlyMap<string, readonly (Assessment | Decision)[]> {
  const cells = new Map<string, (Assessment | Decision)[]>()
  for (const claim of claims) {
    for (const row of snapshot.byIndex('assessments', 'claim', claim)) collect(cells, unequalKey(row), row)
    for (const row of snapshot.byIndex('decisions', 'claim', claim))
      collect(cells, unequalKey({ article: row.article, analyst: null }), row)
  }
  return cells
}

/** Cells that need an answer before the claims can become one, in a fixed order; empty when all judgements are equal (C2). */
export function unequalJudgements(snapshot: Snapshot, claims: readonly ClaimId[]): UnequalCell[] {
  const unequal: UnequalCell[] = []
  for (const [key, choices] of judgementsByCell(snapshot, claims)) {
    const [first] = choices
    if (!first || choices.every((other) => isEqualJudgement(first, other))) continue
    unequal.push({ article: first.article, analyst: key.endsWith('.decision') ? null : first.analyst, choices })
  }
  return unequal.sort((one, other) => compareText(unequalKey(one), unequalKey(other)))
}

/** Equal judgements, for omissions with the same reason. Facets, notes and stated values are joined, not asked about. */
export function isEqualJudgement(one: Assessment | Decision, other: Assessment | Decision): boolean {
  return one.judgement === other.judgement && one.omission?.reason === other.omission?.reason
}

function collect<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
