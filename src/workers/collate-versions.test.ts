import { expect, it } from 'vitest'
import type { CollateFrom, CollationProgress, CollationRow, Ruling } from '#domain/collation.ts'
import { asId, type ArticleId, type TextHash } from '#domain/ids.ts'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { rowsOf } from './collate-versions.ts'
import { compareStory } from './compare-story.ts'

const texts: Record<string, string> = {
  en: 'The yard sent 7,000 containers on 12 March 2024. Two sailors were injured. Subscribe to our letter.',
  ru: 'Двое моряков ранены. Верфь отправила 6700 контейнеров 12 марта 2024 года.',
  uk: 'Верф відправила близько 7000 контейнерів. Їх відправили 12 березня 2024 року. Хор співав пісень.',
}
const home = { text: (hash: TextHash) => Promise.resolve(texts[hash] ?? null) }
const version = (language: string, leftOut: readonly string[] = []): CollateFrom => ({
  article: asId<ArticleId>(language),
  textHash: asId<TextHash>(language),
  language,
  leftOut: leftOut.map((words) => {
    const start = texts[language]?.indexOf(words) ?? 0
    return { start, end: start + words.length }
  }),
})
const at = (language: string, words: string) => ({
  article: asId<ArticleId>(language),
  at: (texts[language]?.indexOf(words) ?? 0) + 3,
})
const wordsOf = (rows: readonly CollationRow[]) =>
  rows.map(({ cells }) =>
    cells.map(({ article, sentences }) => sentences.map(({ start, end }) => texts[article]?.slice(start, end))),
  )
const collateVersions = async (from: readonly CollateFrom[], rulings: readonly Ruling[]) => {
  const story = await compareStory(home, loadVocabulary, from, () => Promise.resolve(true))
  return story ? rowsOf(story, rulings) : []
}
const versions = [version('en', ['Subscribe to our letter.']), version('ru'), version('gone'), version('uk')]

it('gives the versions in rows, furniture and missing texts left out, with what is told differently from the lead', async () => {
  const rows = await collateVersions(versions, [])
  expect(wordsOf(rows)).toEqual([
    [
      ['The yard sent 7,000 containers on 12 March 2024.'],
      ['Верфь отправила 6700 контейнеров 12 марта 2024 года.'],
      ['Верф відправила близько 7000 контейнерів.', 'Їх відправили 12 березня 2024 року.'],
    ],
    [['Хор співав пісень.']],
    [['Two sailors were injured.'], ['Двое моряков ранены.']],
  ])
  const [lead, russian, ukrainian] = rows[0]?.cells ?? []
  expect(lead?.evidence).toEqual([])
  const told = russian?.differences.map(({ kind, here, there }) => [
    kind,
    texts['en']?.slice(here?.start, here?.end),
    texts['ru']?.slice(there?.start, there?.end),
  ])
  expect(told).toEqual([['quantity', '7,000', '6700']])
  expect(ukrainian?.differences.map(({ kind }) => kind)).not.toContain('time')
  const shared = russian?.evidence.map(({ here, there }) => [
    texts['en']?.slice(here.start, here.end),
    texts['ru']?.slice(there.start, there.end),
  ])
  expect(shared).toContainEqual(['12 March 2024', '12 марта 2024 года'])
})

it('[C9] tells figures apart where the lead has none: from the first version that has one', async () => {
  Object.assign(texts, {
    de: 'Die Werft in Kamenka schickte im März Container nach Iran, sagte Minister Rudenko.',
    fr: 'Le chantier de Kamenka a envoyé 6700 conteneurs en Iran en mars, a dit le ministre Rudenko.',
    es: 'El astillero de Kamenka envió 7000 contenedores a Irán en marzo, dijo el ministro Rudenko.',
  })
  const [row] = await collateVersions([version('de'), version('fr'), version('es')], [])
  expect(row?.cells.map(({ article }) => article)).toEqual(['de', 'fr', 'es'])
  const figures = row?.cells.map(({ figures: told }) =>
    told?.differences.map(({ here, there }) => [
      texts[told.from]?.slice(here?.start, here?.end),
      texts['es']?.slice(there?.start, there?.end),
    ]),
  )
  expect(figures).toEqual([undefined, undefined, [['6700', '7000']]])
})

it('[C9] knows a version that tells one part of two, unless another sentence of its own tells the other', async () => {
  Object.assign(texts, {
    two: 'The quake damaged 46 villages in Kaleybar, and 3,700 houses collapsed.',
    parts: 'In Kaleybar wurden 46 Dörfer beschädigt. In Kaleybar stürzten 3700 Häuser ein.',
  })
  const from = [
    { ...version('two'), language: 'en' },
    { ...version('parts'), language: 'de' },
  ]
  const together = (words: string): Ruling => ({
    kind: 'together',
    one: at('two', 'The quake'),
    other: at('parts', words),
  })
  const apart: Ruling = { kind: 'apart', one: at('two', 'The quake'), other: at('parts', 'In Kaleybar stürzten') }
  const told = async (...rulings: Ruling[]) =>
    (await collateVersions(from, rulings))[0]?.cells.map(({ sentences, tellsAll }) => [sentences.length, tellsAll])
  expect(await told(apart)).toEqual([
    [1, false],
    [1, false],
  ])
  expect(await told(together('In Kaleybar wurden'), together('In Kaleybar stürzten'))).toEqual([
    [1, false],
    [2, true],
  ])
})

it('a sentence put into a row leaves the others there, also one of its own version', async () => {
  const before = await collateVersions(versions, [])
  const [row] = before
  const moved = at('ru', 'Двое моряков')
  const cells = row?.cells ?? []
  const held = cells.flatMap(({ article, sentences }) => sentences.map(({ start }) => ({ article, at: start })))
  const [first, ...others] = held
  const together = (one: typeof moved, other: typeof moved): Ruling => ({ kind: 'together', one, other })
  const apart: Ruling = { kind: 'apart', one: moved, other: at('en', 'Two sailors') }
  const rulings = first
    ? [apart, ...others.map((other) => together(first, other)), ...held.map((one) => together(moved, one))]
    : []
  const [after] = await collateVersions(versions, rulings)
  expect(after?.cells.map(({ article, sentences }) => [article, sentences.length])).toEqual([
    ['en', 1],
    ['ru', 2],
    ['uk', 2],
  ])
})

it('[T5] says of a sentence in which other language it is', async () => {
  texts['mixed'] = 'Верфь работает. The yard has been very quiet today.'
  const [row, quoted] = await collateVersions([{ ...version('mixed'), language: 'ru' }], [])
  expect(row?.cells[0].sentences[0].language).toBeUndefined()
  expect(quoted?.cells[0].sentences[0].language).toMatchObject({ tag: 'en', basis: 'detected' })
})

it('[C9] does as a person said', async () => {
  const said = (kind: 'together' | 'apart', one: string, other: string) => ({
    kind,
    one: at('en', one),
    other: at('ru', other),
  })
  const apart = await collateVersions(versions, [said('apart', 'The yard', 'Верфь')])
  expect(wordsOf(apart)[0]?.flat()).not.toContain('Верфь отправила 6700 контейнеров 12 марта 2024 года.')
  const together = await collateVersions(versions, [
    said('together', 'Two sailors', 'Верфь'),
    { kind: 'together', one: at('en', 'Subscribe'), other: at('gone', 'x') },
  ])
  const row = wordsOf(together).find((cells) => cells[0]?.[0] === 'Two sailors were injured.')
  expect(row?.flat()).toContain('Верфь отправила 6700 контейнеров 12 марта 2024 года.')
})

it('tells how far it is, and stops where it is told to', async () => {
  const told: CollationProgress[] = []
  const until = async (most: number) =>
    compareStory(home, loadVocabulary, versions, (progress) => Promise.resolve(told.push(progress) <= most))
  expect((await until(99))?.versions.map(({ article }) => article)).toEqual(['en', 'ru', 'uk'])
  expect(told).toEqual([
    ...[0, 1, 2, 3].map((done) => ({ step: 'reading', done, total: 4 })),
    ...[0, 1, 2].map((done) => ({ step: 'comparing', done, total: 3 })),
  ])
  for (const most of [1, 5]) {
    told.length = 0
    expect(await until(most)).toBeNull()
    expect(told).toHaveLength(most + 1)
  }
})
