/**
 * Taking a step back on top of what the rows are now (H2). Only the fields the step set are put back; where a later edit
 * stands in the way, or another row still needs what would go, nothing is written and the obstacle is named.
 */
import { changedFields, sameContent, type Change } from '#domain/change.ts'
import { Draft } from '#domain/draft.ts'
import { danglingAmong, neededAmong, type Dangling } from '#domain/integrity.ts'
import { canonicalJson, sameJson } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Reference } from '#domain/tables.ts'

const obstacleKinds = ['changedSince', 'removedSince', 'createdSince', 'stillNeeded', 'missingRow'] as const

/** True for the reason of a refusal that is about an obstacle. */
export function isObstacle(reason: string): boolean {
  return (obstacleKinds as readonly string[]).includes(reason)
}

/** What stands in the way of taking a change back. */
export interface Obstacle {
  readonly kind: (typeof obstacleKinds)[number]
  readonly table: TableName
  readonly id: string
  /** The field in dispute; empty when it is the whole row. */
  readonly field: string
  /** What the step had set. */
  readonly set: unknown
  /** What stands there now. */
  readonly now: unknown
  /** The row that this one needs and that would go, or is not there; `null` where it is about values. */
  readonly needed: Reference | null
}

/** Writes the inverse of changes (of one commit, in their order) on a draft; returns what stands in the way. */
export function invertOnto(changes: readonly Change[], draft: Draft): Obstacle[] {
  // What a step made goes from its end; what it removed comes back in the order it stood in.
  const [removed, kept] = [changes.filter(({ after }) => !after), changes.filter(({ after }) => after)]
  return [...kept.toReversed(), ...removed].flatMap((change) => invertChange(change, draft))
}

/** So many rows are looked at before the page gets a turn. */
const rowsPerTurn = 200

/**
 * Tries to take back whole commits, newest first, without writing anything. Gives a refusal, or `null` when nothing stands in the way.
 * `turn` lets the page do something else meanwhile: a step may hold thousands of rows. What is written between is looked at again when
 * the commits are.
 */
export async function whyNotInvertible(
  commits: readonly (readonly Change[])[],
  snapshot: Snapshot,
  turn: () => Promise<void>,
): Promise<Rejection | null> {
  const [obstacle] = await obstaclesTo(commits, snapshot, turn)
  return obstacle ? obstacleRejection(obstacle) : null
}

/** All that stands in the way of taking back whole commits; one for each field of a row. `turn` as in `whyNotInvertible`. */
export async function obstaclesTo(
  commits: readonly (readonly Change[])[],
  snapshot: Snapshot,
  turn: () => Promise<void>,
): Promise<Obstacle[]> {
  const draft = new Draft(snapshot)
  const found: Obstacle[] = []
  for (const changes of commits.toReversed())
    for (const part of partsOf(changes.toReversed())) {
      found.push(...part.flatMap((change) => invertChange(change, draft)))
      if (part.length === rowsPerTurn) await turn()
    }
  for (const part of partsOf(draft.changes())) {
    found.push(...neededAmong(part, draft).map((needed) => dangling('stillNeeded', needed)))
    found.push(...danglingAmong(part, draft).map((missing) => dangling('missingRow', missing)))
    if (part.length === rowsPerTurn) await turn()
  }
  return found
}

function* partsOf(changes: readonly Change[]): Generator<readonly Change[]> {
  for (let at = 0; at < changes.length; at += rowsPerTurn) yield changes.slice(at, at + rowsPerTurn)
}

/** A refusal when rows would be left without rows they need; `draft` already includes `changes`. */
export function brokenReference(changes: readonly Change[], draft: Snapshot): Rejection | null {
  const [needed] = neededAmong(changes, draft)
  if (needed) return obstacleRejection(dangling('stillNeeded', needed))
  const [missing] = danglingAmong(changes, draft)
  return missing ? obstacleRejection(dangling('missingRow', missing)) : null
}

/** The refusal that names an obstacle with both values. */
export function obstacleRejection({ kind, table, id, field, set, now, needed }: Obstacle): Rejection {
  if (needed) return reject(kind, { table, id, neededTable: needed.table, neededId: needed.id })
  return reject(kind, { table, id, field, set: shown(set), now: shown(now) })
}

/** A value in a form that a refusal can carry: text and numbers as they are, the rest as JSON. */
export function shown(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : canonicalJson(value ?? null)
}

function dangling(kind: 'stillNeeded' | 'missingRow', { table, id, missing }: Dangling): Obstacle {
  return { kind, table, id, field: '', set: null, now: null, needed: missing }
}

function invertChange({ table, id, before, after }: Change, draft: Draft): Obstacle[] {
  const now = draft.get(table, id) ?? null
  if (before && after) return invertUpdate({ table, id, before, after, now }, draft)
  if (after) return invertCreation({ table, id, after, now }, draft)
  if (before) return invertRemoval({ table, id, before, now }, draft)
  return []
}

const wholeRow = { field: '', set: null, now: null, needed: null } as const

interface Place {
  readonly table: TableName
  readonly id: string
  readonly now: Row | null
}

function invertUpdate(
  { table, id, before, after, now }: Place & { before: Row; after: Row },
  draft: Draft,
): Obstacle[] {
  const fields = tellingFirst(changedFields(before, after))
  if (!now) return fields.length === 0 ? [] : [{ ...wholeRow, kind: 'removedSince', table, id }]
  const [was, set, is] = [fieldsOf(before), fieldsOf(after), fieldsOf(now)]
  const patch: Record<string, unknown> = {}
  const obstacles: Obstacle[] = []
  for (const field of fields) {
    if (same(is[field], set[field])) patch[field] = was[field]
    else if (!same(is[field], was[field])) {
      obstacles.push({ kind: 'changedSince', table, id, field, set: set[field], now: is[field], needed: null })
    }
  }
  draft.put(table, { ...now, ...patch })
  return obstacles
}

function invertCreation({ table, id, after, now }: Place & { after: Row }, draft: Draft): Obstacle[] {
  if (!now) return []
  const [made, is] = [fieldsOf(after), fieldsOf(now)]
  // It goes from the draft all the same: what needs it stands in the way too.
  draft.remove(table, id)
  return tellingFirst(changedFields(after, now)).map((field) => {
    return { kind: 'changedSince', table, id, field, set: made[field], now: is[field], needed: null }
  })
}

function invertRemoval({ table, id, before, now }: Place & { before: Row }, draft: Draft): Obstacle[] {
  if (now && !sameContent(now, before)) {
    const field = tellingFirst(changedFields(before, now))[0] ?? ''
    const [set, is] = [fieldsOf(before)[field], fieldsOf(now)[field]]
    return [{ kind: 'createdSince', table, id, field, set, now: is, needed: null }]
  }
  if (!now) draft.put(table, before)
  return []
}

/** What is noted along with what a person says. */
const notedAlong: ReadonlySet<string> = new Set(['at', 'basis', 'claimVersion', 'revision', 'version'])

/** Of several obstacles the first is told, and when it was said tells nobody what is in dispute. */
function tellingFirst(fields: readonly string[]): readonly string[] {
  const rank = (field: string) => (field === 'judgement' ? 0 : notedAlong.has(field) ? 2 : 1)
  return fields.toSorted((one, other) => rank(one) - rank(other))
}

function fieldsOf(row: Row): Readonly<Record<string, unknown>> {
  return row as unknown as Readonly<Record<string, unknown>>
}

function same(one: unknown, other: unknown): boolean {
  return sameJson(one ?? null, other ?? null)
}
