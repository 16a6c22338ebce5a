import { expect, it } from 'vitest'
import type { Change } from '#domain/change.ts'
import { Draft } from '#domain/draft.ts'
import { asId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { assessmentRow } from '#test/builders/rows.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { whyNotInvertible } from './invert-step.ts'

const noTurn = () => Promise.resolve()

function row(rev: number, fields: Partial<Claim> = {}): Claim {
  return { ...claimRow('one', 'start'), rev, ...fields, id: asId('one') }
}

const update: Change = { table: 'claims', id: 'one', before: row(1), after: row(2, { wording: 'set' }) }
const creation: Change = { table: 'claims', id: 'one', before: null, after: row(1) }
const removal: Change = { table: 'claims', id: 'one', before: row(1), after: null }

it('[H2] names what is in dispute, and not only when it was said', async () => {
  const before = assessmentRow('k', 'a', { rev: 1 })
  const after = { ...before, rev: 2, judgement: 'differs' as const, at: '2024-01-01T00:00:00.000Z' }
  const now = { ...before, rev: 3, judgement: 'unclear' as const, question: 'Two?', at: '2024-01-02T00:00:00.000Z' }
  const snapshot = new MemorySnapshot()
  snapshot.load('assessments', [now])
  expect(
    await whyNotInvertible([[{ table: 'assessments', id: before.id, before, after }]], snapshot, noTurn),
  ).toMatchObject({
    reason: 'changedSince',
    params: { field: 'judgement', set: 'differs', now: 'unclear' },
  })
})

it.each<[string, Change, Claim | null, object | null]>([
  ['a field that still is what was set', update, row(9, { wording: 'set', note: 'later' }), null],
  ['a field that is back already', update, row(9), null],
  [
    'a field that was set again',
    update,
    row(9, { wording: 'now' }),
    { reason: 'changedSince', params: { field: 'wording', set: 'set', now: 'now' } },
  ],
  ['a row that is gone', update, null, { reason: 'removedSince' }],
  [
    'a new row that was edited',
    creation,
    row(2, { note: 'x' }),
    { reason: 'changedSince', params: { field: 'note', set: '', now: 'x' } },
  ],
  ['a new row that is gone already', creation, null, null],
  [
    'a removed row that was made anew',
    removal,
    row(1, { wording: 'now' }),
    { reason: 'createdSince', params: { set: 'start', now: 'now' } },
  ],
  ['a removed row that is back', removal, row(7), null],
])('[H2] taking back, over %s', async (_name, change, now, refusal) => {
  const snapshot = new MemorySnapshot()
  if (now) snapshot.load('claims', [now])
  const found = await whyNotInvertible([[change]], snapshot, noTurn)
  if (refusal) expect(found).toMatchObject(refusal)
  else expect(found).toBeNull()
})

it('[H2] refuses to remove a row that a later row needs, and to bring back one whose ground is gone', async () => {
  const snapshot = new MemorySnapshot()
  const link = { id: 's.one', rev: 1, extra: null, story: 's', claim: 'one' } as never
  snapshot.load('claims', [row(1)])
  snapshot.load('storyClaims', [link])
  expect(await whyNotInvertible([[creation]], snapshot, noTurn)).toMatchObject({
    reason: 'stillNeeded',
    params: { table: 'storyClaims', id: 's.one', neededTable: 'claims', neededId: 'one' },
  })
  const linkRemoval: Change = { table: 'storyClaims', id: 's.one', before: link, after: null }
  expect(await whyNotInvertible([[linkRemoval]], new MemorySnapshot(), noTurn)).toMatchObject({ reason: 'missingRow' })
})

it('[H2] takes back the commits of a step from the last to the first', async () => {
  const snapshot = new MemorySnapshot()
  snapshot.load('claims', [row(2, { wording: 'set' })])
  expect(await whyNotInvertible([[creation], [update]], snapshot, noTurn)).toBeNull()
  expect(await whyNotInvertible([[update], [creation]], snapshot, noTurn)).toMatchObject({ reason: 'changedSince' })
  expect(new Draft(snapshot).changes()).toEqual([])
})

it('[H2] lets the page have a turn among thousands of rows, and still finds what stands in the way at their end', async () => {
  const snapshot = new MemorySnapshot()
  const rows = Array.from({ length: 1000 }, (_, index) => ({ ...row(1), id: asId<Claim['id']>(`claim-${index}`) }))
  snapshot.load('claims', rows)
  const creations = rows.map((after): Change => ({ table: 'claims', id: after.id, before: null, after }))
  let turns = 0
  const turn = () => Promise.resolve(void (turns += 1))
  expect(await whyNotInvertible([creations], snapshot, turn)).toBeNull()
  expect(turns).toBe(10)
  const link = { id: 's.c', rev: 1, extra: null, story: 's', claim: 'claim-0' } as never
  snapshot.load('storyClaims', [link])
  expect(await whyNotInvertible([creations], snapshot, noTurn)).toMatchObject({ reason: 'stillNeeded' })
})
