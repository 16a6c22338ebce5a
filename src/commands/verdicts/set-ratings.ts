/** Chooses the words in which the project rates verdicts. */
import { defineCommand } from '#commands/define-command.ts'
import type { Rating } from '#domain/records.ts'
import { reject } from '#domain/rejection.ts'
import { ratingScaleId } from '#domain/row-ids.ts'
import { nameKey } from '#domain/tables.ts'

export interface RatingInput extends Rating {
  /** The name it had: verdicts with that name take the new one. `null` for a new word. */
  readonly was: string | null
}

export interface SetRatingsArgs {
  /** All of them, in order. */
  readonly ratings: readonly RatingInput[]
}

/** Replaces the vocabulary. A verdict keeps the word it was given where that is no longer in it. Who wrote a verdict stays its author. */
export const setRatings = defineCommand<SetRatingsArgs>({
  name: 'setRatings',
  plan: (draft, { ratings: given }) => {
    const ratings = given.map(({ name, meaning }) => ({ name: name.trim(), meaning: meaning.trim() }))
    if (ratings.length === 0) return reject('nothingChosen')
    if (ratings.some(({ name }) => name === '')) return reject('nameEmpty')
    if (new Set(ratings.map(({ name }) => nameKey(name))).size < ratings.length) return reject('ratingTwice')
    // All are found before any is written, so that two words may change places.
    const renamed = given.flatMap(({ was, name }) =>
      was === null || was === name.trim()
        ? []
        : draft.byIndex('verdicts', 'rating', was).map(({ id }) => ({ id, rating: name.trim() })),
    )
    for (const { id, rating } of renamed) draft.patch('verdicts', id, { rating })
    const before = draft.get('ratingScales', ratingScaleId)
    draft.put('ratingScales', { id: ratingScaleId, extra: before?.extra ?? null, ratings })
    return { subject: { count: ratings.length } }
  },
})
