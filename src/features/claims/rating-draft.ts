/** The vocabulary of ratings while one edits it. Pure. */
import type { RatingInput } from '#commands/verdicts/set-ratings.ts'
import type { Rating } from '#domain/records.ts'

/** Each rating with the name it goes by now, so that verdicts can be renamed with it. */
export function ratingInputs(ratings: readonly Rating[]): readonly RatingInput[] {
  return ratings.map(({ name, meaning }) => ({ name, meaning, was: name }))
}

/** Changes places with the one above; the first stays. */
export function movedUp(ratings: readonly RatingInput[], place: number): readonly RatingInput[] {
  const [above, moved] = [ratings[place - 1], ratings[place]]
  if (!above || !moved) return ratings
  return ratings.with(place - 1, moved).with(place, above)
}

/** Reads a list that was kept; `null` when it is none. */
export function readRatings(kept: unknown): readonly RatingInput[] | null {
  return Array.isArray(kept) && kept.every(isInput) ? kept : null
}

function isInput(value: unknown): value is RatingInput {
  if (typeof value !== 'object' || value === null) return false
  const { name, meaning, was } = value as Readonly<Record<string, unknown>>
  return typeof name === 'string' && typeof meaning === 'string' && (was === null || typeof was === 'string')
}
