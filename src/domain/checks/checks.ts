/** Every check there is, in the order in which they are shown. Adding one adds a line here; the compiler then asks for its words. */
import { groupBy } from '#domain/group-by.ts'
import type { TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { brokenRule } from './broken-rule.ts'
import type { Concern, FinderCheck, RowCheck } from './check.ts'
import { claimWithoutPassage } from './claim-without-passage.ts'
import { lostPassage } from './lost-passage.ts'
import { olderJudgement } from './older-judgement.ts'
import { omittedThoughFound } from './omitted-though-found.ts'
import { otherFigure } from './other-figure.ts'
import { passageInFurniture } from './passage-in-furniture.ts'
import { singleSource } from './single-source.ts'
import { notingWalk, onlyRows, type WalkedRow } from './walked-rows.ts'

const all = [
  brokenRule,
  lostPassage,
  olderJudgement,
  passageInFurniture,
  claimWithoutPassage,
  singleSource,
  otherFigure,
  omittedThoughFound,
] as const

type Listed = (typeof all)[number]
type KindOf<One> =
  One extends RowCheck<string, infer Kind> ? Kind : One extends FinderCheck<string, infer Kind> ? Kind : never

/** The checks that the rows alone answer, and those that ask the finder. */
export const rowChecks = all.filter((check) => 'walk' in check)
export const finderChecks = all.filter((check) => 'questions' in check)

export type RowCheckName = (typeof rowChecks)[number]['name']
export type FinderCheckName = (typeof finderChecks)[number]['name']
export type CheckName = Listed['name']
export type ConcernKind = KindOf<Listed>

/** What was found, and by which check. */
export interface Found extends Concern<ConcernKind> {
  readonly check: RowCheckName
  /** The row whose turn it was: looked at alone, it tells whether it is so still. */
  readonly walked: WalkedRow
}

/** Every table a check of the rows reads. */
export const rowCheckTables: readonly TableName[] = [
  ...new Set(rowChecks.flatMap(({ tables }): readonly TableName[] => tables)),
]

/** All checks of the rows, in steps as theirs are. */
export function* walkChecks(snapshot: Snapshot): Generator<Found | null> {
  for (const check of rowChecks) yield* walkCheck(check, snapshot)
}

/**
 * Of what was found that which is so still, as it is now, in its order. Costs as much as was found, and not as much as there is: what
 * is new is found by walking again.
 */
export function stillFound(snapshot: Snapshot, found: readonly Found[]): readonly Found[] {
  const byCheck = groupBy(found, ({ check }) => check)
  const now = new Map<string, Found>()
  for (const check of rowChecks) {
    const few = onlyRows(
      snapshot,
      (byCheck.get(check.name) ?? []).map(({ walked }) => walked),
    )
    for (const one of walkCheck(check, few)) if (one) now.set(keyOf(one), one)
  }
  return found.flatMap((one) => now.get(keyOf(one)) ?? [])
}

function* walkCheck(check: (typeof rowChecks)[number], snapshot: Snapshot): Generator<Found | null> {
  const noting = notingWalk(snapshot)
  for (const concern of check.walk(noting.snapshot)) {
    const walked = noting.at()
    yield concern && walked && { ...concern, check: check.name, walked }
  }
}

function keyOf({ check, kind, table, id }: Found): string {
  return `${check} ${kind} ${table} ${id}`
}
