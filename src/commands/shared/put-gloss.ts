/** Writes one gloss, for every command that stores glosses (T6). */
import type { PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import { asId, type GlossId } from '#domain/ids.ts'
import { isPlausible } from '#domain/passages.ts'
import type { Gloss, Position, Revision } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'

/** A translation of one stretch (T6). */
export interface GlossInput extends Pick<Gloss, 'language' | 'text' | 'origin'> {
  readonly position: Position
}

/** Names the place of a gloss: one analyst has one gloss of a stretch in a language from each kind of origin. */
export function glossPlace(gloss: Pick<Gloss, 'start' | 'end' | 'language' | 'origin' | 'analyst'>): string {
  return JSON.stringify([gloss.start, gloss.end, gloss.language, gloss.origin.kind, gloss.analyst])
}

/** Writes a gloss under `id`, or over the one of the same place; `places` are the glosses of the revision by place. */
export function putGloss(
  draft: Draft,
  revision: Revision,
  input: GlossInput,
  id: GlossId | null,
  places: ReadonlyMap<string, GlossId>,
  { now, newId, actor }: PlanContext,
): GlossId | Rejection {
  if (!isPlausible(input.position, revision.length)) return reject('badPosition')
  if (input.text.trim() === '') return reject('glossEmpty')
  const { start, end, quote, prefix, suffix } = input.position
  const { language, text, origin } = input
  const place = glossPlace({ start, end, language, origin, analyst: actor })
  const gloss = id ?? places.get(place) ?? asId<GlossId>(newId())
  const extra = draft.get('glosses', gloss)?.extra ?? null
  draft.put('glosses', {
    id: gloss,
    extra,
    revision: revision.id,
    start,
    end,
    quote,
    prefix,
    suffix,
    language,
    text,
    origin,
    analyst: actor,
    at: now,
  })
  return gloss
}

/** The glosses of a revision by place. */
export function glossPlaces(draft: Draft, revision: Revision): Map<string, GlossId> {
  return new Map(draft.byIndex('glosses', 'revision', revision.id).map((gloss) => [glossPlace(gloss), gloss.id]))
}
