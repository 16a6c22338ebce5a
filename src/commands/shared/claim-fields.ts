/** The fields of a claim a person enters, cleaned and checked. */
import type { Claim } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'
import { dateProblem } from '#domain/valid-dates.ts'

/** What can be entered for a claim. */
export type ClaimFields = Pick<
  Claim,
  'wording' | 'language' | 'type' | 'quantity' | 'time' | 'firstSaid' | 'actors' | 'polarity' | 'aboutSaying' | 'note'
>

/** The fields with spaces around the wording and empty actors dropped, or why they cannot be taken (C7). */
export function cleanClaimFields<Fields extends Partial<ClaimFields>>(fields: Fields): Fields | Rejection {
  if (fields.wording?.trim() === '') return reject('wordingEmpty')
  for (const bounds of [fields.time, fields.firstSaid]) {
    const problem = bounds ? dateProblem(bounds) : null
    if (problem) return reject(problem)
  }
  const { quantity } = fields
  if (quantity && !isSound(quantity)) return reject('quantityBad')
  return {
    ...fields,
    ...(fields.wording === undefined ? {} : { wording: fields.wording.trim() }),
    ...(fields.actors === undefined ? {} : { actors: cleanActors(fields.actors) }),
  }
}

function isSound({ value, upTo }: NonNullable<Claim['quantity']>): boolean {
  return Number.isFinite(value) && (upTo === null || (Number.isFinite(upTo) && upTo >= value))
}

function cleanActors(actors: readonly string[]): string[] {
  return [...new Set(actors.map((actor) => actor.trim()).filter((actor) => actor !== ''))]
}
