/** Keeps where passages were found again in another revision, and what a person decided about it (T4). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { isAutomatic } from '#domain/anchor.ts'
import type { Draft } from '#domain/draft.ts'
import type { PassageId, RevisionId, Utf16Offset } from '#domain/ids.ts'
import type { Anchor } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { anchorId } from '#domain/row-ids.ts'

/** What `findAnchor` gave for a passage, or the place a person chose. */
export interface AnchorInput {
  readonly passage: PassageId
  readonly outcome: Anchor['outcome']
  readonly start: Utf16Offset | null
  readonly end: Utf16Offset | null
}

export interface StoreAnchorsArgs {
  readonly revision: RevisionId
  readonly anchors: readonly AnchorInput[]
  /** True when a person looked at each. Without it `changed` and `lost` stay open for review (T4). */
  readonly decided: boolean
}

/** Writes one anchor per passage and revision; the passage itself never moves (T4). A rule never replaces a person's decision. */
export const storeAnchors = defineCommand<StoreAnchorsArgs>({
  name: 'storeAnchors',
  plan: (draft, { revision, anchors, decided }, { actor }) => {
    const row = findRow(draft, 'revisions', revision)
    if (isRejection(row)) return row
    if (anchors.length === 0) return reject('nothingChosen')
    for (const input of anchors) {
      const refused = anchorRefused(draft, row.article, row.length, input)
      if (refused) return refused
      const id = anchorId(input.passage, revision)
      if (!decided && draft.get('anchors', id)?.decidedBy) continue
      const { passage, outcome, start, end } = input
      draft.put('anchors', {
        id,
        extra: null,
        passage,
        revision,
        outcome,
        start,
        end,
        decidedBy: decided ? actor : null,
      })
    }
    const open = decided ? 0 : anchors.filter((anchor) => !isAutomatic(anchor.outcome)).length
    return { subject: { count: anchors.length, open, article: row.article } }
  },
})

function anchorRefused(draft: Draft, article: string, length: number, input: AnchorInput): Rejection | null {
  const passage = findRow(draft, 'passages', input.passage)
  if (isRejection(passage)) return passage
  if (passage.article !== article) return reject('anchorInOtherArticle')
  return isPlausiblePlace(input, passage.quote.length, length) ? null : reject('badPosition')
}

function isPlausiblePlace({ outcome, start, end }: AnchorInput, quote: number, length: number): boolean {
  if (outcome === 'lost') return start === null && end === null
  if (start === null || end === null || start < 0 || start >= end || end > length) return false
  return !isAutomatic(outcome) || end - start === quote
}
