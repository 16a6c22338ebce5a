/**
 * Keeps what was found again in the text an article shows now (T4): for each passage an anchor, and a copy of what analysts decided
 * about the former text wherever its words are the same. Nothing of the former text changes.
 */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { glossPlace, glossPlaces } from '#commands/shared/put-gloss.ts'
import { isAutomatic } from '#domain/anchor.ts'
import type { CarriedTable, FoundPlace } from '#domain/carry-over.ts'
import type { Draft } from '#domain/draft.ts'
import { joinedId, type RevisionId } from '#domain/ids.ts'
import { isPlausible } from '#domain/passages.ts'
import type { Anchor, Passage, Position, Revision } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { anchorId, sentenceBoundId, sentenceLinkId, suggestionDecisionId } from '#domain/row-ids.ts'
import { placesInOrder } from '#domain/sentence-links.ts'
import { suggestionKeyAt } from '#domain/suggestion.ts'

export interface CarryOverArgs {
  /** The one in which the places were found. */
  readonly revision: RevisionId
  readonly found: readonly FoundPlace[]
}

/** Writes what is not there yet, so that work that was broken off can be done again. Places of rows that are gone are passed over. */
export const carryOver = defineCommand<CarryOverArgs>({
  name: 'carryOver',
  plan: (draft, { revision: id, found }) => {
    const revision = findRow(draft, 'revisions', id)
    if (isRejection(revision)) return revision
    let open = 0
    for (const place of found) {
      const { table, outcome, position } = place
      if (position !== null && !isPlausible(position, revision.length)) return reject('badPosition')
      if (table === 'passages') open += Number(putAnchor(draft, revision, place))
      else if (position !== null && isAutomatic(outcome)) copies[table](draft, revision, place.id, position)
    }
    const count = found.filter(({ table }) => table === 'passages').length
    return { subject: { revision: id, article: revision.article, count, open } }
  },
})

/** True where a person has to look. */
function putAnchor(draft: Draft, revision: Revision, place: FoundPlace): boolean {
  const passage = draft.get('passages', place.id)
  if (!passage || passage.article !== revision.article) return false
  const id = anchorId(passage.id, revision.id)
  if (draft.get('anchors', id)) return false
  const start = place.position?.start ?? null
  const end = place.position?.end ?? null
  const said = saidOf(place, passage, draft.get('anchors', place.from))
  draft.put('anchors', { id, extra: null, passage: passage.id, revision: revision.id, start, end, ...said })
  return !isAutomatic(said.outcome) && said.decidedBy === null
}

/** What a person decided about a text in between holds while its words are the same. */
function saidOf(
  { outcome, position }: FoundPlace,
  passage: Passage,
  between: Anchor | undefined,
): Pick<Anchor, 'outcome' | 'decidedBy'> {
  if (!isAutomatic(outcome)) return { outcome, decidedBy: null }
  if (between?.outcome === 'changed') return { outcome: 'changed', decidedBy: between.decidedBy }
  return { outcome: position?.start === passage.start ? 'exact' : 'moved', decidedBy: null }
}

type Copy = (draft: Draft, revision: Revision, id: string, position: Position) => void

/** One copy for each row and revision: its id is made of both. */
const copies: { readonly [Table in Exclude<CarriedTable, 'passages'>]: Copy } = {
  regions(draft, { id: revision }, id, position) {
    const row = draft.get('regions', id)
    if (!row) return
    const same = draft
      .byIndex('regions', 'revision', revision)
      .find(({ kind, start, end }) => kind === row.kind && start === position.start && end === position.end)
    if (same) draft.patch('regions', same.id, { status: row.status })
    else draft.put('regions', { ...row, ...position, id: joinedId(id, revision), revision })
  },
  sentenceBounds(draft, { id: revision }, id, position) {
    const row = draft.get('sentenceBounds', id)
    const copy = sentenceBoundId(revision, position.start)
    if (row && !draft.get('sentenceBounds', copy))
      draft.put('sentenceBounds', { ...row, ...position, id: copy, revision })
  },
  glosses(draft, revision, id, position) {
    const row = draft.get('glosses', id)
    if (!row || glossPlaces(draft, revision).has(glossPlace({ ...row, ...position }))) return
    draft.put('glosses', { ...row, ...position, id: joinedId(id, revision.id), revision: revision.id })
  },
  sentenceLinks(draft, revision, id, position) {
    const link = draft.get('sentenceLinks', id)
    if (!link) return
    const here = { ...position, revision: revision.id }
    const isOne = draft.get('revisions', link.one.revision)?.article === revision.article
    const [one, other] = placesInOrder(here, isOne ? link.other : link.one)
    const copy = sentenceLinkId(one, other)
    if (!draft.get('sentenceLinks', copy)) draft.put('sentenceLinks', { ...link, id: copy, one, other })
  },
  suggestionDecisions(draft, { id: revision }, id, { start, end }) {
    const row = draft.get('suggestionDecisions', id)
    if (!row) return
    const key = suggestionKeyAt(row.key, { revision, start, end })
    const copy = suggestionDecisionId(key, row.analyst)
    if (!draft.get('suggestionDecisions', copy)) draft.put('suggestionDecisions', { ...row, id: copy, key })
  },
}
