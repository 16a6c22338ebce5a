/** The worker's side of the finder, with its index in a database. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { indexDatabaseName } from '#db/index-store.ts'
import type { CollationRow, Ruling } from '#domain/collation.ts'
import type { NameGroup, Sought, SoughtIn } from '#domain/finding.ts'
import { asId, type ArticleId, type ProjectId, type TextHash } from '#domain/ids.ts'
import { FinderSession, type Of } from './finder-session.ts'

const project = asId<ProjectId>('p')
const sought: Sought = { text: 'About 7000 containers left the Kamenka Yard.', language: 'en', kind: 'claim' }

/** Texts by hash, and which were asked for. */
class Home {
  asked: string[] = []
  readonly texts: Record<string, string> = {
    a: 'Yesterday 7000 containers left. Nobody was hurt.',
    b: 'Ушли 7000 контейнеров. Пострадавших нет.',
    c: 'Погода будет хорошей. На Каменской верфи тихо.',
    d: 'The choir sang songs.',
  }

  text(hash: TextHash): Promise<string | null> {
    this.asked.push(hash)
    return Promise.resolve(this.texts[hash] ?? null)
  }
}
const languages: Readonly<Record<string, string>> = { a: 'en', b: 'ru', c: 'ru', d: 'en', gone: 'en' }
const article = (name: string): SoughtIn => ({
  article: asId<ArticleId>(`article ${name}`),
  textHash: asId<TextHash>(name),
  language: languages[name] ?? 'en',
})
const all = ['a', 'b', 'c', 'd'].map(article)
const of = (...names: NameGroup[]): Of => ({ project, names })
const yard = { key: 'alias yard', names: ['Kamenka Yard', 'Каменская верфь'] }

/** Brings an index up to date as the client does. */
async function readAll(session: FinderSession, home: Home, whose: Of, articles: readonly SoughtIn[] = all) {
  const { toRead } = await session.follow(whose, articles)
  const texts = []
  for (const one of toRead) texts.push({ of: one, text: await home.text(one.textHash) })
  await session.take(whose, structuredClone(await session.read(texts, whose.names)))
}

const elsewhere = async (session: FinderSession, home: Home, whose: Of, ...except: string[]) =>
  (
    await session.findElsewhere(
      home,
      whose,
      sought,
      except.map((name) => article(name).article),
    )
  ).map((one) => one.article)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
})

it('answers for each article, and asks after a new start only for texts it compares, and for what was missing', async () => {
  const home = new Home()
  const targets = [article('b'), article('gone'), article('a')]
  const first = await new FinderSession().find(home, of(), sought, targets)
  expect(first.map((one) => [one.article, one.sentences[0]?.start])).toEqual([
    ['article b', 0],
    ['article gone', undefined],
    ['article a', 0],
  ])
  expect(home.asked.filter((hash) => hash === 'gone')).toHaveLength(1)
  home.asked = []
  const again = await new FinderSession().find(home, of(), sought, targets)
  expect(again).toEqual(first)
  expect(home.asked.toSorted()).toEqual(['a', 'b', 'gone'])
  const noCommonWord = { ...sought, text: 'Grapes.' }
  home.asked = []
  await new FinderSession().find(home, of(), noCommonWord, targets)
  expect(home.asked).toEqual(['gone'])
})

it('finds in the whole project what is likely, best first, but for what is left out', async () => {
  const session = new FinderSession()
  const home = new Home()
  await readAll(session, home, of())
  expect(await elsewhere(session, home, of())).toEqual(['article a', 'article b'])
  expect(await elsewhere(session, home, of(), 'a')).toEqual(['article b'])
  // One text in two articles.
  const twin = { ...article('b'), article: asId<ArticleId>('twin') }
  await readAll(session, new Home(), of(), [...all, twin])
  expect((await elsewhere(session, home, of(), 'a')).toSorted()).toEqual(['article b', 'twin'])
})

it('counts the articles that name a thing, under any of its names, once all were read with them', async () => {
  const [session, home] = [new FinderSession(), new Home()]
  const choir = { key: 'alias choir', names: ['choir'] }
  expect(await session.named(of(yard, choir))).toBeNull()
  home.texts['a'] = 'The Kamenka Yard is big. The Kamenka Yard is old.'
  await readAll(session, home, of())
  expect(await session.named(of(yard, choir))).toBeNull()
  const twin = { ...article('c'), article: asId<ArticleId>('twin') }
  await readAll(session, home, of(yard, choir), [...all, twin])
  expect(await session.named(of(yard, choir))).toEqual(
    new Map([
      [yard.key, 3],
      [choir.key, 1],
    ]),
  )
  await readAll(session, home, of(yard, choir), [article('d')])
  expect((await session.named(of(yard, choir)))?.get(yard.key)).toBe(0)
})

it('follows articles that come and go and change language', async () => {
  const [session, home] = [new FinderSession(), new Home()]
  await readAll(session, home, of(), [article('a')])
  expect(await elsewhere(session, home, of())).toEqual(['article a'])
  await readAll(session, home, of(), [article('b')])
  expect(await elsewhere(session, home, of())).toEqual(['article b'])
  expect((await session.follow(of(), [{ ...article('b'), language: 'uk' }])).toRead).toHaveLength(1)
  expect(await elsewhere(session, home, of())).toEqual([])
  const reopened = new FinderSession()
  expect((await reopened.follow(of(), all)).toRead.map(({ textHash }) => textHash)).toEqual(['a', 'b', 'c', 'd'])
})

it('uses names that mean the same at once, and reads anew only where one of them stands', async () => {
  const [session, home] = [new FinderSession(), new Home()]
  await readAll(session, home, of())
  const before = await session.find(home, of(), sought, [article('c')])
  expect(before[0]?.sentences.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).not.toContain('alias')
  const { toRead } = await session.follow(of(yard), all)
  expect(toRead.map(({ onlyIf }) => onlyIf)).toEqual(all.map(() => yard.names))
  const texts = toRead.map((one) => ({ of: one, text: home.texts[one.textHash] ?? null }))
  const read = await session.read(texts, [yard])
  expect([read.sealed.pack.names, read.unchanged]).toEqual([['c ru'], ['a en', 'b ru', 'd en']])
  await session.take(of(yard), read)
  const after = await session.find(home, of(yard), sought, [article('c')])
  expect(after[0]?.sentences[0]?.evidence[0]?.kind).toBe('alias')
  // Also where a question comes before the round, and when the names are gone again.
  const withoutNames = await session.find(home, of(), sought, [article('c')])
  expect(withoutNames[0]?.sentences.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).not.toContain('alias')
  const reopened = new FinderSession()
  expect((await reopened.follow(of(), all)).toRead.map(({ textHash }) => textHash)).toEqual(['a', 'b', 'd'])
})

it('reads anew what was damaged, and says nothing', async () => {
  await readAll(new FinderSession(), new Home(), of())
  const database = await new Dexie(indexDatabaseName(project)).open()
  await database
    .table('packs')
    .toCollection()
    .modify((stored: { content: { sum: number } }) => {
      stored.content.sum += 1
    })
  database.close()
  const [session, home] = [new FinderSession(), new Home()]
  expect((await session.follow(of(), all)).toRead).toHaveLength(4)
  await readAll(session, home, of())
  expect(await elsewhere(session, home, of())).toEqual(['article a', 'article b'])
})

it('makes one pack of many small ones at the opening', async () => {
  const home = new Home()
  const articles = Array.from({ length: 20 }, (_, at) => article(`n${at}`))
  for (const { textHash } of articles) home.texts[textHash] = `${textHash} ships and 7000 containers.`
  const session = new FinderSession()
  for (const one of articles) await session.find(home, of(), sought, [one])
  const before = await session.find(home, of(), sought, articles)
  const reopened = new FinderSession()
  expect((await reopened.follow(of(), articles)).toRead).toEqual([])
  expect(await reopened.find(home, of(), sought, articles)).toEqual(before)
  const database = await new Dexie(indexDatabaseName(project)).open()
  expect(await database.table('packs').count()).toBe(1)
})

it('[C7] compares the days that "yesterday" and "on Thursday" mean, each by its own article', async () => {
  const home = new Home()
  home.texts['a'] = 'The bridge fell yesterday. Nobody was hurt.'
  home.texts['b'] = 'Мост обрушился в четверг. Пострадавших нет.'
  const on = (day: string) => ({ published: { earliest: day, latest: day } })
  const passage = (day: string): Sought => ({
    text: 'The bridge fell yesterday.',
    language: 'en',
    kind: 'passage',
    ...on(day),
  })
  const session = new FinderSession()
  const version = { ...article('b'), ...on('2024-03-17') }
  const first = async (day: string) => (await session.find(home, of(), passage(day), [version]))[0]?.sentences[0]
  const [same, other] = [await first('2024-03-15'), await first('2024-03-21')]
  expect(same?.evidence.map(({ kind }) => kind)).toContain('date')
  expect(same?.differences).toEqual([])
  expect(other?.evidence.map(({ kind }) => kind)).not.toContain('date')
  expect(other?.differences.map(({ kind }) => kind)).toEqual(['time'])

  const told = { text: 'Мост обрушился в четверг.', language: 'ru', ...on('2024-03-17') }
  const kinds = async (day: string) =>
    (await session.differences(of(), passage(day), [told]))[0]?.map(({ kind }) => kind)
  expect(await kinds('2024-03-15')).toEqual([])
  expect(await kinds('2024-03-21')).toEqual(['time'])

  const at = { start: 16, end: 25 }
  const where = async (day: string) =>
    (await session.whereElse(home, of(), { ...article('a'), ...on(day), at }, [version]))[0]?.places
  expect(await where('2024-03-15')).toEqual([{ start: 17, end: 24, sentence: 0 }])
  expect(await where('2024-03-21')).toEqual([])
})

it('[C9] lets no language hide another elsewhere, and says what those articles tell differently', async () => {
  const home = new Home()
  const session = new FinderSession()
  const many = Array.from({ length: 30 }, (_, number) => `e${number}`)
  for (const name of many)
    home.texts[name] = `${many.indexOf(name) + 2000} containers left the Kamenka Yard, says report ${name}.`
  await readAll(session, home, of(), [...many.map(article), article('b')])
  const found = await session.findElsewhere(home, of(), sought, [])
  const russian = found.find((one) => one.article === 'article b')
  expect(found).toHaveLength(12)
  expect(russian?.sentences[0]?.differences.map(({ kind }) => kind)).toEqual(['comparator'])
  expect(found[0]?.sentences[0]?.differences.map(({ kind }) => kind)).toContain('quantity')
})

it('[T5] outlines each sentence in its own language, also where the script is the same', async () => {
  const home = new Home()
  home.texts['e'] =
    'Luka je zatvorena.\nThe ships had left in April before anybody knew why. They were on the way to Turkey, she said.'
  const place = { textHash: asId<TextHash>('e'), language: 'sr-Latn' }
  const skeletons = await new FinderSession().skeletons(home, of(), place, 'de')
  expect(skeletons[1]?.parts).toContainEqual({ kind: 'date', year: null, month: 4, day: null })
  expect(skeletons[2]?.parts).toContainEqual({ kind: 'name', words: 'Türkei' })
})

it('what was compared for a collation is kept: other rulings read nothing, and a text that was missing is asked for again', async () => {
  const home = new Home()
  const session = new FinderSession()
  const versions = ['a', 'b', 'gone'].map((name) => ({ ...article(name), leftOut: [] }))
  const steps: string[] = []
  const collate = async (rulings: readonly Ruling[], isWanted = true) => {
    steps.length = 0
    return session.collate(home, of(), versions, rulings, ({ step }) => {
      steps.push(step)
      return Promise.resolve(isWanted)
    })
  }
  expect(await collate([], false)).toBeNull()
  const sizes = (rows: readonly CollationRow[] | null) => rows?.map(({ cells }) => cells.length)
  expect(sizes(await collate([]))).toEqual([2, 1, 1])
  home.texts['gone'] = 'Grapes are cheap.'
  expect(sizes(await collate([]))).toEqual([2, 1, 1, 1])
  home.asked = []
  const sentence = (name: string) => ({ article: asId<ArticleId>(`article ${name}`), at: 0 })
  const apart = await collate([{ kind: 'apart', one: sentence('a'), other: sentence('b') }])
  expect(sizes(apart)).toEqual([1, 1, 1, 1, 1])
  expect([home.asked, steps]).toEqual([[], []])
})
