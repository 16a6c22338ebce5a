/** Which articles tell the same story, in whatever languages, and what speaks for it (C8, C9). Pure; the order of articles does not matter. */
import type { GroupingReason, PlaceIn, StoryProposal } from '#domain/grouping.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import { cohere } from './cohere.ts'
import { nearPairs } from './near-pairs.ts'
import type { Traits, TraitTable } from './traits.ts'
import { vectorsOf, type Vector } from './vectors.ts'

/** An article as it is grouped. */
export interface GroupedArticle {
  readonly id: ArticleId
  /** BCP 47 tag. */
  readonly language: string
  readonly traits: Traits
  /** Of publication, in days since 1970; `null` when it is not known. */
  readonly day: number | null
  /** The stories it stands in already. */
  readonly stories: readonly StoryId[]
}

const MOST_REASONS = 24
const MOST_PLACES = 12
/** Less alike pairs are not worth keeping. */
const LEAST_NEAR = 0.1

/** Proposals in order of their first articles; no article stands in two. Articles that belong to no story are in none. */
export function proposeStories(all: readonly GroupedArticle[], table: TraitTable): StoryProposal<PlaceIn>[] {
  const articles = all.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const vectors = vectorsOf(articles, table)
  const members = articles.map(({ language, day }, place) => ({
    vector: vectors[place] ?? NO_VECTOR,
    base: language.split('-')[0] ?? language,
    day,
  }))
  const stories = [...new Set(articles.flatMap((article) => article.stories))].toSorted()
  const held = stories.map((story) =>
    [...articles.keys()].filter((place) => articles[place]?.stories.includes(story) === true),
  )
  const groups = cohere(members, nearPairs(vectors, LEAST_NEAR), held)
  return groups.flatMap((places) => {
    const group = places.flatMap((place): readonly Voiced[] => {
      const [article, vector] = [articles[place], vectors[place]]
      return article && vector ? [{ article, vector }] : []
    })
    const loose = group.filter(({ article }) => article.stories.length === 0)
    return loose.length === 0 ? [] : [proposalOf(group, loose, table)]
  })
}

interface Voiced {
  readonly article: GroupedArticle
  readonly vector: Vector
}

const NO_VECTOR: Vector = { numbers: new Int32Array(), values: new Float64Array() }

function proposalOf(group: readonly Voiced[], loose: readonly Voiced[], table: TraitTable): StoryProposal<PlaceIn> {
  const days = group.flatMap(({ article }) => article.day ?? []).toSorted((one, other) => one - other)
  const [first, last] = [days[0], days.at(-1)]
  const settled = group.filter((each) => !loose.includes(each))
  const reasons = reasonsOf(loose, settled, table)
  return {
    articles: loose.map(({ article }) => article.id),
    story:
      settled[0]?.article.stories.find((story) => settled.every(({ article }) => article.stories.includes(story))) ??
      null,
    strength: reasons.reduce((sum, { weight }) => sum + weight, 0),
    together: group.length,
    days: first === undefined || last === undefined ? null : [first, last],
    reasons: reasons.slice(0, MOST_REASONS),
  }
}

/** The mean likeness of those that come in with all others, thing by thing. */
function reasonsOf(loose: readonly Voiced[], settled: readonly Voiced[], table: TraitTable): GroupingReason<PlaceIn>[] {
  const voices = new Map<number, Voice>()
  for (const [isLoose, some] of [
    [true, loose],
    [false, settled],
  ] as const)
    for (const { article, vector } of some)
      for (const [at, number] of vector.numbers.entries()) {
        const voice = voices.get(number) ?? { among: 0, settled: 0, own: 0, places: [] }
        const value = vector.values[at] ?? 0
        voices.set(number, voice)
        voice.among += value
        // What those that are together already share among themselves speaks for nothing new.
        if (isLoose) voice.own += value * value
        else voice.settled += value
        voice.places.push({
          article: article.id,
          start: article.traits.starts[at] ?? 0,
          end: article.traits.ends[at] ?? 0,
        })
      }
  const pairs = pairsOf(loose.length + settled.length) - pairsOf(settled.length)
  return [...voices]
    .flatMap(([number, { among, settled: before, own, places }]): GroupingReason<PlaceIn>[] => {
      const weight = (among ** 2 - before ** 2 - own) / 2 / pairs
      const kind = table.kindOf(number)
      if (places.length < 2 || weight <= 1e-9 || kind === 'weekday') return []
      return [{ kind, key: table.keyOf(number), weight, count: places.length, places: places.slice(0, MOST_PLACES) }]
    })
    .toSorted((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
}

interface Voice {
  /** The sum of its values, */
  among: number
  /** of those in the story already, */
  settled: number
  /** and of the squares of those that come in. */
  own: number
  readonly places: PlaceIn[]
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}
