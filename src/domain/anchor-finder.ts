/** The port that finds places again in another text of their article, away from the main thread (T4). */
import type { CarriedPlace, FoundPlace } from './carry-over.ts'
import type { LanguageTag } from './records.ts'

/** Places of an earlier text, and the text in which they are looked for. */
export interface AnchorQuestion {
  readonly language: LanguageTag
  readonly was: string
  readonly is: string
  readonly places: readonly CarriedPlace[]
}

export interface AnchorFinder {
  /** One answer for each place, in their order. Rejects when the worker fails. */
  find(question: AnchorQuestion): Promise<readonly FoundPlace[]>
}
