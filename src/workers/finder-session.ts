/** What the workers of the finder do: one keeps the index and answers questions, others only read texts for it. */
import type { FoundIn, NameGroup, Skeleton, Sought, SoughtIn } from '#domain/finding.ts'
import type { ArticleId, ProjectId, TextHash } from '#domain/ids.ts'
import type { FinderHome } from '#domain/ports.ts'
import { findIn } from '#language/matching/find.ts'
import { frequenciesOf } from '#language/matching/frequencies.ts'
import { profileOf, type Profile } from '#language/matching/profile.ts'
import { loadPack } from '#language/packs/load-pack.ts'
import { segmentText } from '#language/segment.ts'
import { skeletonOf } from '#language/skeleton/skeleton.ts'
import { ArticleReader, type ReadTexts, type TextToRead } from './article-reader.ts'
import { handedOver } from './handed-over.ts'
import { ProjectIndex, type WhatToRead } from './project-index.ts'

/** Of a longer one only the beginning is told, in UTF-16 code units. */
const LONGEST_SENTENCE = 2000
/** Sentences given for one article. */
const MOST = 20

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

  async find(texts: Texts, of: Of, sought: Sought, targets: readonly SoughtIn[]): Promise<readonly FoundIn[]> {
    const [profile, index] = await Promise.all([this.#profile(of, sought), this.#indexOf(of.project)])
    await this.#readMissing(index, of, texts, targets)
    const articles = targets.map((target) => ({ target, sentences: index.sentencesOf(target) }))
    const frequencies = frequenciesOf(articles.flatMap(({ sentences }) => sentences.map((one) => one.profile)))
    const options = { isClaim: sought.kind === 'claim', most: MOST }
    return articles.map(({ target, sentences }) => ({
      article: target.article,
      sentences: findIn(profile, sentences, frequencies, options),
    }))
  }

  async findElsewhere(of: Of, sought: Sought, except: readonly ArticleId[]): Promise<readonly FoundIn[]> {
    const [profile, index] = await Promise.all([this.#profile(of, sought), this.#indexOf(of.project)])
    const start = performance.now()
    const found = index.elsewhere(profile, sought.kind === 'claim', new Set(except))
    // For whoever measures; see `e2e/bench/find.bench.ts`.
    performance.measure('findElsewhere', { start })
    return found
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

  async skeletons(
    texts: Texts,
    { textHash, language }: Pick<SoughtIn, 'textHash' | 'language'>,
    into: string,
  ): Promise<readonly Skeleton[]> {
    const [text, vocabulary, pack] = await Promise.all([
      texts.text(textHash),
      this.#reader.vocabulary(language, []),
      loadPack(into),
    ])
    return segmentText(text ?? '', language).sentences.map(({ start, end }) => ({
      start,
      end,
      parts: skeletonOf((text ?? '').slice(start, Math.min(end, start + LONGEST_SENTENCE)), vocabulary, pack),
    }))
  }

  async #profile({ names }: Of, { text, language }: Sought): Promise<Profile> {
    return profileOf(text, await this.#reader.vocabulary(language, names))
  }

  /** A text that is missing has no sentences; it is asked for again next time. */
  async #readMissing(index: ProjectIndex, { names }: Of, texts: Texts, targets: readonly SoughtIn[]): Promise<void> {
    const toRead = targets.flatMap((target) => index.needed(target, names) ?? [])
    if (toRead.length === 0) return
    const fetched: { of: TextToRead; text: string | null }[] = []
    for (const of of toRead) fetched.push({ of, text: await texts.text(of.textHash) })
    await index.take(await this.#reader.read(fetched, names), names)
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
