/** The order in which articles are given changes nothing; ten thousand are grouped without comparing all with all. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import { proposeStories, type GroupedArticle } from './propose-stories.ts'
import { TraitTable } from './traits.ts'

const LANGUAGES = ['en', 'ru', 'ka']

/** Articles with some numbered traits of mixed kinds, in a table of their own. */
function articlesOf(traits: readonly (readonly number[])[]): { articles: GroupedArticle[]; table: TraitTable } {
  const table = new TraitTable()
  const kinds = ['number', 'territory', 'concept', 'word'] as const
  const last = traits.flat().reduce((most, one) => Math.max(most, one), 0)
  for (let at = 0; at <= last; at++) {
    const kind = kinds[at % kinds.length] ?? 'word'
    table.numberOf(`${kind} ${at}`, kind)
  }
  const articles = traits.map((some, at): GroupedArticle => {
    const numbers = Int32Array.from(new Set(some)).sort()
    const filled = (value: number) => Int32Array.from(numbers, () => value)
    return {
      id: asId<ArticleId>(String(at).padStart(5, '0')),
      language: LANGUAGES[at % LANGUAGES.length] ?? 'en',
      day: null,
      stories: [],
      traits: {
        numbers,
        counts: filled(1),
        weights: Float64Array.from(numbers, () => 1),
        starts: filled(0),
        ends: filled(1),
      },
    }
  })
  return { articles, table }
}

it('[C8] gives the same whatever the order of the articles', () => {
  const traits = fc.array(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 16 })
  fc.assert(
    fc.property(traits, fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }), (some, chance) => {
      const { articles, table } = articlesOf(some)
      const mixed = articles
        .map((article, at) => ({ article, place: chance[at] ?? 0 }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ article }) => article)
      expect(proposeStories(mixed, table)).toEqual(proposeStories(articles, table))
    }),
  )
})

it('groups ten thousand articles of two thousand stories', () => {
  const stories = 2000
  const { articles, table } = articlesOf(
    Array.from({ length: 10_000 }, (_, at) => {
      const story = at % stories
      const own = Array.from({ length: 12 }, (__, trait) => 4000 + story * 12 + trait)
      // What everybody writes about.
      const common = Array.from({ length: 20 }, (__, trait) => (at * 7 + trait * 13) % 400)
      return [...own, ...common]
    }),
  )
  const proposals = proposeStories(articles, table)
  expect(proposals).toHaveLength(stories)
  expect(proposals.every((proposal) => proposal.articles.length === 5)).toBe(true)
})
