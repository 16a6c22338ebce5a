/**
 * Checks of others as they come in: a claim with its verdict, where it was said and what the verdict rests on; what their file said is
 * kept with the verdict (F1).
 */
import type { NewCreator } from './foreign-passages.ts'
import type { ClaimId, StoryId } from './ids.ts'
import type { JsonObject, JsonValue } from './json.ts'
import type { Citation, Claim, Instant, LanguageTag, Rating, Source, Verdict } from './records.ts'
import { nameKey } from './tables.ts'

/** Why a part of a file is no check that can be taken in; one without a rating still brings its claim. */
export type ReviewProblemReason = 'noWording' | 'noRating' | 'microdata' | 'brokenScript' | 'tooMany'

export interface ReviewProblem {
  readonly reason: ReviewProblemReason
  /** Where in the file, as a JSON path. */
  readonly path: string
}

/** Something a check cites, or is itself. */
export interface CitedWork extends Pick<Citation, 'url' | 'archiveUrl' | 'date'>, Pick<Source, 'name' | 'kind'> {}

/** A check, or a claim without one. */
export interface ForeignReview {
  readonly path: string
  /** Names the check, the same each time its file is read. */
  readonly key: string
  /** The same as an id. */
  readonly id: string
  /** As the file gives it; `null` when it gives none. */
  readonly identifier: string | null
  /** The id the claim has here when it comes in. */
  readonly claim: ClaimId
  /** True where this program wrote it, of that claim. */
  readonly isOurs: boolean
  readonly wording: string
  /** `und` when the file does not say. */
  readonly language: LanguageTag
  readonly time: Claim['time']
  readonly firstSaid: Claim['firstSaid']
  /** The word of the file; empty for a claim that nobody rated. */
  readonly rating: string
  readonly explanation: string
  /** To whom the claim is given; `null` when nobody is named. */
  readonly speaker: Pick<Source, 'name' | 'kind'> | null
  /** Web addresses at which it was said. */
  readonly appearances: readonly Pick<CitedWork, 'name' | 'url'>[]
  readonly cited: readonly CitedWork[]
  readonly corrections: readonly { readonly text: string; readonly at: Instant | null }[]
  readonly creator: NewCreator | null
  readonly at: Instant | null
  /** All that the file says of it. */
  readonly original: JsonObject
}

/** What a file of checks holds. */
export interface ReviewsOfFile {
  readonly reviews: readonly ForeignReview[]
  readonly problems: readonly ReviewProblem[]
}

/** A check that is to be taken in, with what it means in this project. */
export interface TakenReview {
  readonly review: ForeignReview
  /** The claim it is on, which may not be there yet. */
  readonly onto: ClaimId
  /** In the project's words where they are among them. */
  readonly rating: string
  /** Stories whose articles it was said in: they are asked (C13). */
  readonly stories: readonly StoryId[]
}

/** The name of the scale that a word means, whatever its case and the spaces around it; `null` where there is none. */
export function ratingInScale(word: string, scale: readonly Rating[]): string | null {
  return scale.find(({ name }) => nameKey(name) === nameKey(word))?.name ?? null
}

/** What a verdict that came in keeps of its file. */
export interface KeptReview {
  readonly key: string
  /** As it came in, in the words of the project. */
  readonly rating: string
  readonly explanation: string
  readonly original: JsonObject
}

/** The check that a verdict came from; `null` for one that was written here. */
export function keptReview({ extra }: Pick<Verdict, 'extra'>): KeptReview | null {
  const kept = extra?.['claimReview']
  return isKept(kept) ? (kept as unknown as KeptReview) : null
}

/** Rows come from files too, and `extra` may hold anything. */
function isKept(value: JsonValue | undefined): boolean {
  if (!isObject(value)) return false
  const { key, rating, explanation, original } = value
  return [key, rating, explanation].every((one) => typeof one === 'string') && isObject(original)
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
