/** What the workers of the finder do: one keeps the index and answers questions, others only read texts for it. */
import type { CollateFrom, CollationRow, Ruling } from '#domain/collation.ts'
import { LIKELIHOODS, LONGEST_SENTENCE } from '#domain/finding.ts'
import type {
  DatedPlace,
  FactPlaces,
  FoundDifference,
  FoundIn,
  NameGroup,
  NotedFact,
  ProposedClaim,
  ProposeFrom,
  Skeleton,
  Sought,
  SoughtIn,
  Stretch,
  TextPlace,
  ToldText,
} from '#domain/finding.ts'
import type { ArticleToGroup, Grouping } from '#domain/grouping.ts'
import type { ArticleId, ProjectId, TextHash } from '#domain/ids.ts'
import type { FinderHome } from '#domain/ports.ts'
import { textName } from '#domain/text-name.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { differencesIn, findInVersions, type RankedSentence } from '#language/matching/find.ts'
import { frequenciesOf } from '#language/matching/frequencies.ts'
import { learnWords, type ConfirmedQuote, type LearnedWords } from '#language/matching/learned-words.ts'
import { profileOf, type DetailedProfile } from '#language/matching/profile.ts'
import { resolvedSentences, type ReadSentence } from '#language/matching/read-article.ts'
import { sameFact } from '#language/matching/same-fact.ts'
import { loadPack } from '#language/packs/load-pack.ts'
import type { LanguagePack } from '#language/packs/pack.ts'
import { segmentText } from '#language/segment.ts'
import { notedFacts } from '#language/skeleton/noted-facts.ts'
import { languageRegions, regionAt } from '#language/regions.ts'
import { skeletonOf } from '#language/skeleton/skeleton.ts'
import { ArticleReader, stampOf, type ReadTexts, type TextToRead } from './article-reader.ts'
import { groupArticles, type GroupingProgress } from './group-articles.ts'
import { handedOver } from './handed-over.ts'
import { rowsOf } from './collate-versions.ts'
import { compareStory, type CollationGoesOn, type ComparedStory } from './compare-story.ts'
import { ProjectIndex, type RankedIn, type WhatToRead } from './project-index.ts'
import { proposeClaimsIn } from './propose-claims-in.ts'
import { tellDifferences } from './tell-differences.ts'

/** Sentences given for one article. */
const MOST = 20
/** Articles held ready; the one used longest ago goes first. */
const MOST_HELD = 300
/** Articles read and kept at once where all are needed. */
const READ_TOGETHER = 20
/** The first of them are read again, for what they tell differently. */
const MOST_COMPARED = 5

/** What the worker asks the page for. */
export interface Texts {
  text(hash: TextHash): Promise<string | null>
}

/** Of which project, and what counts as the same name there. */
export type Of = Pick<FinderHome, 'project' | 'names'>

export class FinderSession {
  readonly #reader = new ArticleReader()
  #index: Promise<ProjectIndex> | null = null
  #project: ProjectId | null = null
  readonly #held = new Map<string, readonly ReadSentence[]>()
  /** The versions that were collated last: a ruling on them asks again for all of their rows. */
  #collated: { readonly key: string; readonly story: ComparedStory | null } = { key: '', story: null }
  #learned: { readonly key: string; readonly words: LearnedWords } = { key: '', words: () => null }

  async find(texts: Texts, of: Of, sought: Sought, targets: readonly SoughtIn[]): Promise<readonly FoundIn[]> {
    const [profile, index] = await Promise.all([this.#profile(of, sought), this.#indexWith(texts, of, targets)])
    const versions = targets.map((target) => this.#sentences(index, of, target))
    const frequencies = frequenciesOf(versions.flatMap((sentences) => sentences.map((one) => one.profile)))
    const options = { isClaim: sought.kind === 'claim', most: MOST, learned: await this.#learn(of, sought) }
    const found = findInVersions(profile, versions, frequencies, options)
    const ranked = targets.map((target, at) => ({ target, sentences: found[at] ?? [] }))
    return this.#compared(texts, of, sought, profile, ranked)
  }

  async findElsewhere(texts: Texts, of: Of, sought: Sought, except: readonly ArticleId[]): Promise<readonly FoundIn[]> {
    const [profile, index] = await Promise.all([this.#profile(of, sought), this.#indexOf(of.project)])
    const start = performance.now()
    const options = { isClaim: sought.kind === 'claim', learned: await this.#learn(of, sought) }
    const ranked = index.elsewhere(profile, options, new Set(except))
    // For whoever measures; see `e2e/bench/find.bench.ts`.
    performance.measure('findElsewhere', { start })
    return this.#compared(texts, of, sought, profile, ranked)
  }

  /** See `ProjectIndex.named`. */
  async named({ project, names }: Of): Promise<ReadonlyMap<string, number> | null> {
    return (await this.#indexOf(project)).named(names)
  }

  /** See `ProjectIndex.follow`. */
  async follow({ project, names }: Of, articles: readonly SoughtIn[]): Promise<WhatToRead> {
    return (await this.#indexOf(project)).follow(articles, names)
  }

  async take({ project, names }: Of, read: ReadTexts): Promise<void> {
    await (await this.#indexOf(project)).take(read, names)
  }

  /** For a worker that only reads. */
  async read(
    texts: readonly { readonly of: TextToRead; readonly text: string | null }[],
    names: readonly NameGroup[],
  ): Promise<ReadTexts> {
    return handedOver(await this.#reader.read(texts, names))
  }

  async skeletons(texts: Texts, of: Of, place: DatedPlace, into: string): Promise<readonly Skeleton[]> {
    const { text, sentences, options } = await this.#textFor(texts, of, place, into)
    return sentences.map(({ start, end, vocabulary }) => ({
      start,
      end,
      parts: skeletonOf(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)), vocabulary, options),
    }))
  }

  async facts(texts: Texts, of: Of, place: DatedPlace, into: string): Promise<readonly NotedFact[]> {
    const { text, sentences, options } = await this.#textFor(texts, of, place, into)
    return notedFacts(text, sentences, options)
  }

  async whereElse(
    texts: Texts,
    of: Of,
    { at, ...place }: DatedPlace & { readonly at: Stretch },
    targets: readonly SoughtIn[],
  ): Promise<readonly FactPlaces[]> {
    const index = await this.#indexWith(texts, of, [place, ...targets])
    const from = this.#sentences(index, of, place).find(({ start, end }) => start <= at.start && at.start < end)
    return targets.map((target) => ({
      article: target.article,
      places: from ? sameFact(at, from, this.#sentences(index, of, target)) : [],
    }))
  }

  async group(
    texts: Texts,
    of: Of,
    articles: readonly ArticleToGroup[],
    progressed: GroupingProgress,
  ): Promise<Grouping | null> {
    const index = await this.#indexOf(of.project)
    const reader = {
      text: async ({ textHash }: ArticleToGroup) => texts.text(textHash),
      sentences: async (article: ArticleToGroup) => {
        if (index.needed(article, of.names).length > 0) {
          const at = articles.indexOf(article)
          await this.#indexWith(texts, of, articles.slice(at, at + READ_TOGETHER))
        }
        return index.sentencesOf(article)
      },
    }
    return groupArticles(reader, articles, progressed)
  }

  async differences(
    of: Of,
    sought: Sought,
    told: readonly ToldText[],
  ): Promise<readonly (readonly FoundDifference[])[]> {
    return tellDifferences(this.#vocabularies(of), sought, told)
  }

  async proposeClaims(
    texts: Texts,
    of: Of,
    versions: readonly ProposeFrom[],
    most: number,
  ): Promise<readonly ProposedClaim[]> {
    return proposeClaimsIn(texts, this.#vocabularies(of), versions, most)
  }

  async collate(
    texts: Texts,
    of: Of,
    versions: readonly CollateFrom[],
    rulings: readonly Ruling[],
    goesOn: CollationGoesOn,
  ): Promise<readonly CollationRow[] | null> {
    const key = JSON.stringify([versions, stampOf(of.names)])
    const known = this.#collated.key === key ? this.#collated.story : null
    const story = known ?? (await compareStory(texts, this.#vocabularies(of), versions, goesOn))
    if (story === null) return null
    // A text that is missing may come.
    if (story.versions.length === versions.length) this.#collated = { key, story }
    return rowsOf(story, rulings)
  }

  /** Reads the likely ones again, for what they tell differently. */
  async #compared(
    texts: Texts,
    { names }: Of,
    { kind }: Sought,
    profile: DetailedProfile,
    ranked: readonly RankedIn[],
  ): Promise<readonly FoundIn[]> {
    const compare = async ({ target, sentences }: RankedIn): Promise<FoundIn> => {
      const likely = sentences.slice(0, MOST_COMPARED).filter(({ score }) => score >= LIKELIHOODS.weak)
      const text = likely.length === 0 ? null : await texts.text(target.textHash)
      const vocabulary = await this.#reader.vocabulary(target.language, names)
      const tell = (sentence: RankedSentence) =>
        text === null || !likely.includes(sentence)
          ? []
          : differencesIn(
              profile,
              sentence,
              profileOf(text.slice(sentence.start, sentence.end), vocabulary).resolved(target.published ?? null),
              kind === 'claim',
            )
      return {
        article: target.article,
        sentences: sentences.map((sentence) => ({ ...sentence, differences: tell(sentence) })),
      }
    }
    return Promise.all(ranked.map(compare))
  }

  /**
   * The sentences of an article with the days they mean. The same list as long as it is held, for what versions have in common is known by
   * their lists (`findInVersions`).
   */
  #sentences(index: ProjectIndex, { names }: Of, target: DatedPlace): readonly ReadSentence[] {
    const key = JSON.stringify([textName(target), target.published ?? null, stampOf(names)])
    const sentences = this.#held.get(key) ?? resolvedSentences(index.sentencesOf(target), target.published)
    this.#held.delete(key)
    if (sentences.length > 0) this.#held.set(key, sentences)
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= MOST_HELD) break
      this.#held.delete(oldest)
    }
    return sentences
  }

  /** With the days that its own article means. */
  async #profile({ names }: Of, { text, language, published }: Sought): Promise<DetailedProfile> {
    return profileOf(text, await this.#reader.vocabulary(language, names)).resolved(published ?? null)
  }

  /** From the same links nothing is learned twice. */
  async #learn({ names }: Of, { links = [] }: Sought): Promise<LearnedWords> {
    const key = JSON.stringify([links, names])
    if (this.#learned.key === key) return this.#learned.words
    const quotes: ConfirmedQuote[] = []
    for (const { claim, language, text } of links)
      quotes.push({ claim, language, profile: profileOf(text, await this.#reader.vocabulary(language, names)) })
    this.#learned = { key, words: learnWords(quotes) }
    return this.#learned.words
  }

  #vocabularies({ names }: Of): (language: string) => Promise<Vocabulary> {
    return async (language) => this.#reader.vocabulary(language, names)
  }

  /** A text with its sentences, each with what is known of its own language, and what a skeleton needs; empty when it is missing. */
  async #textFor(
    texts: Texts,
    { names }: Of,
    { textHash, language, corrections, published }: DatedPlace,
    into: string,
  ) {
    const [found, pack]: [string | null, LanguagePack | null] = await Promise.all([
      texts.text(textHash),
      loadPack(into),
    ])
    const text = found ?? ''
    const { sentences } = segmentText(text, language, corrections)
    const regions = languageRegions(text, language, sentences)
    const own = await this.#reader.vocabulary(language, names)
    const others = new Map<string, Vocabulary>()
    for (const tag of new Set(regions.map(({ mark }) => mark.tag)))
      others.set(tag, await this.#reader.vocabulary(tag, names))
    const read = sentences.map((sentence) => ({
      ...sentence,
      vocabulary: others.get(regionAt(regions, sentence)?.mark.tag ?? '') ?? own,
    }))
    return { text, sentences: read, options: { into: pack, published: published ?? null } }
  }

  /** The index with all of `targets` read. A text that is missing has no sentences; it is asked for again next time. */
  async #indexWith(texts: Texts, { project, names }: Of, targets: readonly TextPlace[]): Promise<ProjectIndex> {
    const index = await this.#indexOf(project)
    const toRead = targets.flatMap((target) => index.needed(target, names))
    if (toRead.length === 0) return index
    const fetched: { of: TextToRead; text: string | null }[] = []
    for (const of of toRead) fetched.push({ of, text: await texts.text(of.textHash) })
    await index.take(await this.#reader.read(fetched, names), names)
    return index
  }

  /** One project is open at a time. */
  #indexOf(project: ProjectId): Promise<ProjectIndex> {
    if (this.#index && this.#project === project) return this.#index
    const former = this.#index
    this.#project = project
    // Neither opening nor closing rejects.
    this.#index = ProjectIndex.open(project).then(async (index) => {
      ;(await former)?.close()
      return index
    })
    return this.#index
  }
}
