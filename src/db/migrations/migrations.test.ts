import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import type { StoredCommit } from '#domain/commit.ts'
import { isSound } from '#domain/health.ts'
import { asId, type ProjectId, type TextHash } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { aliasRow } from '#test/builders/rows.ts'
import { setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { putShape, readShape, type StoredShape } from '#test/stored-shape.ts'
import { checkHomes } from '../check-homes.ts'
import { ProjectDatabase } from '../project-database.ts'
import { migrations } from './migrations.ts'

const numbers = migrations.map(({ version }) => version)

function shapeOf(version: number): StoredShape {
  const file = new URL(`shapes/version-${version}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as StoredShape
}

/** The database as a program that knew the versions up to this one declares it. */
function programOf(project: string, last: number): Dexie {
  const database = new Dexie(`variorum-${project}`, { cache: 'disabled' })
  for (const { version, stores } of migrations.slice(0, last)) database.version(version).stores({ ...stores })
  return database
}

const recordsOf = ({ stores }: StoredShape, name: string) =>
  stores.find((store) => store.name === name)?.records as readonly StoredCommit[]

const bare = ({ stores }: StoredShape) =>
  stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })).toSorted(byName)
const byName = (one: { readonly name: string }, other: { readonly name: string }) => (one.name < other.name ? -1 : 1)

// Every test has a browser without databases.
beforeEach(() => {
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  Dexie.dependencies.indexedDB = factory
})

it.each(numbers)('[H4] version %i declares the stores it had when it was new', async (version) => {
  const shape = shapeOf(version)
  expect(shape.version).toBe(version * 10)
  const declared = programOf('declared', version)
  await declared.open()
  declared.close()
  const now = await readShape('declared')
  expect(now && bare(now)).toEqual(bare(shape))
})

it.each(numbers)(
  '[H3] [H4] [H6] a project that the program of version %i wrote opens with all it holds, and goes on',
  async (version) => {
    const shape = shapeOf(version)
    await putShape(shape)
    const project = asId<ProjectId>(shape.project)
    const browser = new TestBrowser()
    const summary = { id: project, name: 'Grain', sample: false, createdAt: '2026-01-01T00:00:00.000Z', openedAt: null }
    await browser.home.writeDocument(project, 'project', JSON.stringify(summary))
    const commits = recordsOf(shape, 'commits')
    const first = await browser.open(project)
    expect(first.report).toMatchObject({ restoredCommits: 0, copiedCommits: commits.length, lostCommits: 0 })
    await first.close()
    // A version only adds: what was stored is as it was.
    const opened = await readShape(project)
    for (const { name, records } of shape.stores.filter((store) => store.name !== 'meta'))
      expect(opened && recordsOf(opened, name), name).toEqual(records)

    const session = await browser.open(project)
    const claims = new Map([...session.snapshot.all('claims')].map(({ id, wording, note }) => [id, { wording, note }]))
    expect(claims.get(asId('one'))).toEqual({ wording: 'First', note: 'ნახულია' })
    expect(claims.get(asId('three'))).toEqual({ wording: 'Third', note: '' })
    expect(claims.has(asId('two'))).toBe(false)
    const [pack] = recordsOf(shape, 'packs') as readonly unknown[] as readonly { hashes: TextHash[]; texts: string[] }[]
    expect(await session.text(pack?.hashes[0] ?? asId(''))).toBe(pack?.texts[0])
    expect(await session.commits(0, Infinity)).toEqual(commits)
    expect(await session.dispatch(setWordings, { four: 'Fourth' })).toMatchObject({ ok: true })
    await session.close()
    const database = new ProjectDatabase(project)
    const report = await checkHomes(database, browser.home, project, { hashText: textHash, pauses: [] })
    expect(report).toMatchObject({ commits: commits.length + 1 })
    expect(isSound(report)).toBe(true)
    database.close()
  },
)

it.each(numbers)(
  '[H4] a database of today is not harmed by a program of version %i, which may not know all its stores',
  async (version) => {
    const project = asId<ProjectId>('old')
    const now = new ProjectDatabase(project)
    await now.rows('aliases').put(aliasRow('1', 'ISW', 'ISW'))
    await now.table('opinionRequests').put({ id: 'kept' })
    now.close()
    const before = programOf('old', version)
    expect(await before.table('aliases').count()).toBe(1)
    before.close()
    const again = new ProjectDatabase(project)
    expect(await again.table('opinionRequests').toArray()).toEqual([{ id: 'kept' }])
    again.close()
  },
)
