/** The two texts that are shown, cut into sentences, and what differs between them. */
import { useEffect, useMemo, useState } from 'react'
import type { Article, Revision } from '#domain/records.ts'
import { segmentText } from '#language/segment.ts'
import { useText } from '#state/use-text.ts'
import type { RevisionDifferences } from '#ui/reader-text/revision-differences.ts'
import type { CompareWords } from '#ui/reader-text/word-differences.ts'
import { unattended } from '#ui/unattended.ts'
import type { CutRevision } from './shown-pair.ts'

export type PairState = 'loading' | 'ready' | 'missing'

export interface RevisionPair {
  readonly article: Article
  readonly older: Revision
  readonly newer: Revision
  /** `null` while it is loaded, and where it is missing. */
  readonly was: CutRevision | null
  readonly is: CutRevision | null
  readonly state: PairState
  /** `null` until they are known. */
  readonly differences: RevisionDifferences | null
  /** `null` until the library is there. */
  readonly compare: CompareWords | null
}

interface Library {
  readonly compare: CompareWords
  readonly revisions: typeof import('#ui/reader-text/revision-differences.ts').revisionDifferences
}

/** The library is fetched with the first pair. */
export function usePair(article: Article, older: Revision, newer: Revision): RevisionPair {
  const [was, is] = [useCut(older, article), useCut(newer, article)]
  const [library, setLibrary] = useState<Library | null>(null)
  useEffect(() => {
    const load = async () => {
      const [{ wordDifferences }, { revisionDifferences }] = await Promise.all([
        import('#ui/reader-text/word-differences.ts'),
        import('#ui/reader-text/revision-differences.ts'),
      ])
      setLibrary({ compare: wordDifferences, revisions: revisionDifferences })
    }
    unattended(load())
  }, [])
  const { tag } = article.language
  const [before, after] = [was.cut, is.cut]
  const differences = useMemo(
    () => (library && before && after ? library.revisions(tellingOf(before), tellingOf(after), tag) : null),
    [library, before, after, tag],
  )
  const isMissing = was.state === 'missing' || is.state === 'missing'
  const state = isMissing ? 'missing' : before && after ? 'ready' : 'loading'
  return { article, older, newer, was: before, is: after, state, differences, compare: library?.compare ?? null }
}

function useCut({ textHash }: Revision, { language }: Article): { state: PairState; cut: CutRevision | null } {
  const loaded = useText(textHash)
  const text = loaded.state === 'ready' ? loaded.text : null
  const { tag } = language
  const cut = useMemo(() => (text === null ? null : { text, sentences: segmentText(text, tag).sentences }), [text, tag])
  return { state: loaded.state, cut }
}

function tellingOf({ text, sentences }: CutRevision) {
  return { text, stretches: sentences }
}
