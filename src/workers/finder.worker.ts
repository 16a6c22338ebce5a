/** Looks for the same fact in other versions, away from the main thread. Texts are asked for and kept by their hash; nothing is written. */
import { expose } from 'comlink'
import type { FoundIn, Skeleton, Sought, SoughtIn } from '#domain/finding.ts'
import type { ArticleToGroup, Grouping } from '#domain/grouping.ts'
import type { TextHash } from '#domain/ids.ts'
import { vocabularyOf, type Vocabulary } from '#language/anchors/vocabulary.ts'
import { findIn } from '#language/matching/find.ts'
import { frequenciesOf } from '#language/matching/frequencies.ts'
import { profileOf } from '#language/matching/profile.ts'
import { readArticle, type ReadSentence } from '#language/matching/read-article.ts'
import { loadPack } from '#language/packs/load-pack.ts'
import { loadVocabularyData } from '#language/packs/load-vocabulary-data.ts'
import { segmentText } from '#language/segment.ts'
import { skeletonOf } from '#language/skeleton/skeleton.ts'
import { groupArticles, type GroupingProgress } from './group-articles.ts'

/** What the worker asks the page for. */
export interface FinderHome {
  text(hash: TextHash): Promise<string | null>
}

/** Of a longer one only the beginning is told, in UTF-16 code units. */
const LONGEST_SENTENCE = 2000
/** Sentences given for one article. */
const MOST = 20
/** Articles kept read; the one used longest ago goes first. */
const MOST_KEPT = 500

class FinderSession {
  readonly #vocabularies = new Map<string, Promise<Vocabulary>>()
  readonly #read = new Map<string, readonly ReadSentence[]>()

  async find(home: FinderHome, sought: Sought, targets: readonly SoughtIn[]): Promise<readonly FoundIn[]> {
    const profile = profileOf(sought.text, await this.#vocabulary(sought.language))
    const articles: { readonly target: SoughtIn; readonly sentences: readonly ReadSentence[] }[] = []
    for (const target of targets) articles.push({ target, sentences: await this.#article(home, target) })
    const all = articles.flatMap(({ sentences }) => sentences.map((sentence) => sentence.profile))
    const frequencies = frequenciesOf(all)
    const options = { isClaim: sought.kind === 'claim', most: MOST }
    return articles.map(({ target, sentences }) => ({
      article: target.article,
      sentences: findIn(profile, sentences, frequencies, options),
    }))
  }

  async skeletons(
    home: FinderHome,
    { textHash, language }: Pick<SoughtIn, 'textHash' | 'language'>,
    into: string,
  ): Promise<readonly Skeleton[]> {
    const [text, vocabulary, pack] = await Promise.all([
      home.text(textHash),
      this.#vocabulary(language),
      loadPack(into),
    ])
    return segmentText(text ?? '', language).sentences.map(({ start, end }) => ({
      start,
      end,
      parts: skeletonOf((text ?? '').slice(start, Math.min(end, start + LONGEST_SENTENCE)), vocabulary, pack),
    }))
  }

  async group(
    home: FinderHome,
    articles: readonly ArticleToGroup[],
    progressed: GroupingProgress,
  ): Promise<Grouping | null> {
    const reader = {
      text: async ({ textHash }: ArticleToGroup) => home.text(textHash),
      sentences: async (article: ArticleToGroup) => this.#article(home, article),
    }
    return groupArticles(reader, articles, progressed)
  }

  /** A text that is missing has no sentences; it is asked for again next time. */
  async #article(home: FinderHome, { textHash, language }: SoughtIn): Promise<readonly ReadSentence[]> {
    const key = `${textHash} ${language}`
    const known = this.#read.get(key)
    if (known) {
      this.#read.delete(key)
      this.#read.set(key, known)
      return known
    }
    const text = await home.text(textHash)
    if (text === null) return []
    const read = readArticle(text, await this.#vocabulary(language))
    this.#read.set(key, read)
    for (const oldest of this.#read.keys()) {
      if (this.#read.size <= MOST_KEPT) break
      this.#read.delete(oldest)
    }
    return read
  }

  #vocabulary(language: string): Promise<Vocabulary> {
    const known = this.#vocabularies.get(language)
    if (known) return known
    const made = loadVocabularyData(language).then((data) => vocabularyOf(language, data))
    this.#vocabularies.set(language, made)
    // What could not be fetched is tried again next time.
    made.catch(() => this.#vocabularies.delete(language))
    return made
  }
}

export type FinderSessionApi = FinderSession

expose(new FinderSession())
