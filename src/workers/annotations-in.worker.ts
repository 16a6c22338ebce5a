/** Reads a file of annotations and finds where they stand, away from the main thread. Nothing is written here. */
import { expose } from 'comlink'
import type { AnnotationHome, AnnotationsOfFile, HomeText, ItemOfFile } from '#domain/annotation-reader.ts'
import type { ForeignReview, ReviewProblem } from '#domain/claim-reviews.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import { AnnotationsIn } from '#interchange/foreign-annotations/annotations-in.ts'
import { readHandedFiles } from '#interchange/foreign-annotations/read-files.ts'

interface Checks {
  readonly reviewProblems: readonly ReviewProblem[]
}

type Brief = Omit<AnnotationsOfFile, 'items'>

/** What of the page a worker may call. */
interface Caller {
  readonly readTexts: AnnotationHome['readTexts']
  readonly progressed: (done: number, total: number) => Promise<void>
}

class AnnotationsInSession {
  readonly #texts: HomeText[] = []
  readonly #claims: ClaimId[] = []
  #found: AnnotationsIn | null = null
  #items: readonly ItemOfFile[] = []
  #reviews: readonly ForeignReview[] = []

  texts(texts: readonly HomeText[]): void {
    this.#texts.push(...texts)
  }

  claims(claims: readonly ClaimId[]): void {
    this.#claims.push(...claims)
  }

  /** Of checks it gives only what cannot be used; `reviewsFrom` gives them. */
  async read(
    files: readonly File[],
    { readTexts, progressed }: Caller,
  ): Promise<Brief | Checks | { readonly refused: ReadingReason }> {
    const reading = await readHandedFiles(
      files.map((file) => ({
        name: file.name,
        size: file.size,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    )
    if ('refused' in reading) return reading
    if ('checks' in reading) {
      this.#reviews = reading.checks.reviews
      return { reviewProblems: reading.checks.problems }
    }
    const home = { texts: this.#texts, claims: this.#claims, readTexts }
    const found = (this.#found = new AnnotationsIn(reading, home))
    await found.find(progressed)
    return this.#brief(found)
  }

  async choose(source: number, article: ArticleId | null): Promise<Brief> {
    if (!this.#found) throw new Error('No file has been read.')
    await this.#found.choose(source, article)
    return this.#brief(this.#found)
  }

  /** Some of the stretches, from a place on; none after the last. */
  itemsFrom(from: number, count: number): readonly ItemOfFile[] {
    return this.#items.slice(from, from + count)
  }

  /** Some of the checks, likewise. */
  reviewsFrom(from: number, count: number): readonly ForeignReview[] {
    return this.#reviews.slice(from, from + count)
  }

  #brief(found: AnnotationsIn): Brief {
    this.#items = found.items
    return found.brief
  }
}

/** What the client talks to. */
export type AnnotationsInSessionApi = AnnotationsInSession

expose(new AnnotationsInSession())
