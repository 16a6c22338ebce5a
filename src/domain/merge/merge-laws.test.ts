/** Laws of merging, on copies of one project that random commands changed apart from each other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeBack, stateText } from '#test/builders/project.ts'
import { changedFields } from '../change.ts'
import { allDangling } from '../integrity.ts'
import { sameJson, type JsonValue } from '../json.ts'
import type { Row, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { tableNames } from '../tables.ts'
import { renameRow } from './rename-rows.ts'
import { differences, playedCommands, Replica } from './replicas.cases.ts'
import { startOfReplicas } from './start.cases.ts'

const step = fc.record({
  name: fc.constantFrom('import' as const, ...playedCommands),
  picks: fc.array(fc.nat(9999), { minLength: 4, maxLength: 12 }),
})
const steps = fc.array(step, { maxLength: 25, size: 'max' })

type Steps = typeof steps extends fc.Arbitrary<infer Value> ? Value : never

function replicaOf(name: string, sequence: Steps): Replica {
  const replica = new Replica(name, startOfReplicas())
  for (const each of sequence) play(replica, each)
  return replica
}

function play(replica: Replica, { name, picks }: Steps[number]): void {
  if (name === 'import') replica.import((picks[0] ?? 0) % 3)
  else replica.play(name, picks)
}

/** `MERGE_RUNS=10000 npm test -- unit merge-laws` is the full size. */
const runs = { numRuns: Number(process.env['MERGE_RUNS'] ?? 150), seed: Number(process.env['MERGE_SEED'] ?? 20240319) }

describe('laws of merging', () => {
  it('[H7] two that merge each other are equal once what is undecided is decided alike', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben, before] = [replicaOf('ana', one), replicaOf('ben', other), replicaOf('ben', other)]
        ben.merge(ana)
        ana.merge(before)
        ana.decideAlike()
        ben.decideAlike()
        expect(differences(ana, ben)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] merging the same once more changes nothing, and taking the merge back gives the start', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben] = [replicaOf('ana', one), replicaOf('ben', other)]
        const start = stateText(ana.snapshot)
        const { changes } = ana.merge(ben)
        expect(ana.merge(ben).changes).toEqual([])
        expect(allDangling(ana.snapshot)).toEqual([])
        takeBack(ana.snapshot, changes)
        expect(stateText(ana.snapshot)).toBe(start)
      }),
      runs,
    )
  })

  it('[F4] what either changed is there, or stands against what the other made of it', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben] = [replicaOf('ana', one), replicaOf('ben', other)]
        const before = replicaOf('ana', one)
        ana.merge(ben)
        const lost = [before, ben].flatMap((side) => lostValues(startOfReplicas(), side.snapshot, ana.snapshot))
        expect(lost).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] in whatever order three are merged, they are equal in the end', () => {
    fc.assert(
      fc.property(steps, steps, steps, (one, other, third) => {
        const [left, right] = [0, 1].map(() => [
          replicaOf('ana', one),
          replicaOf('ben', other),
          replicaOf('eva', third),
        ])
        const [ana, ben, eva] = left as [Replica, Replica, Replica]
        ana.merge(ben)
        ana.merge(eva)
        const [ana2, ben2, eva2] = right as [Replica, Replica, Replica]
        ben2.merge(eva2)
        ana2.merge(ben2)
        ana.decideAlike()
        ana2.decideAlike()
        expect(differences(ana, ana2)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] four that change and merge in any order converge', () => {
    const round = fc.record({ from: fc.nat(3), to: fc.nat(3), steps: fc.array(step, { maxLength: 12 }) })
    fc.assert(
      fc.property(fc.array(round, { minLength: 4, maxLength: 10, size: 'max' }), (rounds) => {
        const all = ['ana', 'ben', 'eva', 'zoe'].map((name) => new Replica(name, startOfReplicas()))
        for (const { from, to, steps: played } of rounds) {
          const [source, target] = [all[from], all[to]]
          for (const each of played) if (target) play(target, each)
          if (source && target && source !== target) target.merge(source)
        }
        exchange(all)
        for (const each of all) each.decideAlike()
        const [first, ...others] = all
        for (const each of others) if (first) expect(differences(first, each)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] what one decides for all, removals too, is so everywhere', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben, before] = [replicaOf('ana', one), replicaOf('ben', other), replicaOf('ben', other)]
        ben.merge(ana)
        ana.merge(before)
        ana.decideAlone()
        exchange([ana, ben])
        expect(differences(ana, ben)).toEqual([])
      }),
      runs,
    )
  })
})

/** Everybody merges everybody until nobody learns anything new. */
function exchange(all: readonly Replica[]): void {
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
function lostValues(start: Snapshot, side: Snapshot, merged: Snapshot): readonly string[] {
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
