/** Texts of articles that are whole in neither home: told of, no damage that could be mended, and taken back when somebody brings them. */
import 'fake-indexeddb/auto'
import { defineCommand } from '#commands/define-command.ts'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { isSound } from '#domain/health.ts'
import type { ProjectId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { articleRows, importChunk, TestBrowser } from '#test/kernel-fixture.ts'
import { checkHomes } from './check-homes.ts'
import { withDatabase } from './with-database.ts'

const text = { hash: textHash('Контейнери прибули.'), text: 'Контейнери прибули.' }

const putArticle = defineCommand<null>({
  name: 'putArticle',
  plan: (draft) => {
    const { article, revision } = articleRows('one', 'batch')
    draft.put('articles', article)
    draft.put('revisions', { ...revision, textHash: text.hash })
    return { texts: [text.hash] }
  },
})

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

/** A closed project with an article. */
async function projectWithText() {
  const browser = new TestBrowser()
  const session = await browser.open()
  await session.dispatch(importChunk, { batch: 'batch', articles: [], first: true, last: true })
  await session.putTexts([text])
  expect(await session.dispatch(putArticle, null)).toMatchObject({ ok: true })
  expect(await session.lostTexts()).toEqual([])
  await session.close()
  return { browser, id: session.project }
}

function check(browser: TestBrowser, id: ProjectId) {
  return withDatabase(id, (database) => checkHomes(database, browser.home, id, { hashText: textHash, pauses: [] }))
}

/** One letter of it is another there. */
function hurtThere(browser: TestBrowser, id: ProjectId) {
  const documents = browser.home.folders.get(id)?.documents ?? new Map<string, string>()
  for (const [name, json] of documents) documents.set(name, json.replace('прибули', 'прибуло'))
}

it('[H5] a text that is damaged in one home is damage; one that is whole in neither is missing, and nothing to mend', async () => {
  const { browser, id } = await projectWithText()
  expect(await check(browser, id)).toMatchObject({ texts: 1, damagedTexts: 0, missingTexts: 0 })
  hurtThere(browser, id)
  const hurt = await check(browser, id)
  expect(hurt).toMatchObject({ damagedTexts: 0, missingTexts: 0, secondHome: { damagedTexts: 1 } })
  expect(isSound(hurt)).toBe(false)
  await withDatabase(id, async ({ packs }) => {
    const [pack] = await packs.toArray()
    if (pack) await packs.put({ ...pack, texts: ['Контейнери прибула.'] })
  })
  const lost = await check(browser, id)
  expect(lost).toMatchObject({ texts: 0, damagedTexts: 0, missingTexts: 1, secondHome: { damagedTexts: 0 } })
  expect(isSound(lost)).toBe(true)
})

it('[H5] of a pack that is whole in neither home only the damaged text is missing, and it is taken back', async () => {
  const { browser, id } = await projectWithText()
  const other = { hash: textHash('Сім тисяч.'), text: 'Сім тисяч.' }
  await withDatabase(id, async ({ packs }) => {
    const [pack] = await packs.toArray()
    for (const [texts, missingTexts] of [
      [[text.text, 'Сім тисячі.'], 0],
      [['Контейнери прибула.', other.text], 1],
    ] as const) {
      const hurt = { id: pack?.id ?? '', hashes: [text.hash, other.hash], texts }
      await packs.put(hurt)
      await browser.home.writeDocument(id, `packs/${pack?.id}`, JSON.stringify(hurt))
      expect(await check(browser, id)).toMatchObject({ texts: 0, missingTexts })
    }
  })
  const session = await browser.open(id)
  expect(await session.text(text.hash)).toBeNull()
  expect(await session.text(other.hash)).toBe(other.text)
  expect(await session.lostTexts()).toEqual([text.hash])
  await session.putTexts([text])
  expect(await session.text(text.hash)).toBe(text.text)
  expect(await session.lostTexts()).toEqual([])
  await session.close()
  expect(await check(browser, id)).toMatchObject({ missingTexts: 0 })
})

it('[H5] a text that is damaged in IndexedDB alone is damage', async () => {
  const { browser, id } = await projectWithText()
  await withDatabase(id, async ({ packs }) => {
    const [pack] = await packs.toArray()
    if (pack) await packs.put({ ...pack, texts: ['Контейнери прибула.'] })
  })
  const hurt = await check(browser, id)
  expect(hurt).toMatchObject({ damagedTexts: 1, missingTexts: 0, secondHome: { damagedTexts: 0 } })
  expect(isSound(hurt)).toBe(false)
})

it('[H5] what is restored without its texts is told with them, once, and stands in the log', async () => {
  const { browser, id } = await projectWithText()
  browser.home.folders.get(id)?.documents.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  const session = await browser.open(id)
  expect(session.report).toMatchObject({ restoredCommits: 2, lostCommits: 0, lostTexts: 1 })
  expect(await session.lostTexts()).toEqual([text.hash])
  expect(browser.errors.list().map(({ work, name }) => `${work} ${name}`)).toEqual([
    'open ChangesRestored',
    'open TextsLost',
  ])
  await session.putTexts([text])
  expect(await session.lostTexts()).toEqual([])
  await session.close()
  expect((await browser.open(id)).report).toMatchObject({ restoredCommits: 0, lostTexts: 0 })
  expect(browser.errors.list()).toHaveLength(2)
})
