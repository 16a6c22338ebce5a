/** Deals out texts to readers in turns of one language each, so that a reader need not know the words of all languages. */
import type { TextToRead } from './article-reader.ts'

/** Texts read in one turn: they become one pack. */
export const PER_TURN = 32

/** A text to read, with its content; `null` where that is missing. */
export interface FetchedText {
  readonly of: TextToRead
  readonly text: string | null
}

export class ReadingTurns {
  readonly #left = new Map<string, FetchedText[]>()
  /** The reader that began with a language. */
  readonly #readerOf = new Map<string, number>()

  /** How many texts wait. */
  get size(): number {
    let size = 0
    for (const texts of this.#left.values()) size += texts.length
    return size
  }

  add(texts: readonly FetchedText[]): void {
    for (const fetched of texts) {
      const { language } = fetched.of
      const waiting = this.#left.get(language)
      if (waiting) waiting.push(fetched)
      else this.#left.set(language, [fetched])
    }
  }

  /** The next turn of a reader: of a language it began with, else of one that nobody did; `null` where there is none. */
  next(reader: number): readonly FetchedText[] | null {
    const own = this.#largest((language) => this.#readerOf.get(language) === reader)
    return this.#take(own ?? this.#largest((language) => !this.#readerOf.has(language)), reader)
  }

  /** A turn of any language; `null` when nothing waits. */
  help(reader: number): readonly FetchedText[] | null {
    return this.#take(
      this.#largest(() => true),
      reader,
    )
  }

  #largest(isMeant: (language: string) => boolean): string | null {
    let largest: string | null = null
    for (const [language, { length }] of this.#left)
      if (isMeant(language) && length > (this.#left.get(largest ?? '')?.length ?? 0)) largest = language
    return largest
  }

  #take(language: string | null, reader: number): readonly FetchedText[] | null {
    const texts = language === null ? undefined : this.#left.get(language)
    if (language === null || texts === undefined) return null
    if (!this.#readerOf.has(language)) this.#readerOf.set(language, reader)
    const turn = texts.splice(0, PER_TURN)
    if (texts.length === 0) this.#left.delete(language)
    return turn
  }
}
