/** The text of a pane as the finder is asked about it: the same object as long as nothing of it changes. */
import { useMemo } from 'react'
import { knownDays, type DatedPlace } from '#domain/finding.ts'
import type { PaneRows } from './use-pane-rows.ts'

export function useDatedPlace({ article, revision, corrections }: PaneRows): DatedPlace {
  const { textHash } = revision
  const language = article.language.tag
  const { published } = article
  return useMemo(
    () => ({ textHash, language, corrections, published: knownDays(published) }),
    [textHash, language, corrections, published],
  )
}
