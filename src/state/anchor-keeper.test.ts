/** Passages of a revised article are found again by themselves, go on after a break, and go with the step that brought the text. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { completeBatch } from '#commands/import/complete-batch.ts'
import { importArticles, type ImportedArticle } from '#commands/import/import-articles.ts'
import { startBatch } from '#commands/import/start-batch.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { storeAnchors } from '#commands/passages/store-anchors.ts'
import type { AnchorFinder } from '#domain/anchor-finder.ts'
import { asId, type StepId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import { textHash } from '#interchange/text-hash.ts'
import { anyId, english } from '#test/builders/rows.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { findPlaces } from '#workers/find-places.ts'
import { keepAnchors } from './anchor-keeper.ts'
import type { ProjectSession } from './project-session.ts'

const first = 'Ships came. They sent 7000 crates north. It rained.'
const second = `News.\n${first.replace('7000', '5000')}`

const finder: AnchorFinder = { find: (question) => Promise.resolve(findPlaces(question)) }
let asked = 0
const counting: AnchorFinder = {
  find: (question) => {
    asked += 1
    return finder.find(question)
  },
}
const broken: AnchorFinder = { find: () => Promise.reject(new Error('the worker has stopped')) }

const at = (work: () => void) => {
  const waiting = setImmediate(work)
  return () => clearImmediate(waiting)
}
const settled = async (session: ProjectSession, isDone: () => boolean) => {
  for (let turn = 0; turn < 200 && !isDone(); turn += 1) await new Promise<void>((resolve) => void setTimeout(resolve))
  await session.whenSaved()
}

function imported(text: string, revision: string): ImportedArticle {
  return {
    article: anyId('a'),
    revision: anyId(revision),
    textHash: textHash(text),
    length: text.length,
    words: 9,
    decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
    fileName: 'ships.txt',
    title: null,
    titleBasis: null,
    firstWords: 'Ships',
    language: english,
    outlet: null,
    author: null,
    url: null,
    published: null,
    retrieved: null,
    tags: [],
    note: '',
    extra: null,
    regions: [],
    glosses: [],
    story: null,
  }
}

/** Imports a text of the article as one step. */
async function bring(session: ProjectSession, text: string, revision: string): Promise<void> {
  const options = { step: asId<StepId>(session.newId()), origin: 'import' } as const
  const batch = asId<never>(`batch-${revision}`)
  await session.putTexts([{ hash: textHash(text), text }])
  await session.dispatch(startBatch, { batch, name: 'Ships' }, options)
  await session.dispatch(importArticles, { batch, articles: [imported(text, revision)] }, options)
  const revised = [{ article: anyId('a'), revision: anyId(revision), firstWords: 'News' }]
  await session.dispatch(completeBatch, { batch, files: [], revised: revision === 'one' ? [] : revised }, options)
}

async function mark(session: ProjectSession, id: string, quote: string): Promise<void> {
  const start = first.indexOf(quote)
  const position = positionIn(first, start, start + quote.length)
  const result = await session.dispatch(markPassage, { id: anyId(id), revision: anyId('one'), position })
  expect(result.ok).toBe(true)
}

const anchors = (session: ProjectSession) =>
  [...session.snapshot.all('anchors')].map(({ passage, outcome }) => `${passage} ${outcome}`).sort()
const found = ['crates changed', 'rain moved']

let session: ProjectSession
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
  asked = 0
  session = await new TestBrowser().open()
  await bring(session, first, 'one')
  await mark(session, 'crates', '7000 crates')
  await mark(session, 'rain', 'It rained.')
})

it('[T4] [H2] finds passages in a text that came, and one undo takes text and places back', async () => {
  const stop = keepAnchors(session, counting, at)
  await bring(session, second, 'two')
  await settled(session, () => anchors(session).length === 2)
  expect(anchors(session)).toEqual(found)
  expect(session.undoable()?.head.command).toBe('completeBatch')
  expect(await session.undo()).toMatchObject({ ok: true })
  expect([anchors(session), session.snapshot.get('articles', 'a')?.revision]).toEqual([[], 'one'])
  expect(await session.redo()).toMatchObject({ ok: true })
  expect(anchors(session)).toEqual(found)
  expect(asked).toBe(1)
  expect(await session.undo()).toMatchObject({ ok: true })
  expect(session.snapshot.get('articles', 'a')?.revision).toBe('one')
  stop()
  await session.close()
})

it('[T4] [H4] goes on with what was broken off, and leaves alone what a person decided', async () => {
  const stopBroken = keepAnchors(session, broken, at)
  await bring(session, second, 'two')
  const decided = { passage: anyId('rain'), outcome: 'lost', start: null, end: null } as const
  await session.dispatch(storeAnchors, { revision: anyId('two'), anchors: [decided], decided: true })
  stopBroken()
  expect(anchors(session)).toEqual(['rain lost'])
  const stop = keepAnchors(session, finder, at)
  await settled(session, () => anchors(session).length === 2)
  expect(anchors(session)).toEqual(['crates changed', 'rain lost'])
  stop()
  await session.close()
})

it('[T1] leaves passages open while one of the texts is missing', async () => {
  const withoutTexts = Object.assign(Object.create(session) as ProjectSession, { text: () => Promise.resolve(null) })
  await bring(session, second, 'two')
  let turns = 0
  const counted = (work: () => void) =>
    at(() => {
      turns += 1
      work()
    })
  const stop = keepAnchors(withoutTexts, counting, counted)
  await settled(session, () => turns > 0)
  stop()
  expect([asked, anchors(session)]).toEqual([0, []])
  await session.close()
})
