/** The text of an article with its sentences and glosses, for the dialogs of this folder. */
import { useMemo } from 'react'
import { withoutFurniture } from '#domain/furniture.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Article, Gloss, Revision } from '#domain/records.ts'
import { correctionsOf } from '#domain/sentence-bounds.ts'
import { segmentText } from '#language/segment.ts'
import { visibleArticle } from '#state/select.ts'
import { useRows } from '#state/use-rows.ts'
import { useText } from '#state/use-text.ts'
import { numberSentences, type NumberedSentence } from './numbered-lines.ts'

export interface ArticleText {
  readonly article: Article
  readonly revision: Revision
  readonly text: string
  readonly sentences: readonly NumberedSentence[]
  /** The sentences that are not furniture, under the same numbers. */
  readonly body: readonly NumberedSentence[]
  readonly glosses: readonly Gloss[]
}

/** `null` until the text is there, and where there is no such article. */
export function useArticleText(id: ArticleId | null): ArticleText | null {
  const article = useRows((snapshot) => visibleArticle(snapshot, id), ['articles', 'batches'], [id])
  const revision = useRows((snapshot) => snapshot.get('revisions', article?.revision ?? null), ['revisions'], [article])
  const glosses = useRows(
    (snapshot) => snapshot.byIndex('glosses', 'revision', article?.revision ?? ''),
    ['glosses'],
    [article?.revision],
  )
  const regions = useRows(
    (snapshot) => snapshot.byIndex('regions', 'revision', article?.revision ?? ''),
    ['regions'],
    [article?.revision],
  )
  const corrections = useRows(
    (snapshot) => correctionsOf(snapshot, article?.revision ?? ''),
    ['sentenceBounds'],
    [article?.revision],
  )
  const state = useText(revision?.textHash ?? null)
  const text = state.state === 'ready' ? state.text : null
  const tag = article?.language.tag ?? 'und'
  const sentences = useMemo(
    () => (text === null ? [] : numberSentences(text, segmentText(text, tag, corrections).sentences)),
    [text, tag, corrections],
  )
  const body = useMemo(() => withoutFurniture(sentences, regions), [sentences, regions])
  return useMemo(
    () => (article && revision && text !== null ? { article, revision, text, sentences, body, glosses } : null),
    [article, revision, text, sentences, body, glosses],
  )
}
