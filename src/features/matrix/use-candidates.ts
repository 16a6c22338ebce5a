/** The sentences of an article as candidates of a cell, read from its text. */
import { useMemo } from 'react'
import type { Article, Claim, Passage } from '#domain/records.ts'
import { correctionsOf } from '#domain/sentence-bounds.ts'
import { cellKey } from '#domain/tables.ts'
import { useRows } from '#state/use-rows.ts'
import { useText } from '#state/use-text.ts'
import { candidatesOf, type Candidate } from './candidates.ts'

export interface CandidateList {
  /** In reading order. */
  readonly all: readonly Candidate[]
  /** Passages linked to the claim here. */
  readonly linked: readonly Passage[]
  /** The text is in no home. */
  readonly missing: boolean
}

/** `null` while the text is on its way. */
export function useCandidates(claim: Claim, article: Article): CandidateList | null {
  const hash = useRows(
    (snapshot) => snapshot.get('revisions', article.revision)?.textHash ?? null,
    ['revisions'],
    [article.revision],
  )
  const text = useText(hash)
  const rows = useRows(
    (snapshot) => ({
      glosses: snapshot
        .byIndex('glosses', 'revision', article.revision)
        .toSorted((one, other) => (one.language < other.language ? -1 : one.language > other.language ? 1 : 0)),
      regions: snapshot.byIndex('regions', 'revision', article.revision),
      corrections: correctionsOf(snapshot, article.revision),
      linked: snapshot
        .byIndex('mentions', 'cell', cellKey(claim.id, article.id))
        .flatMap((mention) => snapshot.get('passages', mention.passage) ?? []),
    }),
    ['glosses', 'regions', 'sentenceBounds', 'mentions', 'passages'],
    [article.revision, claim.id, article.id],
  )
  const content = text.state === 'ready' ? text.text : null
  const all = useMemo(
    () =>
      content === null ? [] : candidatesOf(content, article.language.tag, rows.glosses, rows.regions, rows.corrections),
    [content, article.language.tag, rows],
  )
  if (text.state === 'loading') return null
  return { all, linked: rows.linked, missing: text.state === 'missing' }
}
