import { expect, it } from 'vitest'
import { articleRows, claimRow } from '#test/kernel-fixture.ts'
import { Draft } from './draft.ts'
import { asId, type ClaimId, type StoryClaimId, type StoryId } from './ids.ts'
import { allDangling, danglingAmong, neededAmong } from './integrity.ts'
import { MemorySnapshot } from './snapshot.ts'

function project(): Draft {
  const snapshot = new MemorySnapshot()
  const draft = new Draft(snapshot)
  draft.put('stories', { id: asId<StoryId>('s'), extra: null, name: 'S', note: '', status: 'confirmed' })
  draft.put('claims', claimRow('one'))
  draft.put('storyClaims', {
    id: asId<StoryClaimId>('s.one'),
    extra: null,
    story: asId<StoryId>('s'),
    claim: asId<ClaimId>('one'),
  })
  snapshot.apply(draft.changes())
  return new Draft(snapshot)
}

it('[H1] names a row that would be left without the row it needs', () => {
  const draft = project()
  draft.remove('claims', 'one')
  expect(neededAmong(draft.changes(), draft)).toEqual([
    { table: 'storyClaims', id: 's.one', missing: { table: 'claims', id: 'one' } },
  ])
  draft.remove('storyClaims', 's.one')
  expect(neededAmong(draft.changes(), draft)).toEqual([])
})

it('[H1] names a new row that needs a missing one', () => {
  const draft = project()
  draft.patch('storyClaims', 's.one', { claim: asId<ClaimId>('two') })
  const missing = [{ table: 'storyClaims', id: 's.one', missing: { table: 'claims', id: 'two' } }]
  expect(danglingAmong(draft.changes(), draft)).toEqual(missing)
  expect(allDangling(draft)).toEqual(missing)
  draft.put('claims', claimRow('two'))
  expect(danglingAmong(draft.changes(), draft)).toEqual([])
  expect(allDangling(draft)).toEqual([])
})

it('[H1] an article needs the revision it shows, although no index leads there', () => {
  const snapshot = new MemorySnapshot()
  const { article, revision } = articleRows('a', 'b')
  snapshot.load('articles', [{ ...article, rev: 1 }])
  snapshot.load('revisions', [{ ...revision, rev: 1 }])
  const draft = new Draft(snapshot)
  draft.remove('revisions', revision.id)
  expect(neededAmong(draft.changes(), draft)).toEqual([
    { table: 'articles', id: 'a', missing: { table: 'revisions', id: revision.id } },
  ])
})
