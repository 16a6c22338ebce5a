import { expect, it } from 'vitest'
import type { ProjectId } from '#domain/ids.ts'
import type { Search, Searcher } from '#domain/search/searcher.ts'
import type { ProjectSession } from './project-session.ts'
import { keepSearch, searchOf } from './search-home.ts'

/** Searches that only know whether they were closed. */
function fakeSearcher() {
  const closed: boolean[] = []
  const open = () => {
    const at = closed.push(false) - 1
    return { close: () => (closed[at] = true) } as unknown as Search
  }
  return { closed, searcher: () => Promise.resolve<Searcher>({ open }) }
}

const session = () => ({ project: 'p' as ProjectId }) as unknown as ProjectSession

it('one search serves whoever looks for something, is ended with its project, and is not made after that', async () => {
  const { closed, searcher } = fakeSearcher()
  const project = session()
  const leave = keepSearch(project)
  const search = await searchOf(project, searcher)
  expect(await searchOf(project, searcher)).toBe(search)
  leave()
  await expect.poll(() => closed).toEqual([true])
  await expect(searchOf(project, searcher)).rejects.toThrow('The project was left')
})

it('a project that is kept again can be searched again', async () => {
  const { closed, searcher } = fakeSearcher()
  const project = session()
  keepSearch(project)()
  keepSearch(project)
  await searchOf(project, searcher)
  expect(closed).toEqual([false])
})

it('what could not be fetched is asked for again', async () => {
  const { searcher } = fakeSearcher()
  const project = session()
  keepSearch(project)
  await expect(searchOf(project, () => Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  await expect(searchOf(project, searcher)).resolves.toBeDefined()
})
