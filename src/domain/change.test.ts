import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimRow } from '#test/kernel-fixture.ts'
import { changedFields, invert, nextRev, rowKey, sameContent, squash, type Change } from './change.ts'
import type { Claim, Row } from './records.ts'

type Rows = Map<string, Row>

const wording = fc.constantFrom('a', 'b', 'c')
const id = fc.constantFrom('one', 'two', 'three')
/** What each step does with a row: set its wording, or remove it. */
const steps = fc.array(fc.record({ id, wording: fc.option(wording) }), { maxLength: 12 })

/** Changes that follow each other on an empty table, as commands would make them. */
function changesOf(plan: readonly { id: string; wording: string | null }[]): Change[] {
  const rows: Rows = new Map()
  return plan.flatMap(({ id: row, wording: words }) => {
    const before = rows.get(row) ?? null
    const after: Claim | null = words === null ? null : { ...claimRow(row, words), rev: nextRev(before) }
    if (!before && !after) return []
    const change: Change = { table: 'claims', id: row, before, after }
    apply(rows, [change])
    return [change]
  })
}

function apply(rows: Rows, changes: readonly Change[]): void {
  for (const { id: row, after } of changes) {
    if (after) rows.set(row, after)
    else rows.delete(row)
  }
}

function words(rows: Rows): [string, string][] {
  return [...rows.values()]
    .map((row): [string, string] => [row.id, (row as Claim).wording])
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

it('[H2] undoing changes from the newest to the oldest leads back to the start', () => {
  fc.assert(
    fc.property(steps, steps, (first, second) => {
      const rows: Rows = new Map()
      const all = changesOf([...first, ...second])
      const early = changesOf(first)
      apply(rows, early)
      const start = words(rows)
      const late = all.slice(early.length)
      apply(rows, late)
      apply(rows, late.toReversed().map(invert))
      expect(words(rows)).toEqual(start)
    }),
  )
})

it('[H2] inverting twice says what the change said, and the counter never goes back', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      for (const change of changesOf(plan)) {
        const inverse = invert(change)
        const again = invert(inverse)
        expect(sameContent(again.after, change.after)).toBe(true)
        expect(sameContent(again.before, change.before)).toBe(true)
        if (inverse.before && inverse.after) expect(inverse.after.rev).toBe(inverse.before.rev + 1)
      }
    }),
  )
})

it('[H1] squashed changes lead to the same rows with at most one change per row', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const changes = changesOf(plan)
      const [whole, short]: [Rows, Rows] = [new Map(), new Map()]
      apply(whole, changes)
      const squashed = squash(changes)
      apply(short, squashed)
      expect(words(short)).toEqual(words(whole))
      expect(new Set(squashed.map(rowKey)).size).toBe(squashed.length)
    }),
  )
})

it('[H1] a row that ends as it began is no change, whatever its counter', () => {
  const changes = changesOf([
    { id: 'one', wording: 'a' },
    { id: 'one', wording: 'b' },
    { id: 'one', wording: 'a' },
  ])
  expect(squash(changes.slice(1))).toEqual([])
  expect(squash(changes)).toHaveLength(1)
})

it('[H4] names the fields that differ, never the counter', () => {
  const before: Claim = { ...claimRow('one', 'a'), rev: 1 }
  expect(changedFields(before, { ...before, rev: 9 })).toEqual([])
  expect(changedFields(before, { ...before, rev: 2, wording: 'b', actors: ['x'] })).toEqual(['actors', 'wording'])
})
