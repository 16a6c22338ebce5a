import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { isSound, type HealthReport } from '#domain/health.ts'
import { asId, type ClaimId, type CommitId, type DeviceId, type ProjectId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { contentOf, environment, patchClaim, removeClaims, setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { checkHomes } from './check-homes.ts'
import { withDatabase } from './with-database.ts'

const text = { hash: textHash('ტექსტი'), text: 'ტექსტი' }

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

/** A closed project that has rows in their stores, held rows, and a text. */
async function usedProject() {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.putTexts([text])
  const many = Array.from({ length: 60 }, (_none, index) => [`held-${index}`, `Held ${index}`] as const)
  await session.dispatch(setWordings, Object.fromEntries(many))
  await session.dispatch(setWordings, { one: 'First', two: 'Second' })
  await session.dispatch(patchClaim, { id: 'one', fields: { note: 'seen' } })
  await session.dispatch(removeClaims, ['two', 'held-7'])
  const content = contentOf(session.snapshot, true)
  await session.close()
  const again = await browser.open(session.project)
  await again.close()
  return { browser, id: session.project, content }
}

function check(browser: TestBrowser, id: ProjectId): Promise<HealthReport> {
  return withDatabase(id, (database) => checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] }))
}

type Hurt = (browser: TestBrowser, id: ProjectId, chance: number) => Promise<void>

/** What a browser or a disk may do to one home without saying so. */
const hurts: Readonly<Record<string, Hurt>> = {
  'a commit is changed': (_browser, id, chance) =>
    withDatabase(id, async ({ commits }) => {
      const all = await commits.toArray()
      const hurt = all[chance % all.length]
      if (hurt) await commits.put({ ...hurt, commit: { ...hurt.commit, command: `${hurt.commit.command}?` } })
    }),
  'a commit has another id and another place': (_browser, id, chance) =>
    withDatabase(id, async ({ commits }) => {
      const all = await commits.toArray()
      const hurt = all[chance % all.length]
      const other = { id: asId<CommitId>('damaged'), device: asId<DeviceId>('damaged') }
      if (hurt) await commits.put({ ...hurt, commit: { ...hurt.commit, ...other } })
    }),
  'a commit is emptied': (_browser, id, chance) =>
    withDatabase(id, async ({ commits }) => {
      const all = await commits.toArray()
      const hurt = all[chance % all.length]
      if (hurt) await commits.put({ ...hurt, commit: {} as never })
    }),
  'a row is changed': (_browser, id) =>
    withDatabase(id, async (database) => {
      const row = await database.rows('claims').get('one')
      if (row) await database.rows('claims').put({ ...row, note: 'unseen' } as never)
    }),
  'a row is gone': (_browser, id) =>
    withDatabase(id, (database) => database.rows('claims').delete(asId<ClaimId>('one'))),
  'a row came from nowhere': (_browser, id) =>
    withDatabase(id, async (database) => {
      const row = await database.rows('claims').get('one')
      if (row) await database.rows('claims').put({ ...row, id: asId<ClaimId>('three') } as never)
    }),
  'a text is changed': (_browser, id) =>
    withDatabase(id, async ({ packs }) => {
      const [pack] = await packs.toArray()
      if (pack) await packs.put({ ...pack, texts: ['ტექსტო'] })
    }),
  'a byte of the other journal is changed': async (browser, id, chance) => {
    const journals = browser.home.folders.get(id)?.journals ?? new Map<string, Uint8Array>()
    const [[file, bytes] = ['', new Uint8Array()]] = [...journals]
    const hurt = bytes.slice()
    // Not the last record: that one is missed at every start.
    const at = chance % bytes.lastIndexOf(10, bytes.length - 2)
    hurt[at] = (hurt[at] ?? 0) ^ 4
    journals.set(file, hurt)
  },
  'a text of the other home is changed': async (browser, id) => {
    const documents = browser.home.folders.get(id)?.documents ?? new Map<string, string>()
    for (const [name, json] of documents) {
      if (name.startsWith('packs/')) documents.set(name, json.replace('ტექსტი', 'ტექსტო'))
    }
  },
}

it('[H5] homes that were left alone are sound, and looking changes nothing', async () => {
  const { browser, id, content } = await usedProject()
  const report = await check(browser, id)
  expect(report).toMatchObject({ commits: 4, damagedCommits: 0, rowsApart: 0, texts: 1, damagedTexts: 0 })
  expect(report.secondHome).toEqual({ records: 4, damaged: 0, lacking: 0, alone: 0, damagedTexts: 0 })
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: 0, copiedCommits: 0, mended: false })
  expect(contentOf(session.snapshot, true)).toBe(content)
})

it('[H3] [H5] [H6] whatever is hurt in one home is found, mended from the other, and kept aside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(hurts)), fc.nat(), async (how, chance) => {
      const { browser, id, content } = await usedProject()
      await hurts[how]?.(browser, id, chance)
      expect(isSound(await check(browser, id))).toBe(false)
      browser.marks.noteCheck(id, { at: environment.now(), isSound: false })
      const session = await browser.open(id)
      expect(session.report).toMatchObject({ mended: true, lostCommits: 0 })
      expect(contentOf(session.snapshot, true)).toBe(content)
      expect(await session.text(text.hash)).toBe(text.text)
      await session.close()
      expect(isSound(await check(browser, id))).toBe(true)
      if (!how.includes('text')) expect((await browser.tab().keptAside(id)).map(({ text }) => text)).not.toEqual([])
      // Once is enough.
      expect((await browser.open(id)).report).toMatchObject({ mended: false, restoredCommits: 0, copiedCommits: 0 })
    }),
    { numRuns: 40 },
  )
})

it('[H5] what a tab writes while the homes are looked at is no fault', async () => {
  const { browser, id } = await usedProject()
  const { home } = browser
  const session = await browser.open(id)
  const edit = () => session.dispatch(patchClaim, { id: 'one', fields: { note: environment.now() } })
  await withDatabase(id, async (database) => {
    // After the commits were read, before the rows are.
    vi.spyOn(database.baseline, 'toArray').mockImplementationOnce(() => Dexie.Promise.resolve(edit().then(() => [])))
    // The second home lacks for a moment what it is being given; when it answers it has what IndexedDB had not yet.
    let looks = 0
    const lines = async () => {
      await edit()
      looks += 1
      const read = await home.lines(id)
      return looks === 1 ? { ...read, lines: [] } : read
    }
    const documents = () => home.documents(id, 'packs')
    const busy = { lines, documents, readDocument: home.readDocument.bind(home) }
    const report = await checkHomes(database, busy, id, { hashText: textHash, pauses: [1, 1] })
    expect(report).toMatchObject({ rowsApart: 0, secondHome: { lacking: 0, alone: 0 } })
  })
})

it('[H5] what a tab writes while the homes are joined stays', async () => {
  const { browser, id } = await usedProject()
  const session = await browser.open(id)
  const { home } = browser
  const lines = home.lines.bind(home)
  const written: string[] = []
  vi.spyOn(home, 'lines').mockImplementation(async () => {
    const read = await lines(id)
    written.push(`late-${written.length}`)
    await session.dispatch(setWordings, { [written.at(-1) ?? '']: 'Late' })
    return read
  })
  browser.marks.noteCheck(id, { at: environment.now(), isSound: false })
  await hurts['a row is gone']?.(browser, id, 0)
  const other = await browser.open(id)
  expect(written.map((late) => other.snapshot.get('claims', asId<ClaimId>(late))?.wording)).toEqual(['Late'])
  expect(other.snapshot.get('claims', asId<ClaimId>('one'))?.note).toBe('seen')
})

it('[H5] where nothing is damaged after all, no damage is told of', async () => {
  const { browser, id } = await usedProject()
  browser.marks.noteCheck(id, { at: environment.now(), isSound: false })
  expect((await browser.open(id)).report).toMatchObject({ mended: false, restoredCommits: 0, copiedCommits: 0 })
  expect(browser.marks.lastCheck(id)?.isSound).toBe(true)
})

it('[H5] a tab that ended without closing is seen at the next opening, once; one that is open is none', async () => {
  const { browser, id } = await usedProject()
  const alive = await browser.locks.take('variorum-tab-alive', 'exclusive')
  await browser.open(id, 'alive')
  expect((await browser.open(id, 'second')).report.endedUncleanly).toBe(false)
  // Neither tab says goodbye; the first one's lock goes with its page.
  await alive?.()
  expect((await browser.open(id, 'third')).report.endedUncleanly).toBe(true)
  const last = await browser.open(id, 'third')
  expect(last.report.endedUncleanly).toBe(true)
  await last.close()
  expect((await browser.open(id, 'fourth')).report.endedUncleanly).toBe(false)
})
