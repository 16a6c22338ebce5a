/** Whether an edit that came too late may be planned again, or would overwrite what somebody else set meanwhile (H4). */
import { changedFields, rowKey, type Change } from '#domain/change.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Row } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { shown } from './invert-step.ts'

/**
 * Compares what a first plan meant to set with what the rows are now. A field that both sides set to different values is
 * named in the refusal with both; `null` when the plan may be tried again on the present rows.
 */
export function changedMeanwhile(planned: readonly Change[], snapshot: Snapshot): Rejection | null {
  for (const change of planned) {
    const now = snapshot.get(change.table, change.id) ?? null
    const refusal = compare(change, now)
    if (refusal) return refusal
  }
  return null
}

/**
 * Compares a plan with what others wrote between the gesture and the plan: its first field that they set to another value is
 * named in the refusal; `null` when there is none.
 */
export function crossedMeanwhile(planned: readonly Change[], foreign: readonly Change[]): Rejection | null {
  if (foreign.length === 0) return null
  const theirs = new Map<string, Change[]>()
  for (const change of foreign) theirs.set(rowKey(change), [...(theirs.get(rowKey(change)) ?? []), change])
  for (const change of planned) {
    for (const other of theirs.get(rowKey(change)) ?? []) {
      const refusal = cross(change, other)
      if (refusal) return refusal
    }
  }
  return null
}

function cross({ table, id, before, after }: Change, theirs: Change): Rejection | null {
  // A row they removed is made anew: nothing of theirs is overwritten.
  if (!before && !theirs.after) return null
  const set = new Set(fieldsSet(before, after))
  for (const field of fieldsSet(theirs.before, theirs.after)) {
    const [mine, now] = [valueOf(after, field), valueOf(theirs.after, field)]
    if (!set.has(field) || (after && same(mine, now))) continue
    return reject('changedMeanwhile', { table, id, field, set: shown(mine), now: shown(now) })
  }
  return null
}

/** The fields a change sets; all of them when it makes or removes the row. */
function fieldsSet(before: Row | null, after: Row | null): string[] {
  if (before && after) return changedFields(before, after)
  return Object.keys(before ?? after ?? {}).filter((name) => name !== 'rev' && name !== 'id')
}

function compare({ table, id, before, after }: Change, now: Row | null): Rejection | null {
  if (!now) return before && after ? reject('removedMeanwhile', { table, id }) : null
  const theirs = before ? changedFields(before, now) : changedFields(now, after ?? now)
  for (const field of theirs) {
    const mine = valueOf(after, field)
    const touched = !before || !after || !same(valueOf(before, field), mine)
    if (touched && !(after && same(mine, valueOf(now, field)))) {
      return reject('changedMeanwhile', { table, id, field, set: shown(mine), now: shown(valueOf(now, field)) })
    }
  }
  return null
}

function valueOf(row: Row | null, field: string): unknown {
  return row && (row as unknown as Readonly<Record<string, unknown>>)[field]
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}
