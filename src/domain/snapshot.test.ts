import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimRow } from '#test/kernel-fixture.ts'
import { asId, type ClaimId, type StoryClaimId, type StoryId } from './ids.ts'
import type { StoryClaim } from './records.ts'
import { MemorySnapshot } from './snapshot.ts'

function row(id: string, story: string): StoryClaim {
  return { id: asId<StoryClaimId>(id), rev: 1, extra: null, story: asId<StoryId>(story), claim: asId<ClaimId>('one') }
}

it('[H3] a look-up finds exactly the rows a walk over all of them finds', () => {
  const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.constantFrom('s1', 's2'))))
  fc.assert(
    fc.property(writes, (plan) => {
      const snapshot = new MemorySnapshot()
      for (const [id, story] of plan) {
        const after = story === null ? null : row(id, story)
        snapshot.apply([{ table: 'storyClaims', id, before: null, after }])
        for (const key of ['s1', 's2']) {
          const walked = [...snapshot.all('storyClaims')].filter((found) => found.story === key)
          expect(new Set(snapshot.byIndex('storyClaims', 'story', key))).toEqual(new Set(walked))
        }
      }
    }),
  )
})

it('[H4] the version of a table rises with each change of it and of no other', () => {
  const snapshot = new MemorySnapshot()
  const start = snapshot.version('claims')
  snapshot.apply([{ table: 'storyClaims', id: 'a', before: null, after: row('a', 's1') }])
  expect(snapshot.version('claims')).toBe(start)
  snapshot.apply([{ table: 'claims', id: 'one', before: null, after: { ...claimRow('one'), rev: 1 } }])
  expect(snapshot.version('claims')).toBeGreaterThan(start)
})

it('gives the same list until a row under its key changes', () => {
  const snapshot = new MemorySnapshot()
  snapshot.load('storyClaims', [row('a', 's1'), row('b', 's2')])
  const list = snapshot.byIndex('storyClaims', 'story', 's1')
  snapshot.load('storyClaims', [row('c', 's2')])
  expect(snapshot.byIndex('storyClaims', 'story', 's1')).toBe(list)
  snapshot.load('storyClaims', [row('d', 's1')])
  expect(snapshot.byIndex('storyClaims', 'story', 's1').map(({ id }) => id)).toEqual(['a', 'd'])
})

it('finds nothing under an id that is null or unknown', () => {
  const snapshot = new MemorySnapshot()
  expect(snapshot.get('claims', null)).toBeUndefined()
  expect(snapshot.get('claims', 'none')).toBeUndefined()
  expect(snapshot.byIndex('storyClaims', 'story', 'none')).toEqual([])
})
