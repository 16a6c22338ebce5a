/** Single values damaged in IndexedDB, as a storage without checksums may hand them out: the project opens whole, from the other home. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkHomes } from '#db/check-homes.ts'
import { commitHash } from '#db/hash-chain.ts'
import { ProjectDatabase } from '#db/project-database.ts'
import { isSound } from '#domain/health.ts'
import { asId, type CommitId, type ProjectId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { contentOf, environment, setWordings } from '#test/kernel-fixture.ts'
import { refuseWrites } from '#test/refusing-database.ts'
import { usedProject } from '#test/used-project.ts'
import { openProject } from './open-project.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Changes one value of a store behind the program's back. */
async function damage(id: ProjectId, store: string, key: string | number, change: (value: object) => unknown) {
  const database = new ProjectDatabase(id)
  const value: unknown = await database.table(store).get(key)
  expect(value).toBeTypeOf('object')
  await database.table(store).put(change(value as object))
  database.close()
}

/** With a letter of a name changed, as one bit does it. */
const renamed = (field: string) => (value: object) =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name === field ? `${name}x` : name, one]))

/** Numbers of the commit that holds the rows it made, and of the one that takes the last back. */
const [holding, undoing] = [4, 6]

const places: readonly (readonly [string, string, string | number, (value: object) => unknown])[] = [
  ...['step', 'tab', 'device', 'analyst', 'reversal', 'command', 'subject', 'changes', 'at', 'id'].map(
    (field) => [`head without ${field}`, 'heads', undoing, renamed(field)] as const,
  ),
  ['head of another step', 'heads', undoing, (head) => ({ ...head, step: 'another' })],
  ...['device', 'epoch', 'sequence', 'commits', 'deviceSequence', 'lastHash'].map(
    (field) => [`place without ${field}`, 'meta', 'journal', renamed(field)] as const,
  ),
  ['place of another hash', 'meta', 'journal', (journal) => ({ ...journal, lastHash: 'another' })],
  ['place of another number', 'meta', 'journal', (journal) => ({ ...journal, deviceSequence: 7 })],
  ...['format', 'changes', 'id', 'hash'].map(
    (field) =>
      [
        `commit without ${field}`,
        'commits',
        holding,
        (stored: object) => ({ ...stored, commit: renamed(field)((stored as { commit: object }).commit) }),
      ] as const,
  ),
  [
    'commit of another format',
    'commits',
    holding,
    (stored) => ({ ...stored, commit: { ...(stored as { commit: object }).commit, format: 9 } }),
  ],
  [
    'commit of another id',
    'commits',
    holding,
    (stored) => ({ ...stored, commit: { ...(stored as { commit: object }).commit, id: 'another' } }),
  ],
  ['commit without itself', 'commits', holding, renamed('commit')],
]

it.each(places)('[H5] a %s is found and mended, and the project goes on', async (_, store, key, change) => {
  const { browser, id, content } = await usedProject()
  const undone = await browser.open(id, 'tab')
  const many = Array.from({ length: 60 }, (_none, index) => [`held-${index}`, `Held ${index}`] as const)
  await undone.dispatch(setWordings, Object.fromEntries(many))
  await undone.dispatch(setWordings, { one: 'Changed' })
  expect(await undone.undo()).toMatchObject({ ok: true })
  const before = contentOf(undone.snapshot)
  expect(before).not.toBe(content)
  await undone.close()
  await damage(id, store, key, change)
  const catalogue = browser.tab()
  const check = async () => {
    const database = new ProjectDatabase(id)
    const health = await checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] })
    database.close()
    return isSound(health)
  }
  // What opening does not see is found by the check, and mended at the next opening.
  const first = await openProject({ catalogue, environment }, id)
  await first.close()
  if (!(await check())) catalogue.noteCheck(id, { at: environment.now(), isSound: false })
  const session = await openProject({ catalogue, environment }, id)
  expect(contentOf(session.snapshot)).toBe(before)
  expect(session.report.newer).toBeNull()
  expect(await session.dispatch(setWordings, { three: 'Third' })).toMatchObject({ ok: true })
  await session.close()
  expect(await check()).toBe(true)
})

it('[H5] an error that says nothing of what is stored is told at once, and marks nothing', async () => {
  const { browser } = await usedProject()
  const catalogue = browser.tab()
  const missing = environment.newId() as ProjectId
  await expect(openProject({ catalogue, environment }, missing)).rejects.toMatchObject({ name: 'ProjectMissingError' })
  expect(catalogue.lastCheck(missing)).toBeNull()
})

it('[H4] a disk that is full when a project is opened is no damage', async () => {
  const { browser, id } = await usedProject()
  const database = new ProjectDatabase(id)
  await database.meta.put({ key: 'uncopied', packs: [] })
  database.close()
  refuseWrites(id, 'QuotaExceededError')
  const catalogue = browser.tab()
  await expect(openProject({ catalogue, environment }, id)).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(catalogue.lastCheck(id)).toBeNull()
})

it('[H6] a whole commit of a format that is not known here is no damage: nothing is mended over it', async () => {
  const { browser, id } = await usedProject()
  const database = new ProjectDatabase(id)
  const newest = await database.commits.toCollection().last()
  if (newest) {
    const commit = { ...newest.commit, id: asId<CommitId>('newer'), format: 9 as never }
    await database.commits.put({ sequence: newest.sequence + 1, commit: { ...commit, hash: commitHash(commit) } })
  }
  const before = await database.commits.toArray()
  const catalogue = browser.tab()
  catalogue.noteCheck(id, { at: environment.now(), isSound: false })
  const session = await openProject({ catalogue, environment }, id)
  expect(session.report.newer).toEqual({ unread: 0 })
  await session.close()
  expect(await database.commits.toArray()).toEqual(before)
  database.close()
})
