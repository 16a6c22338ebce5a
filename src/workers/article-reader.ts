/** Reads texts into packs of the index, in a worker. Keeps the vocabularies of the languages it has lately met. */
import type { NameGroup, TextPlace } from '#domain/finding.ts'
import type { LanguageTag } from '#domain/records.ts'
import { textName } from '#domain/text-name.ts'
import { vocabularyOf, type Vocabulary } from '#language/anchors/vocabulary.ts'
import { mentionsAny } from '#language/index/alias-changes.ts'
import { PackBuilder } from '#language/index/pack.ts'
import { sealed, type SealedPack } from '#language/index/whole.ts'
import { otherLanguages, readArticle, type ReadSentence } from '#language/matching/read-article.ts'
import { loadVocabularyData } from '#language/packs/load-vocabulary-data.ts'

/** A text the index may have to read. */
export interface TextToRead extends TextPlace {
  /** It was read before: it must be read again only if one of these names stands in it. `null`: it was never read. */
  readonly onlyIf: readonly string[] | null
}

/** What came of texts to read. */
export interface ReadTexts {
  readonly sealed: SealedPack
  /** Those that need not be read again, by name. */
  readonly unchanged: readonly string[]
  /** What it was read with. */
  readonly stamp: string
}

/** Names what texts are read with: equal groups have equal stamps. */
export function stampOf(names: readonly NameGroup[]): string {
  return names.length === 0 ? '' : JSON.stringify(names)
}

/** One takes some three megabytes. */
const MOST_VOCABULARIES = 12

export class ArticleReader {
  /** By language and stamp; the one used longest ago stands first. */
  readonly #vocabularies = new Map<string, Promise<Vocabulary>>()
  #stamp = ''

  /** Without a text nothing is known of it: it is left out. Rejects when what is known of a language cannot be fetched. */
  async read(
    texts: readonly { readonly of: TextToRead; readonly text: string | null }[],
    names: readonly NameGroup[],
  ): Promise<ReadTexts> {
    const builder = new PackBuilder()
    const unchanged: string[] = []
    for (const { of, text } of texts) {
      if (text === null) continue
      if (of.onlyIf !== null && !mentionsAny(text, of.onlyIf, of.language)) unchanged.push(textName(of))
      else {
        const start = performance.now()
        builder.add(textName(of), await this.#sentences(text, of, names))
        // For whoever measures; see `e2e/bench/hostile.bench.ts`.
        performance.measure('readText', { start, detail: text.length })
      }
    }
    return { sealed: sealed(builder.finish()), unchanged, stamp: stampOf(names) }
  }

  /** Sentences that are clearly of another script and language are read as such. */
  async #sentences(
    text: string,
    { language, corrections }: TextPlace,
    names: readonly NameGroup[],
  ): Promise<readonly ReadSentence[]> {
    const others = new Map<string, Vocabulary>()
    for (const other of otherLanguages(text, language)) others.set(other, await this.vocabulary(other, names))
    return readArticle(text, await this.vocabulary(language, names), corrections, others)
  }

  vocabulary(language: LanguageTag, names: readonly NameGroup[]): Promise<Vocabulary> {
    const stamp = stampOf(names)
    if (stamp !== '' && stamp !== this.#stamp) {
      // Those of names that are no longer so are of no use.
      this.#vocabularies.clear()
      this.#stamp = stamp
    }
    const key = `${language} ${stamp}`
    const made =
      this.#vocabularies.get(key) ?? loadVocabularyData(language).then((data) => vocabularyOf(language, data, names))
    this.#vocabularies.delete(key)
    this.#vocabularies.set(key, made)
    // What could not be fetched is tried again next time.
    made.catch(() => this.#vocabularies.delete(key))
    const [oldest] = this.#vocabularies.keys()
    if (oldest !== undefined && this.#vocabularies.size > MOST_VOCABULARIES) this.#vocabularies.delete(oldest)
    return made
  }
}
