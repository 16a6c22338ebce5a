/** How well articles are put together into stories: pairs of articles of one story, over all stories at once. */
import { readArticle } from '#language/matching/read-article.ts'
import { proposeStories, type GroupedArticle } from '#language/grouping/propose-stories.ts'
import { traitsOf, TraitTable } from '#language/grouping/traits.ts'
import type { Counted, Vocabularies } from './measure.ts'
import { textOf, type Story } from './story-set.ts'

/** Pairs that were put together against those that tell the same story. */
export interface GroupsCounted {
  /** All versions of all stories at once, */
  readonly together: Counted
  /** and each pair of versions as if there were no others: then nothing but the two speaks. */
  readonly twoAlone: Counted
  /** The articles of each group, by story and language. */
  readonly groups: readonly string[]
}

export function countGroups(stories: readonly Story[], vocabularies: Vocabularies): GroupsCounted {
  const table = new TraitTable()
  const storyOf = new Map<string, string>()
  const articles = stories.flatMap((story) =>
    story.versions.map((version): GroupedArticle => {
      const id = `${story.name} ${version.language} ${version.outlet}` as GroupedArticle['id']
      storyOf.set(id, story.name)
      const sentences = readArticle(textOf(version), vocabularies(version.language))
      const day = version.date === null ? null : Date.parse(version.date) / 86_400_000
      return { id, language: version.language, traits: traitsOf(sentences, table), day, stories: [] }
    }),
  )
  const count = (proposed: readonly (readonly string[])[]): Counted => {
    const pairs = proposed.flatMap(pairsOf)
    return {
      right: pairs.filter(([one, other]) => storyOf.get(one) === storyOf.get(other)).length,
      found: pairs.length,
      wanted: stories.reduce((sum, { versions }) => sum + pairsOf(versions).length, 0),
    }
  }
  const groupsOf = (some: readonly GroupedArticle[]) => proposeStories(some, table).map((proposal) => proposal.articles)
  const groups = groupsOf(articles)
  return {
    together: count(groups),
    twoAlone: count(pairsOf(articles).flatMap(groupsOf)),
    groups: groups.map((group) => group.join(', ')),
  }
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))
}
