/** The passages one goes through, and what was said of each. Pure. */
import { openPassages, openPlacesOf } from '#domain/open-places.ts'
import type { ArticleId, PassageId } from '#domain/ids.ts'
import type { Anchor, Passage, TableName } from '#domain/records.ts'
import { anchorId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'

export const reviewTables: readonly TableName[] = ['passages', 'anchors', 'articles', 'revisions']

/** Those that wait: of one article, or of the whole project, in the order of their articles and places. */
export function waitingPassages(snapshot: Snapshot, article: ArticleId | null): readonly PassageId[] {
  if (article === null) return openPassages(snapshot)
  return snapshot
    .byIndex('revisions', 'article', article)
    .flatMap((revision) => openPlacesOf(snapshot, revision))
    .flatMap(({ passage }) => snapshot.get('passages', passage) ?? [])
    .sort((one, other) => one.start - other.start)
    .map(({ id }) => id)
}

/** `open` waits for a person; `here` and `lost` were said by one; `rule` was found by itself. */
export type ReviewState = 'open' | 'here' | 'lost' | 'rule'

export interface ReviewItem {
  readonly passage: Passage
  readonly anchor: Anchor | null
  readonly state: ReviewState
  /** Where it stands, or may stand, in the text that is shown; `null` where nothing was found. */
  readonly place: Span | null
}

/** `null` for a passage that is gone. */
export function reviewItem(snapshot: Snapshot, id: PassageId | null): ReviewItem | null {
  const passage = snapshot.get('passages', id)
  const article = passage && snapshot.get('articles', passage.article)
  if (!passage || !article) return null
  const anchor = snapshot.get('anchors', anchorId(passage.id, article.revision)) ?? null
  const { start, end } = anchor ?? { start: null, end: null }
  return { passage, anchor, state: stateOf(anchor), place: start === null || end === null ? null : { start, end } }
}

function stateOf(anchor: Anchor | null): ReviewState {
  if (anchor?.decidedBy) return anchor.outcome === 'lost' ? 'lost' : 'here'
  return anchor?.outcome === 'exact' || anchor?.outcome === 'moved' ? 'rule' : 'open'
}

/** The next one that waits behind a place of the list, from the start again after its end; `null` when none does. */
export function nextOpen(items: readonly PassageId[], from: PassageId | null, isOpen: (id: PassageId) => boolean) {
  const at = from === null ? -1 : items.indexOf(from)
  const ahead = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))]
  return ahead.find(isOpen) ?? null
}
