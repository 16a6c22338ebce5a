/** The worker's side of search, on a real project in a database: what was kept, what is read, what every edit changes. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { defineCommand } from '#commands/define-command.ts'
import { markPassages } from '#commands/passages/mark-passages.ts'
import { searchDatabaseName } from '#db/segment-store.ts'
import { asId, type ArticleId, type BatchId, type ClaimId, type RevisionId } from '#domain/ids.ts'
import type { SearchAnswer, SearchLine } from '#domain/search/searcher.ts'
import { textHash } from '#interchange/text-hash.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { articleRows, claimRow, setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { SearchSession } from './search-session.ts'

type Texts = Readonly<Record<string, readonly [language: string, text: string]>>

const texts: Texts = {
  en: ['en', 'Mayor Rudenko opened the quay. Seven thousand containers left. The harbour guard watched.'],
  ru: ['ru', 'Мэр Руденко открыл причал. Ушли 7 000 контейнеров.'],
  ka: ['ka', 'მერმა რუდენკომ ნავმისადგომი გახსნა. 7000 კონტეინერი გავიდა.'],
  zh: ['zh', '市长打开了码头。集装箱已经离开。'],
  choir: ['en', 'The guard of the harbour sang. Nobody counted.'],
}

/** Writes articles with these texts, as an import does; `isRunning` as one that has not come to its end. */
const putArticles = defineCommand<{ readonly texts: Texts; readonly isRunning?: boolean }>({
  name: 'putArticles',
  plan: (draft, { texts: given, isRunning = false }, { now, actor }) => {
    const [first = ''] = Object.keys(given)
    const batch = asId<BatchId>(`batch-${first}`)
    const status = isRunning ? 'running' : 'complete'
    draft.put('batches', { id: batch, extra: null, name: 'b', startedAt: now, analyst: actor, status, files: [] })
    for (const [id, [tag, text]] of Object.entries(given)) {
      const { article, revision } = articleRows(id, batch)
      draft.put('articles', { ...article, language: { tag, direction: 'ltr', basis: 'detected', evidence: null } })
      draft.put('revisions', { ...revision, textHash: textHash(text), length: text.length })
    }
    return {}
  },
})

const complete = defineCommand<string>({
  name: 'complete',
  plan: (draft, batch) => {
    draft.patch('batches', batch, { status: 'complete' })
    return {}
  },
})

const removeArticle = defineCommand<string>({
  name: 'removeArticle',
  plan: (draft, id) => {
    draft.remove('articles', id)
    draft.remove('revisions', `${id}-1`)
    return {}
  },
})

const setTitle = defineCommand<{ readonly id: string; readonly title: string }>({
  name: 'setTitle',
  plan: (draft, { id, title }) => {
    draft.patch('articles', id, { title })
    return {}
  },
})

const none = () => undefined

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
})

async function put(session: ProjectSession, given: Texts, isRunning = false): Promise<void> {
  await session.putTexts(Object.values(given).map(([, text]) => ({ hash: textHash(text), text })))
  expect(await session.dispatch(putArticles, { texts: given, isRunning })).toMatchObject({ ok: true })
}

/** A project with these texts, open in a tab, and its search once all of them are read. */
async function searched(given: Texts = texts) {
  const session = await new TestBrowser().open()
  await put(session, given)
  return { session, search: await searchOf(session) }
}

async function searchOf(session: ProjectSession): Promise<SearchSession> {
  const search = new SearchSession()
  const read: SearchAnswer['read'][] = []
  await search.open(session.project, (now) => read.push(now))
  await vi.waitFor(() => {
    const last = read.at(-1)
    expect(last?.total).toBeGreaterThan(0)
    expect(last?.done).toBe(last?.total)
  })
  return search
}

const ask = (search: SearchSession, session: ProjectSession, typed: string, otherScripts = true) =>
  search.ask({ typed, otherScripts }, session.store.getState().sequence, none)

/** Names of the articles that answer, best first. */
async function articles(search: SearchSession, session: ProjectSession, typed: string, otherScripts = true) {
  return [...new Set((await lines(search, session, typed, otherScripts)).map(({ article }) => article as string))]
}

async function lines(search: SearchSession, session: ProjectSession, typed: string, otherScripts = true) {
  const { id } = await ask(search, session, typed, otherScripts)
  return (await search.lines(id, 0, none)).lines
}

function hitOf({ context, contextStart, hit }: SearchLine): string {
  return hit === null ? '' : context.slice(hit.start - contextStart, hit.end - contextStart)
}

it('finds a name across scripts, those of its own script first, and without the others when they are switched off', async () => {
  const { session, search } = await searched()
  expect(await articles(search, session, 'Rudenko')).toEqual(['en', 'ka', 'ru'])
  expect((await articles(search, session, 'Руденко'))[0]).toBe('ru')
  expect(await articles(search, session, 'Rudenko', false)).toEqual(['en'])
})

it('finds other forms of a word, a number by its value, and a Chinese word within a sentence', async () => {
  const { session, search } = await searched()
  expect(await articles(search, session, 'контейнер', false)).toEqual(['ru'])
  expect((await articles(search, session, '7000')).sort()).toEqual(['en', 'ka', 'ru'])
  expect((await lines(search, session, '7,000')).map(hitOf).sort()).toEqual(['7 000', '7000', 'Seven thousand'])
  expect(await articles(search, session, '集装箱')).toEqual(['zh'])
})

it('tells phrases from words apart, excludes, and reads fields and expressions', async () => {
  const { session, search } = await searched()
  expect((await articles(search, session, 'harbour guard')).sort()).toEqual(['choir', 'en'])
  expect(await articles(search, session, '"harbour guard"')).toEqual(['en'])
  expect(await articles(search, session, 'guard -containers')).toEqual(['choir'])
  expect((await articles(search, session, 'lang:ka,ru')).sort()).toEqual(['ka', 'ru'])
  expect(await articles(search, session, '/count\\w+/')).toEqual(['choir'])
  expect((await articles(search, session, '-/count\\w+/ lang:en')).sort()).toEqual(['en'])
})

it('takes nothing for side by side that ends a text and begins its title', async () => {
  const { session, search } = await searched({ one: ['en', 'A calm night at sea'] })
  await session.dispatch(setTitle, { id: 'one', title: 'Storm over the quay' })
  expect(await articles(search, session, '"sea storm"')).toEqual([])
  expect(await articles(search, session, 'sea storm')).toEqual(['one'])
})

it('counts no more than answers where it need not read, and says where it must', async () => {
  const { session, search } = await searched()
  expect(await ask(search, session, 'guard')).toMatchObject({ counts: { articles: 2 }, isMost: false })
  expect(await ask(search, session, '"harbour guard"')).toMatchObject({ counts: { articles: 2 }, isMost: true })
  expect(await ask(search, session, '   ')).toMatchObject({ counts: null })
})

it('answers two who ask at once alike', async () => {
  const session = await new TestBrowser().open()
  await put(session, texts)
  await session.dispatch(setWordings, Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`c${at}`, 'A ferry'])))
  const search = await searchOf(session)
  const both = await Promise.all([ask(search, session, 'ferry'), ask(search, session, 'ferry')])
  expect(both.map(({ counts }) => counts?.claims)).toEqual([40, 40])
})

it('[H4] follows every edit: claims, passages, articles that come and go', async () => {
  const { session, search } = await searched()
  await session.dispatch(setWordings, { one: 'The ferry sank' })
  expect(await ask(search, session, 'ferry')).toMatchObject({ counts: { claims: 1, articles: 0 } })
  await session.dispatch(setWordings, { one: 'The barge sank' })
  expect(await ask(search, session, 'ferry')).toMatchObject({ counts: { claims: 0 } })
  const [line] = await lines(search, session, 'Rudenko', false)
  const [sentence] = line?.hit ? await search.sentences([{ ...line, ...line.hit }]) : []
  expect(sentence?.position.quote).toBe('Mayor Rudenko opened the quay.')
  const marks = sentence ? [sentence] : []
  expect(await session.dispatch(markPassages, { marks, claim: asId<ClaimId>('one') })).toMatchObject({ ok: true })
  expect(await ask(search, session, 'quay')).toMatchObject({ counts: { passages: 1 } })
  expect(await articles(search, session, 'claim:barge')).toEqual(['en'])
  await put(session, { late: ['en', 'A late ferry came.'] })
  await vi.waitFor(async () => expect(await articles(search, session, 'ferry')).toEqual(['late']))
  await session.dispatch(removeArticle, 'late')
  await vi.waitFor(async () => expect(await articles(search, session, 'ferry')).toEqual([]))
})

it('[H2] does not see the articles of an import that has not come to its end', async () => {
  const { session, search } = await searched()
  await put(session, { half: ['en', 'A submarine surfaced.'] }, true)
  expect(await articles(search, session, 'submarine')).toEqual([])
  await session.dispatch(complete, 'batch-half')
  await vi.waitFor(async () => expect(await articles(search, session, 'submarine')).toEqual(['half']))
})

it('keeps what it read, and reads again what is damaged there', async () => {
  const { session } = await searched()
  const kept = new Dexie(searchDatabaseName(session.project))
  await kept.open()
  const count = await kept.table('segments').count()
  expect(count).toBeGreaterThan(0)
  // What is kept is not read again.
  expect(await articles(await searchOf(session), session, 'guard')).toHaveLength(2)
  expect(await kept.table('segments').count()).toBe(count)
  await kept
    .table('segments')
    .toCollection()
    .modify((sealed: { segment: { terms: string } }) => {
      sealed.segment.terms = sealed.segment.terms.toUpperCase()
    })
  expect(await articles(await searchOf(session), session, 'guard')).toHaveLength(2)
  await kept.table('segments').clear()
  expect(await articles(await searchOf(session), session, 'guard')).toHaveLength(2)
  kept.close()
})

it('[T1] gives no sentence of a text that the article no longer shows', async () => {
  const { search } = await searched()
  const place = { article: asId<ArticleId>('en'), revision: asId<RevisionId>('other'), start: 0, end: 5 }
  expect(await search.sentences([place])).toEqual([null])
})

it('pages through lines and rows, and gives nothing of what was asked before', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 90 }, (_, at) => [
      `m${at}`,
      ['en', `Barge ${at} left. ${'The barge came. '.repeat(4)}`] as const,
    ]),
  )
  const { session, search } = await searched(many)
  const { id, counts } = await ask(search, session, 'barge')
  expect(counts?.articles).toBe(90)
  const found: SearchLine[] = []
  for (let next: number | null = 0; next !== null;) {
    const page = await search.lines(id, next, none)
    found.push(...page.lines)
    next = page.next
  }
  expect(found).toHaveLength(90 * 5)
  await session.dispatch(setWordings, { one: claimRow('one').wording })
  for (const typed of ['containers', 'ferry', 'quay', 'guard']) await ask(search, session, typed)
  expect(await search.lines(id, 0, none)).toEqual({ lines: [], articles: 0, next: null })
  expect(await search.rows(id, 'claims', 0, 10, none)).toEqual([])
})
