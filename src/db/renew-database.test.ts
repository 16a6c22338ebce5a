/** A database that lost something, or takes no writes as damage in its structure leaves one: a fresh one is filled from the second home. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isSound } from '#domain/health.ts'
import { asId, type AnalystId, type BatchId, type ClaimId, type ProjectId, type TabId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { openProject } from '#state/open-project.ts'
import { claimRow, contentOf, environment, setWordings, type TestBrowser } from '#test/kernel-fixture.ts'
import { refuseAll, refuseWrites } from '#test/refusing-database.ts'
import { text, usedProject } from '#test/used-project.ts'
import { readBaseline } from './baseline.ts'
import { baselineName } from './has-baseline.ts'
import { checkHomes } from './check-homes.ts'
import { migrations } from './migrations/migrations.ts'
import { databaseName } from './project-database.ts'
import { RegistryDatabase } from './registry-database.ts'
import { withDatabase } from './with-database.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

afterEach(() => {
  vi.restoreAllMocks()
})

function noteUnsound(browser: TestBrowser, id: ProjectId) {
  browser.marks.noteCheck(id, { at: environment.now(), isSound: false })
}

/** One letter of the first text is another. */
function hurtText(id: ProjectId) {
  return withDatabase(id, async ({ packs }) => {
    const pack = await packs.toCollection().first()
    if (pack) await packs.put({ ...pack, texts: [(pack.texts[0] ?? '').replace(/.$/u, 'о')] })
  })
}

/** The newest commit goes from the second home, as where it could not be copied. */
async function dropNewestThere(browser: TestBrowser, id: ProjectId) {
  const { lines } = await browser.home.lines(id)
  await browser.home.replaceJournals(id, 'kept', lines.slice(0, -1))
}

/** IndexedDB is as it was before its newest commit but for the rows. */
function loseNewestHere(id: ProjectId) {
  return withDatabase(id, async (database) => {
    const { sequence } = (await database.commits.toCollection().last()) ?? { sequence: 0 }
    await database.commits.delete(sequence)
    await database.heads.delete(sequence)
    const journal = await database.journal()
    if (journal) await database.meta.put({ ...journal, sequence: sequence - 1, commits: journal.commits - 1 })
  })
}

it('[H5] a database that takes no writes is made anew from the second home, and the project goes on', async () => {
  const { browser, id, content, device } = await usedProject()
  const more = { hash: textHash('Контейнери'), text: 'Контейнери' }
  const before = await browser.open(id)
  await before.putTexts([more])
  await before.close()
  const pending = { batch: asId<BatchId>('batch'), index: 0, chunk: { articles: [] } }
  const claims = { table: 'claims' as const, rows: [{ ...claimRow('one', 'Earlier'), rev: 1 }] }
  // Each home lacks something, and mending breaks off at the first that it would have to write here.
  await withDatabase(id, async (database) => {
    await database.pendingImports.put(pending)
    await database.meta.put({ key: 'analyst', analyst: asId<AnalystId>('somebody') })
    await database.baselineParts.put({ part: 1, ...claims })
    const [, second] = await database.packs.toArray()
    await browser.home.removeDocument(id, `packs/${second?.id}`)
    await database.commits.delete((await database.commits.toCollection().first())?.sequence ?? 0)
  })
  await hurtText(id)
  await dropNewestThere(browser, id)
  noteUnsound(browser, id)
  const refusal = refuseWrites(id)

  const session = await browser.open(id)
  expect(refusal.wasRemoved()).toBe(true)
  expect(session.report).toMatchObject({ restoredCommits: 1, lostCommits: 0, mended: true })
  expect(contentOf(session.snapshot, true)).toBe(content)
  expect(session.store.getState().analyst).toBe('somebody')
  expect(await session.pendingImports.chunk(pending.batch, 0)).toEqual(pending.chunk)
  expect(await session.text(text.hash)).toBe(text.text)
  expect(await session.text(more.hash)).toBe(more.text)
  expect(await withDatabase(id, readBaseline)).toMatchObject([claims])
  // Another one, so that nothing is taken for its own that the old one may have told somebody (H6).
  expect(session.device).not.toBe(device)
  expect(await session.dispatch(setWordings, { three: 'Third' })).toMatchObject({ ok: true })
  await session.close()

  const health = await withDatabase(id, (database) =>
    checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] }),
  )
  expect(isSound(health)).toBe(true)
})

it('[H5] a database in which nothing looks wrong is made anew as well where it takes no writes', async () => {
  const { browser, id, content } = await usedProject()
  noteUnsound(browser, id)
  const refusal = refuseWrites(id)
  const session = await browser.open(id)
  expect(refusal.wasRemoved()).toBe(true)
  expect(session.report).toMatchObject({ restoredCommits: 0, lostCommits: 0, mended: true })
  expect(contentOf(session.snapshot, true)).toBe(content)
})

it('[H5] a database that lost its newest commit is made anew at once: nothing is written into it', async () => {
  const { browser, id, content } = await usedProject()
  await loseNewestHere(id)
  const refusal = refuseWrites(id)
  const session = await browser.open(id)
  expect(refusal.wasRemoved()).toBe(true)
  expect(session.report).toMatchObject({ restoredCommits: 1, lostCommits: 0, mended: false })
  expect(contentOf(session.snapshot, true)).toBe(content)
  expect(await withDatabase(id, ({ packs }) => packs.count())).toBe(1)
})

it('[H5] a damaged text is reason enough', async () => {
  const { browser, id } = await usedProject()
  await hurtText(id)
  noteUnsound(browser, id)
  const removals = vi.spyOn(Dexie, 'delete')
  const session = await browser.open(id)
  expect(removals).toHaveBeenCalledWith(databaseName(id))
  expect(await session.text(text.hash)).toBe(text.text)
})

it('[H5] while another tab has the project it is mended in its place', async () => {
  const { browser, id, content } = await usedProject()
  const claims = { table: 'claims' as const, rows: [{ ...claimRow('one', 'Earlier'), rev: 1 }] }
  await browser.home.writeDocument(id, baselineName, JSON.stringify([claims]))
  await browser.open(id)
  await hurtText(id)
  noteUnsound(browser, id)
  const removals = vi.spyOn(Dexie, 'delete')
  const session = await browser.open(id)
  expect(removals).not.toHaveBeenCalled()
  expect(contentOf(session.snapshot, true)).toBe(content)
  expect(await session.text(text.hash)).toBe(text.text)
  expect(await withDatabase(id, readBaseline)).toMatchObject([claims])
})

type Prepare = (browser: TestBrowser, id: ProjectId) => Promise<unknown>

const notSafe: readonly (readonly [string, Prepare])[] = [
  [
    'nothing is left of a commit that the second home lacks',
    async (browser, id) => {
      await dropNewestThere(browser, id)
      await withDatabase(id, async ({ commits }) => {
        const newest = await commits.orderBy('sequence').last()
        if (newest) await commits.put({ ...newest, commit: {} as never })
      })
    },
  ],
  [
    'more was acknowledged than both homes have',
    async (browser, id) => {
      const sentinel = browser.sentinels.read(id)
      if (sentinel) browser.sentinels.write(id, { ...sentinel, commits: sentinel.commits + 1 })
    },
  ],
  [
    'nothing tells how much was acknowledged',
    async (browser, id) => {
      browser.sentinels.remove(id)
      await withDatabase(id, ({ meta }) => meta.delete('journal'))
    },
  ],
  [
    'a text is whole in neither home',
    async (browser, id) => {
      await browser.home.removeDocument(id, (await browser.home.documents(id, 'packs'))[0] ?? '')
      await hurtText(id)
    },
  ],
  [
    'another tab has the project',
    async (browser, id) => {
      await browser.open(id)
    },
  ],
]

it.each(notSafe)('[H5] it stays as it is where %s', async (_, prepare) => {
  const { browser, id } = await usedProject()
  await prepare(browser, id)
  noteUnsound(browser, id)
  const refusal = refuseWrites(id)
  await expect(browser.open(id)).rejects.toThrow(/abort/i)
  expect(refusal.wasRemoved()).toBe(false)
  expect(browser.marks.lastCheck(id)?.isSound).toBe(false)
})

it('[H5] it stays as it is where the disk is full', async () => {
  const { browser, id } = await usedProject()
  noteUnsound(browser, id)
  const refusal = refuseWrites(id, 'QuotaExceededError')
  await expect(browser.open(id)).rejects.toThrow('QuotaExceededError')
  expect(refusal.wasRemoved()).toBe(false)
})

it('[H5] what cannot be kept aside first is not given up: it is shown', async () => {
  const { browser, id, content } = await usedProject()
  await withDatabase(id, async ({ commits }) => {
    const newest = await commits.orderBy('sequence').last()
    if (newest) await commits.put({ ...newest, commit: { ...newest.commit, command: 'another' } })
  })
  noteUnsound(browser, id)
  const refusal = refuseWrites(id)
  const write = browser.home.writeDocument.bind(browser.home)
  vi.spyOn(browser.home, 'writeDocument').mockImplementation((project, name, words) => {
    if (name.startsWith('aside/')) browser.home.failure = 'no room'
    return write(project, name, words)
  })
  const session = await browser.open(id)
  expect(refusal.wasRemoved()).toBe(false)
  expect(session.report).toMatchObject({ secondHomeMissing: 'no room', restoredCommits: 0, mended: false })
  expect(contentOf(session.snapshot, true)).toBe(content)
})

it('[H5] [H6] a commit whose id is damaged is not joined as one of two', async () => {
  const { browser, id } = await usedProject()
  await withDatabase(id, async ({ commits }) => {
    const [first] = await commits.toArray()
    if (first) await commits.put({ ...first, commit: { ...first.commit, id: asId('another') } })
  })
  await dropNewestThere(browser, id)
  await expect(browser.open(id)).rejects.toMatchObject({ name: 'DamagedHomeError' })
  noteUnsound(browser, id)
  const session = await browser.open(id)
  expect(session.report.lostCommits).toBe(0)
  expect(session.store.getState().heads.map((head) => head.id)).toHaveLength(3)
  expect(session.snapshot.get('claims', asId<ClaimId>('one'))?.note).toBe('seen')
})

it('[H5] [H6] where a commit was lost, no damaged one is what the rows are built from', async () => {
  const { browser, id, content } = await usedProject()
  await withDatabase(id, async ({ commits }) => {
    const [first] = await commits.toArray()
    const reworded = JSON.parse(JSON.stringify(first).replaceAll('First', 'Furst')) as typeof first
    if (reworded) await commits.put(reworded)
  })
  await loseNewestHere(id)
  await expect(browser.open(id)).rejects.toMatchObject({ name: 'DamagedHomeError' })
  noteUnsound(browser, id)
  expect(contentOf((await browser.open(id)).snapshot, true)).toBe(content)
})

/** What is counted of openings that did not get there. */
async function counted() {
  const registry = new RegistryDatabase()
  const counts = (await registry.openings.toArray()).map(({ brokenOff }) => brokenOff)
  registry.close()
  return counts
}

/** So many openings in a row ended with their tab before the project was there. */
async function breakOff(id: ProjectId, times: number) {
  const registry = new RegistryDatabase()
  await registry.openings.put({ project: id, tab: asId<TabId>('gone'), brokenOff: times })
  registry.close()
}

describe('[H5] a database that ends the browser when it is read', () => {
  it('is given up after two openings that never got there, but for what it alone has', async () => {
    const { browser, id, content } = await usedProject()
    await withDatabase(id, ({ meta }) => meta.put({ key: 'analyst', analyst: asId<AnalystId>('somebody') }))
    await breakOff(id, 2)
    const refusal = refuseWrites(id)
    const session = await browser.open(id)
    expect(refusal.wasRemoved()).toBe(true)
    expect(session.report).toMatchObject({ restoredCommits: 3, lostCommits: 0, endedUncleanly: true })
    expect(contentOf(session.snapshot, true)).toBe(content)
    expect(session.store.getState().analyst).toBe('somebody')
    // What came before was of the database that is gone: the tab may end without a goodbye, and the new one stays.
    expect(await counted()).toEqual([0])
  })

  it('is given up unread after three', async () => {
    const { browser, id, content } = await usedProject()
    await breakOff(id, 3)
    const refusal = refuseAll(id)
    const session = await browser.open(id)
    expect(refusal.wasRemoved()).toBe(true)
    expect(session.report).toMatchObject({ restoredCommits: 3, lostCommits: 0, endedUncleanly: true })
    expect(contentOf(session.snapshot, true)).toBe(content)
    expect(await session.text(text.hash)).toBe(text.text)
  })

  it.each([
    ['after one', 1, 0],
    ['where the second home has less', 2, 1],
  ])('is tried once more %s', async (_, times, more) => {
    const { browser, id } = await usedProject()
    await breakOff(id, times)
    const sentinel = browser.sentinels.read(id)
    if (sentinel) browser.sentinels.write(id, { ...sentinel, commits: sentinel.commits + more })
    const removals = vi.spyOn(Dexie, 'delete')
    const catalogue = browser.tab()
    const session = await openProject({ catalogue, environment }, id)
    expect(removals).not.toHaveBeenCalled()
    expect(session.report).toMatchObject({ restoredCommits: 0, lostCommits: more })
    // Once it was read whole without an end, nothing is counted on from.
    expect(await counted()).toEqual([times])
    await expect(catalogue.whileReading(id, () => Promise.reject(new Error('no time')))).rejects.toThrow('no time')
    expect(await counted()).toEqual([times])
    expect(await catalogue.whileReading(id, counted)).toEqual([times + 1])
    expect(await counted()).toEqual([0])
  })
})

/** The browser lost a store of the database, and Dexie, which found none, made the version one between two. */
async function loseStore(id: ProjectId): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(databaseName(id), migrations.length * 10 + 1)
    request.addEventListener('upgradeneeded', () => request.result.deleteObjectStore('claims'))
    request.addEventListener('success', () => resolve(request.result.close()))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
}

it('[H5] a database that lost a store is none of a newer program: it is replaced by what the second home has', async () => {
  const { browser, id, content } = await usedProject()
  const commits = browser.sentinels.read(id)?.commits
  const pending = { batch: asId<BatchId>('batch'), index: 0, chunk: { articles: [] } }
  await withDatabase(id, ({ pendingImports }) => pendingImports.put(pending))
  await loseStore(id)
  await expect(browser.open(id)).rejects.toMatchObject({ name: 'SchemaError' })
  noteUnsound(browser, id)
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: commits, lostCommits: 0 })
  expect(contentOf(session.snapshot, true)).toBe(content)
  expect(await session.text(text.hash)).toBe(text.text)
  expect(await session.pendingImports.chunk(pending.batch, 0)).toEqual(pending.chunk)
  expect(await session.dispatch(setWordings, { three: 'Third' })).toMatchObject({ ok: true })
})

it('[H5] [H7] texts that only a database without a store has are given to the second home before it goes', async () => {
  const { browser, id } = await usedProject()
  for (const name of await browser.home.documents(id, 'packs')) await browser.home.removeDocument(id, name)
  await loseStore(id)
  noteUnsound(browser, id)
  const session = await browser.open(id)
  expect(await session.text(text.hash)).toBe(text.text)
})

it('[H5] a database that cannot be read stays where the second home has less than was acknowledged', async () => {
  const { browser, id } = await usedProject()
  const sentinel = browser.sentinels.read(id)
  if (sentinel) browser.sentinels.write(id, { ...sentinel, commits: sentinel.commits + 1 })
  await loseStore(id)
  noteUnsound(browser, id)
  const removals = vi.spyOn(Dexie, 'delete')
  await expect(browser.open(id)).rejects.toMatchObject({ name: 'SchemaError' })
  expect(removals).not.toHaveBeenCalled()
})
