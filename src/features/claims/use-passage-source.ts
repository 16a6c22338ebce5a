/** The text a claim is made from, as it stands now. */
import { useMemo } from 'react'
import type { Article, Revision } from '#domain/records.ts'
import { visibleArticle } from '#state/select.ts'
import { useRows } from '#state/use-rows.ts'
import { useText } from '#state/use-text.ts'
import type { AskedPlace } from './asked-place.ts'

export interface PassageSource {
  readonly article: Article
  readonly revision: Revision
  readonly text: string
  readonly place: AskedPlace
}

/** `null` until the text is there, and where there is no such article or no such place in it. */
export function usePassageSource(place: AskedPlace): PassageSource | null {
  const { article: id, start, end } = place
  const article = useRows((snapshot) => visibleArticle(snapshot, id), ['articles', 'batches'], [id])
  const revision = useRows((snapshot) => snapshot.get('revisions', article?.revision ?? null), ['revisions'], [article])
  const state = useText(revision?.textHash ?? null)
  const text = state.state === 'ready' && start < end && end <= state.text.length ? state.text : null
  return useMemo(
    () => (article && revision && text !== null ? { article, revision, text, place } : null),
    [article, revision, text, place],
  )
}
