import { expect, it } from 'vitest'
import type { Change } from '#domain/change.ts'
import { asId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { changedMeanwhile, crossedMeanwhile } from './stale-write.ts'

function row(rev: number, fields: Partial<Claim> = {}): Claim {
  return { ...claimRow('one', 'start'), rev, ...fields, id: asId('one') }
}

function change(before: Claim | null, after: Claim | null): Change {
  return { table: 'claims', id: 'one', before, after }
}

const start = row(1)
const mine = row(2, { wording: 'mine' })
const theirs = row(2, { wording: 'theirs' })
const elsewhere = row(2, { note: 'theirs' })
const both = {
  reason: 'changedMeanwhile',
  params: { table: 'claims', id: 'one', field: 'wording', set: 'mine', now: 'theirs' },
}

it.each<[string, Change, Change, object | null]>([
  ['the same field to another value', change(start, mine), change(start, theirs), both],
  ['the same field to the same value', change(start, mine), change(start, mine), null],
  ['another field', change(start, mine), change(start, elsewhere), null],
  ['a row that was made twice, differently', change(null, mine), change(null, theirs), both],
  ['a row that was made twice, alike', change(null, mine), change(null, mine), null],
  ['an edit of a row they removed', change(start, mine), change(start, null), { reason: 'changedMeanwhile' }],
  ['the removal of a row they edited', change(start, null), change(start, theirs), { reason: 'changedMeanwhile' }],
  ['a removal twice', change(start, null), change(start, null), { reason: 'changedMeanwhile' }],
  ['a new row in place of one they removed', change(null, mine), change(start, null), null],
])('[H4] between gesture and plan: %s', (_name, planned, foreign, refusal) => {
  const found = crossedMeanwhile([planned], [foreign])
  if (refusal) expect(found).toMatchObject(refusal)
  else expect(found).toBeNull()
})

it('[H4] changes of other rows never stand in the way', () => {
  expect(crossedMeanwhile([change(start, mine)], [{ ...change(start, theirs), id: 'two' }])).toBeNull()
  expect(crossedMeanwhile([change(start, mine)], [])).toBeNull()
})

it.each<[string, Change, Claim | null, object | null]>([
  ['the same field', change(start, mine), theirs, both],
  ['the same value', change(start, mine), row(2, { wording: 'mine' }), null],
  ['another field', change(start, mine), elsewhere, null],
  ['a row that is gone', change(start, mine), null, { reason: 'removedMeanwhile' }],
  ['a row that is there already', change(null, mine), theirs, both],
  ['a removal of what changed', change(start, null), theirs, { reason: 'changedMeanwhile', params: { now: 'theirs' } }],
  ['a removal of what is gone', change(start, null), null, null],
])('[H4] after a stale write: %s', (_name, planned, now, refusal) => {
  const snapshot = new MemorySnapshot()
  if (now) snapshot.load('claims', [now])
  const found = changedMeanwhile([planned], snapshot)
  if (refusal) expect(found).toMatchObject(refusal)
  else expect(found).toBeNull()
})
