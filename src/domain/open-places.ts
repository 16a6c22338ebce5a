/** Passages that wait for a person because the text of their article changed (T4). */
import type { PassageId, RevisionId, Utf16Offset } from './ids.ts'
import type { Anchor, Passage, Revision } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText } from './visible-articles.ts'

export interface OpenPlace {
  readonly passage: PassageId
  /** The revision shown now, in which a place is to be decided. */
  readonly revision: RevisionId
  readonly outcome: 'lost' | 'changed'
  /** Where it was found, in UTF-16 code units; `null` when it was lost. */
  readonly start: Utf16Offset | null
  readonly end: Utf16Offset | null
}

/** Passages of an earlier revision that were lost, found changed and not yet decided, or never looked for; none for the one shown. */
export function openPlacesOf(snapshot: Snapshot, revision: Revision): OpenPlace[] {
  const shown = snapshot.get('articles', revision.article)?.revision
  if (shown === undefined || shown === revision.id) return []
  const open: OpenPlace[] = []
  for (const { id } of snapshot.byIndex('passages', 'revision', revision.id)) {
    const anchor = snapshot.byIndex('anchors', 'passage', id).find((one) => one.revision === shown)
    if (!anchor) open.push({ passage: id, revision: shown, outcome: 'lost', start: null, end: null })
    else if (isOpen(anchor)) open.push(anchor)
  }
  return open
}

/**
 * Those of the whole project whose article was looked through, by article and place. What was never looked for is not among them: that
 * goes by itself.
 */
export function openPassages(snapshot: Snapshot): readonly PassageId[] {
  const open: Passage[] = []
  for (const anchor of snapshot.all('anchors')) {
    const passage = isOpen(anchor) ? snapshot.get('passages', anchor.passage) : undefined
    if (passage && snapshot.get('articles', passage.article)?.revision === anchor.revision) open.push(passage)
  }
  return open
    .sort((one, other) => compareText(one.article, other.article) || one.start - other.start)
    .map(({ id }) => id)
}

function isOpen(anchor: Anchor): anchor is Anchor & { readonly outcome: OpenPlace['outcome'] } {
  return anchor.decidedBy === null && (anchor.outcome === 'lost' || anchor.outcome === 'changed')
}
