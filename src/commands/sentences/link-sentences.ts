/** Says of pairs of sentences that they tell the same, or that they do not. */
import { defineCommand, type PlanContext } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { Draft } from '#domain/draft.ts'
import { isPlausible } from '#domain/passages.ts'
import type { SentenceLink, SentencePlace } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { sentenceLinkId } from '#domain/row-ids.ts'
import { placesInOrder } from '#domain/sentence-links.ts'

/** A pair, in whichever order. */
export type SentencePair = Pick<SentenceLink, 'kind' | 'one' | 'other'>

export interface LinkSentencesArgs {
  readonly links: readonly SentencePair[]
}

/**
 * Writes the pairs. What anybody said of a pair before is replaced; of two for one pair the later holds. A pair of which the same was
 * said of the same stretches stays as it is, with who said it and when. The first pair that must be refused refuses all.
 */
export const linkSentences = defineCommand<LinkSentencesArgs>({
  name: 'linkSentences',
  plan: (draft, { links }, context) => {
    const [first] = links
    if (!first) return reject('nothingChosen')
    for (const pair of links) {
      const refused = pairRefused(draft, pair)
      if (refused) return refused
      putPair(draft, pair, context)
    }
    const kind = links.every((link) => link.kind === first.kind) ? first.kind : null
    const article = draft.get('revisions', first.one.revision)?.article ?? null
    return { subject: { count: links.length, kind, article } }
  },
})

function pairRefused(draft: Draft, { one, other }: SentencePair): Rejection | null {
  if (one.revision === other.revision && one.start === other.start) return reject('sentenceWithItself')
  return placeRefused(draft, one) ?? placeRefused(draft, other)
}

function placeRefused(draft: Draft, place: SentencePlace): Rejection | null {
  const revision = findRow(draft, 'revisions', place.revision)
  if (isRejection(revision)) return revision
  return isPlausible(place, revision.length) ? null : reject('badPosition')
}

function putPair(draft: Draft, pair: SentencePair, { now, actor }: PlanContext): void {
  const [one, other] = placesInOrder(placeOf(pair.one), placeOf(pair.other))
  const id = sentenceLinkId(one, other)
  const link = { kind: pair.kind, one, other }
  const before = draft.get('sentenceLinks', id)
  if (before && saysSame(before, link)) return
  draft.put('sentenceLinks', { id, extra: before?.extra ?? null, ...link, analyst: actor, at: now })
}

/** What a place is, whatever else the caller's object holds. */
function placeOf({ revision, start, end, quote, prefix, suffix }: SentencePlace): SentencePlace {
  return { revision, start, end, quote, prefix, suffix }
}

/** Both begin where the other's do, for they have one id. */
function saysSame(before: SentencePair, now: SentencePair): boolean {
  return before.kind === now.kind && before.one.end === now.one.end && before.other.end === now.other.end
}
