import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimRow, contentOf } from '#test/kernel-fixture.ts'
import { Draft } from './draft.ts'
import { asId, type ClaimId, type StoryClaimId, type StoryId } from './ids.ts'
import { MemorySnapshot } from './snapshot.ts'
import type { StoryClaim } from './records.ts'

function snapshotWith(...claims: string[]): MemorySnapshot {
  const snapshot = new MemorySnapshot()
  snapshot.load(
    'claims',
    claims.map((id) => ({ ...claimRow(id), rev: 3 })),
  )
  return snapshot
}

function place(id: string, story: string): Omit<StoryClaim, 'rev'> {
  return { id: asId<StoryClaimId>(id), extra: null, story: asId<StoryId>(story), claim: asId<ClaimId>('one') }
}

const writes = fc.array(
  fc.record({
    id: fc.constantFrom('one', 'two', 'three'),
    write: fc.constantFrom('put', 'patch', 'remove'),
    words: fc.constantFrom('a', 'b', 'Seven thousand containers'),
  }),
)

it('[H1] reads its own writes, and its changes lead the snapshot to what it showed', () => {
  fc.assert(
    fc.property(writes, (plan) => {
      const snapshot = snapshotWith('one', 'two')
      const draft = new Draft(snapshot)
      for (const { id, write, words } of plan) {
        if (write === 'put') draft.put('claims', claimRow(id, words))
        else if (write === 'patch') draft.patch('claims', id, { wording: words })
        else draft.remove('claims', id)
      }
      const shown = contentOf(draft)
      expect(draft.size('claims')).toBe([...draft.all('claims')].length)
      snapshot.apply(draft.changes())
      expect(contentOf(snapshot)).toBe(shown)
    }),
  )
})

it('[H4] counts a row up once, however often it is written', () => {
  const draft = new Draft(snapshotWith('one'))
  draft.patch('claims', 'one', { wording: 'a' })
  draft.patch('claims', 'one', { wording: 'b' })
  draft.put('claims', claimRow('new'))
  expect(draft.changes().map(({ before, after }) => [before?.rev, after?.rev])).toEqual([
    [3, 4],
    [undefined, 1],
  ])
})

it('[H1] a write that changes nothing is no change', () => {
  const draft = new Draft(snapshotWith('one'))
  draft.put('claims', claimRow('one'))
  draft.put('claims', claimRow('new'))
  draft.remove('claims', 'new')
  draft.remove('claims', 'never')
  expect(draft.changes()).toEqual([])
})

it('[H1] look-ups see pending rows and no removed ones', () => {
  const snapshot = snapshotWith('one')
  snapshot.load('storyClaims', [
    { ...place('kept', 's1'), rev: 1 },
    { ...place('gone', 's1'), rev: 1 },
  ])
  const draft = new Draft(snapshot)
  draft.remove('storyClaims', 'gone')
  draft.put('storyClaims', place('added', 's1'))
  draft.put('storyClaims', place('elsewhere', 's2'))
  expect(draft.byIndex('storyClaims', 'story', 's1').map(({ id }) => id)).toEqual(['kept', 'added'])
  draft.put('storyClaims', place('kept', 's2'))
  expect(draft.byIndex('storyClaims', 'story', 's1').map(({ id }) => id)).toEqual(['added'])
})

it('[H1] rows that others need come first, and go last', () => {
  const snapshot = snapshotWith('one')
  snapshot.load('storyClaims', [{ ...place('old', 's1'), rev: 1 }])
  const draft = new Draft(snapshot)
  draft.remove('claims', 'one')
  draft.remove('storyClaims', 'old')
  draft.put('storyClaims', place('new', 's1'))
  draft.put('claims', claimRow('two'))
  expect(draft.changes().map(({ table, id }) => `${table}/${id}`)).toEqual([
    'claims/two',
    'storyClaims/new',
    'storyClaims/old',
    'claims/one',
  ])
})

it('[H1] finds by index what it holds, whatever is written between two look-ups', () => {
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    story: fc.constantFrom('old', 'new', null),
    looks: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const snapshot = new MemorySnapshot()
      snapshot.load('storyClaims', [
        { ...place('a', 'old'), rev: 1 },
        { ...place('b', 'new'), rev: 1 },
      ])
      const draft = new Draft(snapshot)
      const found = (story: string) => draft.byIndex('storyClaims', 'story', story).map(({ id }) => String(id))
      for (const { id, story, looks } of steps) {
        if (story === null) draft.remove('storyClaims', id)
        else draft.put('storyClaims', place(id, story))
        if (looks) found('old')
      }
      for (const story of ['old', 'new']) {
        const held = [...draft.all('storyClaims')].filter((row) => row.story === story)
        expect(found(story).toSorted()).toEqual(held.map(({ id }) => String(id)).toSorted())
      }
    }),
  )
})
