import { expect, it } from 'vitest'
import { asId, type AnalystId, type ProjectId, type SavedViewId } from '#domain/ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { placeIn, savedViewsIn } from './saved-views.ts'

const project = asId<ProjectId>('p1')

function views(places: Readonly<Record<string, string>>): MemorySnapshot {
  const snapshot = new MemorySnapshot()
  const rest = { extra: null, analyst: asId<AnalystId>('ana'), at: '2024-03-19T00:00:00Z', rev: 1 }
  snapshot.load(
    'savedViews',
    Object.entries(places).map(([name, place]) => ({ id: asId<SavedViewId>(name), name, place, ...rest })),
  )
  return snapshot
}

it('lists by name what leads somewhere in the project, whatever a file says', () => {
  const snapshot = views({
    c: '/articles?group=language&r.words=10..',
    b: '/search?q=7000',
    a: '/claims',
    nowhere: '/nothing-there',
    out: '/../../p/p2/articles',
    script: 'javascript:alert(1)',
    elsewhere: '//example.org/articles',
    home: '/',
  })
  expect(savedViewsIn(snapshot, project).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})

it('keeps the place behind the address of the project, and none of the first page or of others', () => {
  expect(placeIn(project, '/p/p1/articles?f.language=ka')).toBe('/articles?f.language=ka')
  expect(placeIn(project, '/p/p1')).toBeNull()
  expect(placeIn(project, '/p/p12/articles')).toBeNull()
  expect(placeIn(project, '/')).toBeNull()
})
