/** What the finder has for one article and a claim. The other versions of its stories are looked in too: they tell what is rare. */
import { useMemo } from 'react'
import type { FoundSentence, Sought } from '#domain/finding.ts'
import type { Article, Claim } from '#domain/records.ts'
import { soughtIn, soughtInTables } from '#domain/sought-in.ts'
import { versionsBeside } from '#domain/versions-beside.ts'
import { useFound, type Finding } from '#state/use-found.ts'
import { useRows } from '#state/use-rows.ts'

export type FindingState = Finding['state']

const none: readonly FoundSentence[] = []

/** The sentences of the article, best first; none while it is looking or where nothing was found. */
export function useFoundFor(
  claim: Pick<Claim, 'wording' | 'language'>,
  article: Article,
): { readonly state: FindingState; readonly sentences: readonly FoundSentence[] } {
  const { wording, language } = claim
  const sought = useMemo((): Sought => ({ text: wording, language, kind: 'claim' }), [wording, language])
  const targets = useRows(
    (snapshot) => versionsBeside(snapshot, article).flatMap((one) => soughtIn(snapshot, one)),
    ['articles', 'storyArticles', 'batches', ...soughtInTables],
    [article],
  )
  const finding = useFound(sought, targets)
  const found = finding.state === 'found' ? finding.found.find((one) => one.article === article.id) : undefined
  return { state: finding.state, sentences: found?.sentences ?? none }
}
