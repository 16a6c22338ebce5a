import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { asId, type AnalystId, type ProjectId, type StepId } from '#domain/ids.ts'
import type { RestorableProject, RestoredProject } from '#domain/ports.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { contentOf, environment, patchClaim, removeClaims, setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { text, usedProject } from '#test/used-project.ts'
import { firstCommand, planFirstCommits } from '#state/first-commits.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { brokenLinks } from './whole-chains.ts'
import { fillFromFile } from './fill-database.ts'
import { databaseName, ProjectDatabase } from './project-database.ts'
import { replay } from './rebuild.ts'

async function expectWhole(session: ProjectSession, content: string) {
  expect(contentOf(session.snapshot, true)).toBe(content)
  expect(await session.text(text.hash)).toBe(text.text)
  const commits = await session.commits(0, Infinity)
  expect(brokenLinks(commits.map(({ commit }) => commit))).toEqual([])
  const replayed = new MemorySnapshot()
  const tables = replay([], commits)
  for (const name of tableNames) replayed.load(name, [...(tables.get(name)?.values() ?? [])] as never)
  expect(contentOf(replayed, true)).toBe(content)
}

// Every test has a browser without databases.
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

const nothing = {
  restoredCommits: 0,
  copiedCommits: 0,
  lostCommits: 0,
  lostTexts: 0,
  secondHomeRefilled: false,
  secondHomeMissing: null,
  mended: false,
  wasUnsound: false,
  endedUncleanly: false,
  newer: null,
  erased: null,
  erasureWaits: null,
}

it('[H5] opens a sound project without reading whole journals', async () => {
  const { browser, id, device, content } = await usedProject()
  const reads = browser.home.wholeReads
  const session = await browser.open(id)
  expect(session.report).toEqual(nothing)
  expect(browser.home.wholeReads).toBe(reads)
  expect(session.device).toBe(device)
  await expectWhole(session, content)
})

it('[H5] finds and rebuilds a project whose database vanished, as a new device, once', async () => {
  const { browser, id, device, content } = await usedProject()
  await Dexie.delete(databaseName(id))
  await Dexie.delete('variorum')
  expect((await browser.tab().list()).projects).toMatchObject([{ id, name: 'Grain' }])
  const session = await browser.open(id)
  expect(session.report).toEqual({ ...nothing, restoredCommits: 3 })
  expect(session.device).not.toBe(device)
  await expectWhole(session, content)
  await session.dispatch(setWordings, { three: 'Third' })
  await session.close()
  const again = await browser.open(id)
  expect(again.report).toEqual(nothing)
  expect(again.snapshot.get('claims', 'three')?.wording).toBe('Third')
  await again.close()
  await Dexie.delete(databaseName(id))
  const twice = await browser.open(id)
  expect(new Set([device, session.device, twice.device]).size).toBe(3)
})

it('[H5] gives an emptied second home everything again', async () => {
  const { browser, id, content } = await usedProject()
  browser.home.folders.clear()
  const session = await browser.open(id)
  expect(session.report).toEqual({ ...nothing, copiedCommits: 3, secondHomeRefilled: true })
  await session.close()
  expect((await browser.open(id)).report).toEqual(nothing)
  await Dexie.delete(databaseName(id))
  await expectWhole(await browser.open(id), content)
})

it('[H5] restores what IndexedDB lost at its end, and what was written since comes after', async () => {
  const { browser, id } = await usedProject()
  const kept = await browser.open(id)
  const commits = await kept.commits(0, Infinity)
  await kept.close()
  await Dexie.delete(databaseName(id))
  const { home } = browser
  const journals = new Map(home.folders.get(id)?.journals)
  home.folders.get(id)?.journals.clear()
  const unaware = await browser.open(id)
  expect(unaware.report.lostCommits).toBe(commits.length)
  // Enough for the commit to hold them, at a place that another commit will have.
  const later = Array.from({ length: 60 }, (_, index) => [`later-${index}`, 'Later'] as const)
  await unaware.dispatch(setWordings, Object.fromEntries(later))
  await unaware.close()
  for (const [file, bytes] of journals) home.folders.get(id)?.journals.set(file, bytes)
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: commits.length, lostCommits: 0 })
  const wordings = [...session.snapshot.all('claims')].map((claim) => claim.wording)
  expect(wordings.sort()).toEqual(['First', ...later.map(() => 'Later')])
  expect(session.store.getState().heads.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4])
})

it('[H5] rebuilds rows from the other home when a commit that holds them is lost', async () => {
  const browser = new TestBrowser()
  const many = Array.from({ length: 70 }, (_, index) => [`claim-${100 + index}`, `Claim ${index}`] as const)
  const session = await browser.open()
  await session.putTexts([text])
  for (const start of [0, 10]) await session.dispatch(setWordings, Object.fromEntries(many.slice(start, start + 60)))
  await session.dispatch(patchClaim, { id: 'claim-105', fields: { note: 'seen' } })
  await session.dispatch(removeClaims, ['claim-101', 'claim-103'])
  const content = contentOf(session.snapshot, true)
  await session.close()
  const id = session.project
  await expectWhole(await browser.open(id), content)
  const database = new ProjectDatabase(id)
  const [held] = await database.held.toArray()
  expect(held).toMatchObject({ count: 60, gone: ['claims/claim-101', 'claims/claim-103'] })
  await database.commits.delete(held?.sequence ?? 0)
  database.close()
  const again = await browser.open(id)
  expect(again.report.restoredCommits).toBe(1)
  await expectWhole(again, content)
})

it('[H5] a torn end and a flipped bit in the journal cost nothing while IndexedDB has it', async () => {
  const { browser, id, content } = await usedProject()
  const journals = browser.home.folders.get(id)?.journals ?? new Map<string, Uint8Array>()
  for (const [file, bytes] of journals) {
    const damaged = bytes.slice(0, -5)
    damaged[60] = (damaged[60] ?? 0) ^ 4
    journals.set(file, damaged)
  }
  const session = await browser.open(id)
  expect(session.report).toEqual({ ...nothing, copiedCommits: 2 })
  await session.close()
  await Dexie.delete(databaseName(id))
  await expectWhole(await browser.open(id), content)
})

it('[H5] says when acknowledged commits are in neither home any more', async () => {
  const { browser, id } = await usedProject()
  await Dexie.delete(databaseName(id))
  browser.home.folders.clear()
  const session = await browser.open(id)
  expect(session.report).toEqual({ ...nothing, lostCommits: 3 })
  await session.close()
  expect((await browser.open(id)).report.lostCommits).toBe(0)
})

it('[H5] without a second home it works and says so, and the home is made up for later', async () => {
  const browser = new TestBrowser()
  browser.second = { home: null, reason: 'no OPFS' }
  const { id, content } = await usedProject(browser)
  const alone = await browser.open(id)
  expect(alone.report.secondHomeMissing).toBe('no OPFS')
  expect(alone.store.getState().oneHome).toBe('no OPFS')
  await alone.close()
  browser.second = { home: browser.home, reason: null }
  const session = await browser.open(id)
  expect(session.report).toEqual({ ...nothing, copiedCommits: 3 })
  await session.close()
  await Dexie.delete(databaseName(id))
  await expectWhole(await browser.open(id), content)
})

it('[H5] a second home that fails for a while is told of and gets what it is owed', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  browser.home.failure = 'disk full'
  await session.putTexts([text])
  await session.dispatch(setWordings, { one: 'First' })
  await session.whenSaved()
  expect(session.store.getState().oneHome).toBe('disk full')
  browser.home.failure = null
  await session.dispatch(setWordings, { one: 'Again' })
  await session.whenSaved()
  expect(session.store.getState().oneHome).toBeNull()
  const content = contentOf(session.snapshot, true)
  await session.close()
  await (await browser.open(session.project)).close()
  await Dexie.delete(databaseName(session.project))
  await expectWhole(await browser.open(session.project), content)
})

it('[H5] a second home that fails at opening is one home, and nothing is lost', async () => {
  const { browser, id, content } = await usedProject()
  browser.home.failure = 'worker failed'
  const session = await browser.open(id)
  expect(session.report).toEqual({ ...nothing, secondHomeMissing: 'worker failed' })
  await expectWhole(session, content)
})

function restorable(content: RestoredProject): RestorableProject {
  return { summary: content.summary, fill: (device) => fillFromFile(content, device) }
}

it('[H7] a project from a file adds no commit, and its rows survive the loss of the database', async () => {
  const { browser, id } = await usedProject()
  const source = await browser.open(id)
  const other = new TestBrowser()
  const copy = asId<ProjectId>('copy')
  const rows = Object.fromEntries(tableNames.map((name) => [name, [...source.snapshot.all(name)]]))
  const summary = { id: copy, name: 'Copy', sample: false, createdAt: '2026-01-01T00:00:00.000Z', openedAt: null }
  const content: RestoredProject = {
    summary,
    rows: rows as unknown as RestoredProject['rows'],
    texts: [text],
    commits: [],
  }
  await other.tab().restore(restorable(content))
  await expect(other.tab().restore(restorable(content))).rejects.toThrow('already')
  let opened = await other.open(copy)
  expect(opened.store.getState().heads).toEqual([])
  expect(contentOf(opened.snapshot)).toBe(contentOf(source.snapshot))
  await opened.close()
  await Dexie.delete(databaseName(copy))
  opened = await other.open(copy)
  expect(contentOf(opened.snapshot)).toBe(contentOf(source.snapshot))
  await opened.dispatch(setWordings, { added: 'Added' })
  const whole = contentOf(opened.snapshot, true)
  await opened.close()
  await (await other.open(copy)).close()
  await Dexie.delete(databaseName(copy))
  const again = await other.open(copy)
  expect(contentOf(again.snapshot, true)).toBe(whole)
  expect(await again.text(text.hash)).toBe(text.text)
})

it('[H7] a project from a file with its whole journal keeps the history and can go back in it', async () => {
  const { browser, id } = await usedProject()
  const source = await browser.open(id)
  const commits = await source.commits(0, Infinity)
  const rows = Object.fromEntries(tableNames.map((name) => [name, [...source.snapshot.all(name)]]))
  const summary = { id, name: 'Kept', sample: false, createdAt: '2026-01-01T00:00:00.000Z', openedAt: null }
  await source.close()
  await browser.tab().remove(id)
  expect((await browser.tab().list()).projects).toEqual([])
  const content = { summary, rows: rows as unknown as RestoredProject['rows'], texts: [text], commits }
  await browser.tab().restore(restorable(content))
  const opened = await browser.open(id)
  expect(opened.store.getState().heads).toHaveLength(3)
  expect(opened.undoable()).toBeNull()
  expect(await opened.goBackTo(1)).toMatchObject({ ok: true })
  expect(opened.snapshot.get('claims', 'two')?.wording).toBe('Second')
})

/** A project that is to begin with a text and three commits. */
function beginning() {
  const [id, analyst] = [asId<ProjectId>(environment.newId()), asId<AnalystId>('ana')]
  const step = asId<StepId>('begin')
  const commits = planFirstCommits(environment, { project: id, analyst, origin: 'restore' }, [
    firstCommand(setWordings, { one: 'First', two: 'Second' }, step),
    firstCommand(patchClaim, { id: 'one', fields: { note: 'seen' } }, step),
    firstCommand(removeClaims, ['two'], asId<StepId>('next')),
  ])
  return { id, name: 'Grain', sample: true, texts: [text], commits }
}

it('[H3] [H5] [H6] a project made with its first commits has a true journal, and after its opening two homes', async () => {
  const browser = new TestBrowser()
  const project = beginning()
  await browser.tab().create(project)
  expect((await browser.tab().list()).projects).toMatchObject([{ id: project.id, name: 'Grain', sample: true }])
  const session = await browser.open(project.id)
  const content = contentOf(session.snapshot, true)
  expect(session.snapshot.get('claims', 'one')).toMatchObject({ wording: 'First', note: 'seen' })
  expect(session.store.getState()).toMatchObject({ sequence: 3, analyst: 'ana' })
  await expectWhole(session, content)
  await session.dispatch(setWordings, { three: 'Third' })
  const longer = contentOf(session.snapshot, true)
  await expectWhole(session, longer)
  await session.close()
  await Dexie.delete(databaseName(project.id))
  const restored = await browser.open(project.id)
  expect(restored.report.restoredCommits).toBe(4)
  await expectWhole(restored, longer)
})

it('leaves nothing of a project that could not be made, and makes none twice', async () => {
  const browser = new TestBrowser()
  const project = beginning()
  const [first] = project.commits
  if (!first) throw new Error('No commit')
  await expect(browser.tab().create({ ...project, commits: [first, first] })).rejects.toThrow(/constraint/i)
  expect((await browser.tab().list()).projects).toEqual([])
  expect(await Dexie.exists(databaseName(project.id))).toBe(false)
  await browser.tab().create(project)
  await expect(browser.tab().create(project)).rejects.toMatchObject({ name: 'ProjectExistsError' })
})

it('refuses to remove a project that another tab has open', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await expect(browser.tab().remove(session.project)).rejects.toThrow('another tab')
  await session.close()
  await browser.tab().remove(session.project)
  expect(browser.home.folders.size).toBe(0)
  await expect(browser.open(session.project)).rejects.toMatchObject({ name: 'ProjectMissingError' })
})

it('[H4] [H5] where the list cannot be read, projects are found through the other home and by their databases', async () => {
  const browser = new TestBrowser()
  const { project } = await browser.open()
  const open = Dexie.dependencies.indexedDB.open.bind(Dexie.dependencies.indexedDB)
  vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation((name: string, version?: number) => {
    if (name === 'variorum') throw new DOMException('Internal error', 'InvalidStateError')
    return open(name, version)
  })
  const named = await browser.tab().list()
  expect(named.projects).toMatchObject([{ id: project, name: 'Grain' }])
  expect(named.unread).toContain('Internal error')
  browser.second = { home: null, reason: 'off' }
  expect((await browser.tab().list()).projects).toMatchObject([{ id: project, name: '' }])
  // It opens and can be worked in all the same.
  const session = await browser.open(project)
  expect(await session.dispatch(setWordings, { one: 'a' })).toMatchObject({ ok: true })
})

it('lists the project used last first, under its present name', async () => {
  const browser = new TestBrowser()
  const [first, second] = [await browser.open(), await browser.open()]
  await first.close()
  await (await browser.open(first.project)).close()
  await browser.tab().noteName(first.project, 'Renamed')
  const { projects: listed } = await browser.tab().list()
  const own = listed.filter(({ id }) => id === first.project || id === second.project)
  expect(own.map(({ name }) => name)).toEqual(['Renamed', 'Grain'])
})

it('asks to keep the data after the first edit of a tab, not before', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  expect(browser.firstEdits).toBe(0)
  await session.dispatch(setWordings, { one: 'a' })
  await session.dispatch(setWordings, { one: 'b' })
  expect(browser.firstEdits).toBe(1)
})

it('[H2] keeps prepared chunks of an import until they are dropped', async () => {
  const { pendingImports } = await new TestBrowser().open()
  await pendingImports.put(asId('b'), 0, { n: 1 })
  await pendingImports.put(asId('b'), 0, { n: 3 })
  expect(await pendingImports.list()).toEqual([{ batch: 'b', chunks: 1 }])
  expect(await pendingImports.chunk(asId('b'), 0)).toEqual({ n: 3 })
  expect(await pendingImports.chunk(asId('b'), 1)).toBeNull()
  await pendingImports.drop(asId('b'))
  expect(await pendingImports.list()).toEqual([])
})

it('[H4] a tab of an older build makes and removes no project', async () => {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.close()
  browser.isOutdated = true
  await expect(browser.tab().remove(session.project)).rejects.toMatchObject({ name: 'OutdatedError' })
  await expect(browser.open()).rejects.toMatchObject({ name: 'OutdatedError' })
  browser.isOutdated = false
  expect((await browser.tab().list()).projects.filter(({ id }) => id === session.project)).toHaveLength(1)
})
