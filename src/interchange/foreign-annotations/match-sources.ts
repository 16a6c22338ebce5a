/** Which article of the project each source of a file is: by the hash of a text, by its address, else by its quotes. */
import type { HomeText, SourceOfFile } from '#domain/annotation-reader.ts'
import type { ArticleId } from '#domain/ids.ts'
import { webAddress } from '../published/stable-address.ts'
import { textAddress } from '../text-hash.ts'
import type { ForeignSource } from './foreign-annotation.ts'

/** A source as the targets name it, with what is needed to know it. */
export interface NamedSource {
  readonly source: ForeignSource
  readonly stretches: number
  /** Some of its quotes, each once. */
  readonly quotes: readonly string[]
}

export type MatchedSource = Pick<SourceOfFile, 'article' | 'by'> & {
  /** The text it is; `null` when its article is not known. */
  readonly text: HomeText | null
}

/** So many quotes tell an article. */
export const quotesToTell = 40

/** Knows sources by hash and by address. */
export class SourceMatcher {
  readonly #byHash = new Map<string, HomeText>()
  readonly #byUrl = new Map<string, Set<ArticleId>>()
  readonly #current = new Map<ArticleId, HomeText>()

  constructor(texts: readonly HomeText[]) {
    for (const text of texts) {
      const address = textAddress(text.textHash)
      if (text.isCurrent || !this.#byHash.has(address)) this.#byHash.set(address, text)
      if (!text.isCurrent) continue
      this.#current.set(text.article, text)
      const url = plainUrl(text.url)
      if (url !== null) this.#byUrl.set(url, (this.#byUrl.get(url) ?? new Set()).add(text.article))
    }
  }

  /** `null` where neither hash nor address is that of exactly one article. */
  match({ address, via }: ForeignSource): MatchedSource | null {
    const text = address === null ? undefined : this.#byHash.get(address)
    if (text) return { text, article: text.article, by: 'text' }
    for (const url of [address, via]) {
      const [article, ...others] = this.#byUrl.get(plainUrl(url) ?? '') ?? []
      if (article !== undefined && others.length === 0) return this.as(article, 'address')
    }
    return null
  }

  /** The shown text of an article. */
  as(article: ArticleId, by: MatchedSource['by']): MatchedSource {
    return { text: this.#current.get(article) ?? null, article, by }
  }
}

/** Counts in which texts the quotes of sources stand, one text after the other. */
export class QuoteCounter {
  readonly #sources: readonly NamedSource[]
  /** The articles that hold most quotes of a source. */
  readonly #holding: Set<ArticleId>[]

  constructor(sources: readonly NamedSource[]) {
    this.#sources = sources
    this.#holding = sources.map(() => new Set())
  }

  count(article: ArticleId, text: string): void {
    this.#sources.forEach(({ quotes }, index) => {
      const standing = quotes.filter((quote) => text.includes(quote)).length
      if (standing * 2 > quotes.length) this.#holding[index]?.add(article)
    })
  }

  /** The only article in which most quotes of a source stand; `null` when there is none, or more. */
  articleOf(index: number): ArticleId | null {
    const [article, ...others] = this.#holding[index] ?? []
    return article !== undefined && others.length === 0 ? article : null
  }
}

/** A web address without what points into the page; `null` when it is none. */
function plainUrl(url: string | null): string | null {
  const address = webAddress(url)
  return address === null ? null : address.replace(/#.*$/, '')
}
