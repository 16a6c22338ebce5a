/** Reads articles one after the other, keeps of each only what it is grouped by, and tells what belongs together. */
import type { CopiedText, PlaceIn, StoryProposal } from '#domain/grouping.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { ReadSentence } from '../matching/read-article.ts'
import type { Span } from '../words.ts'
import { findAgencies } from './find-agencies.ts'
import { findCopies, type ReadRuns } from './find-copies.ts'
import { proposeStories, type GroupedArticle } from './propose-stories.ts'
import { runsOf } from './runs.ts'
import {
  readQuotations,
  sharedAgencies,
  sharedQuotations,
  type ReadSources,
  type SharedAgency,
  type SharedQuotation,
} from './shared-sources.ts'
import { traitsOf, TraitTable } from './traits.ts'

/** An article to be read. */
export interface ArticleText {
  readonly id: ArticleId
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
  readonly sentences: readonly ReadSentence[]
  readonly day: number | null
  readonly stories: readonly StoryId[]
  readonly furniture: readonly Span[]
}

/** What was found, with places instead of words. */
export interface FoundGrouping {
  readonly stories: readonly StoryProposal<PlaceIn>[]
  readonly copies: readonly CopiedText[]
  readonly agencies: readonly SharedAgency[]
  readonly quotations: readonly SharedQuotation[]
}

/** Articles are added in the order of their ids: then the same articles always give the same. */
export class GroupingReader {
  readonly #table = new TraitTable()
  readonly #grouped: (GroupedArticle & ReadRuns & ReadSources)[] = []

  add({ id, text, language, sentences, day, stories, furniture }: ArticleText): void {
    const told = sentences.filter(
      ({ start, end }) => !furniture.some((region) => region.start <= start && region.end >= end),
    )
    const body = told.map(({ start, end }) => text.slice(start, end)).join('\n')
    this.#grouped.push({
      id,
      language,
      day,
      stories,
      traits: traitsOf(told, this.#table),
      runs: new Set(runsOf(body)),
      quotations: readQuotations(text),
      agencies: findAgencies(text, told),
    })
  }

  /** Near-linear in the number of articles. Articles that are copies are not also told to quote the same. */
  result(): FoundGrouping {
    const copies = findCopies(this.#grouped)
    const copied = new Set(copies.flatMap(({ article, from }) => [`${article} ${from}`, `${from} ${article}`]))
    return {
      stories: proposeStories(this.#grouped, this.#table),
      copies,
      agencies: sharedAgencies(this.#grouped),
      quotations: sharedQuotations(this.#grouped).filter(({ one, other }) => !copied.has(`${one} ${other}`)),
    }
  }
}
