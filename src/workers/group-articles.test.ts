/** Grouping in the worker: progress, stopping, missing texts, and words from the right texts. */
import { expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { twoStories } from '#test/two-stories.ts'
import type { ArticleToGroup } from '#domain/grouping.ts'
import { asId, type ArticleId, type TextHash } from '#domain/ids.ts'
import { readArticle } from '#language/matching/read-article.ts'
import { groupArticles, type ArticleReader } from './group-articles.ts'

const articles = Object.entries(twoStories).map(([id, [language]]): ArticleToGroup => ({
  article: asId<ArticleId>(id),
  textHash: id as TextHash,
  language,
  day: null,
  stories: [],
  furniture: [],
}))

const textOf = (id: string) => twoStories[id]?.[1] ?? null
const reader: ArticleReader = {
  text: ({ article }) => Promise.resolve(textOf(article)),
  sentences: async ({ article, language }) => readArticle(textOf(article) ?? '', await loadVocabulary(language)),
}

it('[C9] gives the stories with quotes that stand in the texts, whatever the order of the articles', async () => {
  const told: (readonly [number, number])[] = []
  const grouping = await groupArticles(reader, articles.toReversed(), (done, total) => {
    told.push([done, total])
    return Promise.resolve(true)
  })
  expect(grouping?.stories.map((story) => story.articles)).toEqual([
    ['ferry-en', 'ferry-ru', 'ferry-tr'],
    ['vote-de', 'vote-en'],
  ])
  const places = grouping?.stories.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.places)) ?? []
  expect(places.length).toBeGreaterThan(10)
  for (const { article, start, end, quote } of places) expect(textOf(article)?.slice(start, end)).toBe(quote)
  expect(told[0]).toEqual([0, 6])
  expect(told.at(-1)).toEqual([6, 6])
  expect(await groupArticles(reader, articles, () => Promise.resolve(true))).toEqual(grouping)
})

it('stops when nobody wants it any more', async () => {
  expect(await groupArticles(reader, articles, () => Promise.resolve(false))).toBeNull()
  expect(await groupArticles(reader, articles, (done) => Promise.resolve(done === 0))).toBeNull()
})

it('leaves out an article whose text is missing', async () => {
  const without: ArticleReader = {
    ...reader,
    text: ({ article }) => Promise.resolve(article === 'vote-de' ? null : textOf(article)),
  }
  const grouping = await groupArticles(without, articles, () => Promise.resolve(true))
  expect(grouping?.stories.map((story) => story.articles)).toEqual([['ferry-en', 'ferry-ru', 'ferry-tr']])
})
