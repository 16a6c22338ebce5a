import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import { eraseTexts as eraseCommand } from '#commands/articles/erase-texts.ts'
import { setArticleDetails } from '#commands/articles/set-article-details.ts'
import { notePassage } from '#commands/passages/note-passage.ts'
import { defineCommand } from '#commands/define-command.ts'
import { isSound } from '#domain/health.ts'
import { asId, type ProjectId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { textHash } from '#interchange/text-hash.ts'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, originalRow, passageRow, revisionRow, testNow } from '#test/builders/rows.ts'
import { contentOf, environment, TestBrowser } from '#test/kernel-fixture.ts'
import { checkHomes } from './check-homes.ts'
import { eraseTexts, type ErasableHome } from './erase-texts.ts'
import { MemoryLocks } from './locks.ts'
import { withDatabase } from './with-database.ts'

/** Every text about `a` that somebody could read has this in it, and nothing else has. */
const secret = 'qwertz'
const secretText = `A ${secret} text that nobody should read.`
const otherText = 'A text that stays.'
const files = { outcome: 'imported', bytes: 9, reason: null, problems: [], articles: 1 } as const

const begin = defineCommand<Snapshot>({
  name: 'begin',
  plan: (draft, rows) => {
    draft.put('project', { id: asId('project'), extra: null, name: 'Grain', createdAt: testNow, sample: false })
    for (const table of tableNames) for (const row of rows.all(table)) draft.put(table, row as never)
    return { texts: [textHash(secretText), textHash(otherText)] }
  },
})

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

/** A project with work on article `a`, whose words are to go, and on `b`; `c`, of the same text, was deleted. */
async function workedOn(browser: TestBrowser): Promise<ProjectSession> {
  const session = await browser.open(undefined, 'tab')
  await session.putTexts([
    { hash: textHash(secretText), text: secretText },
    { hash: textHash(otherText), text: otherText },
  ])
  const names = { fileName: `${secret}.txt`, title: `The ${secret}`, firstWords: secretText }
  const rows = smallProject({
    batches: [batchRow('batch', { name: `${secret}.txt`, files: [{ ...files, name: `${secret}.txt` }] })],
    articles: [articleRow('a', { ...names, extra: { source: secret } }), articleRow('c', names)],
    revisions: ['a', 'b', 'c'].map((id) =>
      revisionRow(id, { textHash: textHash(id === 'b' ? otherText : secretText) }),
    ),
    originals: [originalRow('a', 'f'.repeat(64))],
    passages: [passageRow('p-a', 'a', { quote: secret, prefix: secret, suffix: secret, note: secret })],
  })
  await session.dispatch(begin, rows, { origin: 'restore' })
  browser.home.folders.get(session.project)?.originals.set(`batch ${'f'.repeat(64)}`, new TextEncoder().encode(secret))
  await session.dispatch(notePassage, { passage: anyId('p-a'), note: `again ${secret}` })
  await session.dispatch(setArticleDetails, { articles: [anyId('a')], fields: { outlet: secret, note: secret } })
  await session.dispatch(setArticleDetails, { articles: [anyId('b')], fields: { outlet: 'Daily' } })
  await session.undo()
  await session.dispatch(deleteArticles, { articles: [anyId('c')] })
  return session
}

const articles: readonly Row<'articles'>['id'][] = [anyId('a')]

async function ask(session: ProjectSession): Promise<void> {
  const { analyst } = session.store.getState()
  await session.askErasure({ articles, claims: [], stories: [], analyst, tab: session.tab })
  expect(await session.dispatch(eraseCommand, { articles, claims: [], stories: [] })).toMatchObject({ ok: true })
  await session.close()
}

/** Everything that stands in either home, as one text. */
async function everything(browser: TestBrowser, id: ProjectId): Promise<string> {
  const stores = await withDatabase(id, (database) =>
    Promise.all(database.tables.map(async (store) => JSON.stringify(await store.toArray()))),
  )
  const folder = browser.home.folders.get(id)
  const decoder = new TextDecoder()
  const files = [folder?.journals, folder?.originals, folder?.before].flatMap((map) => [...(map?.values() ?? [])])
  return [...stores, ...files.map((bytes) => decoder.decode(bytes)), ...(folder?.documents.values() ?? [])].join('\n')
}

const commitsOf = (id: ProjectId) => withDatabase(id, (database) => database.commits.orderBy('sequence').toArray())
const check = (browser: TestBrowser, id: ProjectId) =>
  withDatabase(id, (database) => checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] }))

describe('erasing a text', () => {
  it('[H8] leaves no word of it in either home, and every commit under its id and hash', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    const id = session.project
    browser.home.folders.get(id)?.documents.set('aside/old', secret)
    await browser.home.keepJournals(id, 'old')
    expect(await everything(browser, id)).toContain(secret)
    await ask(session)
    const before = await commitsOf(id)
    const again = await browser.open(id, 'tab')
    expect(again.report).toMatchObject({ erased: { articles: 2, texts: 1 }, erasureWaits: null, restoredCommits: 0 })
    const left = await everything(browser, id)
    expect(left).not.toContain(secret)
    expect(left).toContain(otherText)
    const after = await commitsOf(id)
    const heads = after.map(({ sequence, commit }) => [sequence, commit.id, commit.hash, commit.previousHash])
    expect(heads.slice(0, -1)).toEqual(
      before.map(({ sequence, commit }) => [sequence, commit.id, commit.hash, commit.previousHash]),
    )
    expect(again.report.erased?.commits).toBe(after.filter(({ commit }) => commit.blanked).length)
    expect(after.at(-1)?.commit).toMatchObject({ command: 'recordErasure', changes: [] })
    expect(await again.text(textHash(secretText))).toBeNull()
    expect(await again.text(textHash(otherText))).toBe(otherText)
    expect(isSound(await check(browser, id))).toBe(true)
    await again.close()
    // Nothing waits any more.
    const third = await browser.open(id, 'tab')
    expect(third.report).toMatchObject({ erased: null, erasureWaits: null, restoredCommits: 0, copiedCommits: 0 })
    await third.close()
  })

  it('[H8] changes nothing else, and the chain goes on', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    await ask(session)
    const rows = contentOf(session.snapshot)
    const again = await browser.open(session.project, 'tab')
    expect(contentOf(again.snapshot)).toBe(rows)
    const details = { articles: [anyId('b')], fields: { outlet: 'Weekly' } }
    expect(await again.dispatch(setArticleDetails, details)).toMatchObject({ ok: true })
    expect(await again.undo()).toMatchObject({ ok: true })
    await again.whenSaved()
    expect(isSound(await check(browser, session.project))).toBe(true)
    await again.close()
  })

  it('[H2] [H8] is never taken back, and nothing goes back across it', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    await ask(session)
    const again = await browser.open(session.project, 'tab')
    expect([again.undoable(), again.redoable()]).toEqual([null, null])
    const { heads } = again.store.getState()
    const refused = { ok: false, rejection: { reason: 'erasedForGood' } }
    for (const command of ['eraseTexts', 'notePassage']) {
      const step = heads.find((head) => head.command === command)?.step
      expect(step && (await again.undoStep(step))).toMatchObject(refused)
    }
    expect(await again.goBackTo(1)).toMatchObject(refused)
    await again.close()
  })

  it('[H8] a word put into a blanked commit is found', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    await ask(session)
    await (await browser.open(session.project, 'tab')).close()
    await withDatabase(session.project, async ({ commits }) => {
      const blanked = (await commits.toArray()).find(({ commit }) => commit.blanked)
      if (blanked) await commits.put({ ...blanked, commit: { ...blanked.commit, subject: { name: 'put in' } } })
    })
    // Neither the commit nor its head is what the record says.
    expect(await check(browser, session.project)).toMatchObject({ damagedCommits: 2 })
  })

  it('[H8] waits while another tab has the project open', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    const other = await browser.open(session.project, 'other')
    await ask(session)
    const again = await browser.open(session.project, 'tab')
    expect(again.report).toMatchObject({ erased: null, erasureWaits: 'tabs' })
    await other.close()
    await again.close()
    const alone = await browser.open(session.project, 'tab')
    expect(alone.report).toMatchObject({ erased: { articles: 2 }, erasureWaits: null })
    await alone.close()
  })

  it('[H8] what lives is not erased: asked for and not gone on with', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    const { analyst } = session.store.getState()
    await session.askErasure({ articles, claims: [], stories: [], analyst, tab: session.tab })
    await session.close()
    const again = await browser.open(session.project, 'tab')
    expect(again.report.erased).toBeNull()
    expect(await again.text(textHash(secretText))).toBe(secretText)
    await again.close()
    expect(await withDatabase(session.project, (database) => database.meta.get('erasing'))).toBeUndefined()
  })

  it('[H8] [H5] broken off at any point, nothing else is lost, and the next opening goes on', async () => {
    for (let calls = 0, ended = false; !ended; calls += 1) {
      Dexie.dependencies.indexedDB = new IDBFactory()
      const browser = new TestBrowser()
      const session = await workedOn(browser)
      const id = session.project
      await ask(session)
      const rows = contentOf(session.snapshot)
      let left = calls
      const home = failingAfter(browser, () => (left -= 1) < 0)
      const parts = { project: id, home, locks: new MemoryLocks(), now: testNow, newId: environment.newId }
      ended = await eraseTexts(parts).then(
        () => true,
        () => false,
      )
      const again = await browser.open(id, 'tab')
      expect(contentOf(again.snapshot)).toBe(rows)
      expect(await everything(browser, id)).not.toContain(secret)
      expect(isSound(await check(browser, id)), `after ${calls} calls`).toBe(true)
      await again.close()
      if (calls === 0) expect(ended).toBe(false)
    }
  })

  it('[H8] [H5] a database that it removed itself is no loss, and what was erased is told', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    const id = session.project
    await ask(session)
    await (await browser.open(id, 'tab')).close()
    for (const isErasing of [true, false]) {
      Dexie.dependencies.indexedDB = new IDBFactory()
      if (isErasing) browser.marks.noteErasing(id, true)
      const { report, close } = await reportOf(browser, id)
      expect(report.restoredCommits > 0).toBe(!isErasing)
      expect(report.erased).toMatchObject({ articles: 2 })
      expect(report.erased?.commits).toBeGreaterThan(0)
      await close()
    }
  })

  it('[H8] [H5] a database lost in the midst of it comes back, and the words do not', async () => {
    const browser = new TestBrowser()
    const session = await workedOn(browser)
    const id = session.project
    await ask(session)
    const rows = contentOf(session.snapshot)
    const journals = browser.home.folders.get(id)?.journals
    const old = [...(journals?.entries() ?? [])]
    await (await browser.open(id, 'tab')).close()
    for (const [file, bytes] of old) journals?.set(file, bytes)
    Dexie.dependencies.indexedDB = new IDBFactory()
    const again = await browser.open(id, 'tab')
    expect(contentOf(again.snapshot)).toBe(rows)
    expect(await everything(browser, id)).not.toContain(secret)
    expect(isSound(await check(browser, id))).toBe(true)
    await again.close()
  })
})

async function reportOf(browser: TestBrowser, id: ProjectId) {
  const session = await browser.open(id, 'tab')
  return { report: session.report, close: () => session.close() }
}

/** The second home of a browser, of which every call fails once `isOver`. */
function failingAfter({ home }: TestBrowser, isOver: () => boolean): ErasableHome {
  const guard =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      isOver() ? Promise.reject(new Error('No room')) : call(...args)
  return {
    dropKeptJournals: guard((project) => home.dropKeptJournals(project)),
    documents: guard((project, folder) => home.documents(project, folder)),
    keepOnlyOriginals: guard((project, batch, wanted) => home.keepOnlyOriginals(project, batch, wanted)),
    removeDocument: guard((project, name) => home.removeDocument(project, name)),
    replaceJournals: guard((project, file, lines) => home.replaceJournals(project, file, lines)),
    writeDocument: guard((project, name, text) => home.writeDocument(project, name, text)),
  }
}
