/** What the laws of merging are tried on, and how they are looked at. For tests. */
import fc from 'fast-check'
import { changedFields } from '../change.ts'
import { sameJson, type JsonValue } from '../json.ts'
import type { Row, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { tableNames } from '../tables.ts'
import { renameRow } from './rename-rows.ts'
import { playedCommands, Replica } from './replicas.cases.ts'
import { startOfReplicas } from './start.cases.ts'

/** One command with what decides its arguments. */
export const step = fc.record({
  name: fc.constantFrom('import' as const, ...playedCommands),
  picks: fc.array(fc.nat(9999), { minLength: 4, maxLength: 12 }),
})
export const steps = fc.array(step, { maxLength: 25, size: 'max' })

export type Steps = typeof steps extends fc.Arbitrary<infer Value> ? Value : never

/** A copy of the start after some commands. */
export function replicaOf(name: string, sequence: Steps): Replica {
  const replica = new Replica(name, startOfReplicas())
  for (const each of sequence) play(replica, each)
  return replica
}

export function play(replica: Replica, { name, picks }: Steps[number]): void {
  if (name === 'import') replica.import((picks[0] ?? 0) % 3)
  else replica.play(name, picks)
}

/** Everybody merges everybody until nobody learns anything new. */
export function exchange(all: readonly Replica[]): void {
  for (let round = 0; round < 12; round += 1) {
    const written = all.flatMap((one) =>
      all.map((other) =>
        one === other ? 0 : one.merge(other).changes.filter(({ table }) => table !== 'foreignCommits').length,
      ),
    )
    if (written.every((count) => count === 0)) return
  }
  throw new Error('They never came to rest')
}

/** Values that `side` gave since `start` and that `merged` neither has nor asks about. */
export function lostValues(start: Snapshot, side: Snapshot, merged: Snapshot): readonly string[] {
  const names = new Map([...merged.all('renamedRows')].map(({ id, now }) => [String(id), now]))
  return tableNames.flatMap((table) =>
    [...side.all(table)].flatMap((former) => {
      const before = start.get(table, former.id)
      // A question about a row that the same side removed since is none.
      if ('table' in former && !side.get(former.table, former.row)) return []
      const changed = before ? changedFields(before, former) : []
      if (before && changed.length === 0) return []
      const row = renameRow(table, former, names)
      const now = merged.get(table, row.id)
      if (!now) return [`${table} ${row.id} is gone`]
      return changed
        .filter((field) => !has(merged, table, now, field, row))
        .map((field) => `${table} ${row.id} ${field}`)
    }),
  )
}

function has(merged: Snapshot, table: TableName, now: Row, field: string, row: Row): boolean {
  const [value, present] = [valueOf(row, field), valueOf(now, field)]
  if (sameJson(value, present)) return true
  // Of two who made the same row each by themselves, one time is kept.
  if (field === 'at') return present !== null
  // Counted on; and lists in which all entries stand.
  if (field === 'version') return Number(present) > Number(value)
  if (field === 'tags' || field === 'readBy')
    return (value as readonly string[]).every((each) => (present as readonly string[]).includes(each))
  return merged
    .byIndex('mergeConflicts', 'row', now.id)
    .some(
      (conflict) =>
        conflict.table === table && conflict.values.some((rival) => sameJson(rival.value?.[field] ?? null, value)),
    )
}

function valueOf(row: Row, field: string): JsonValue {
  return (row as unknown as Readonly<Record<string, JsonValue>>)[field] ?? null
}
