/** What the finder has for one article and a claim. The other versions of its stories are looked in too: they tell what is rare. */
import { useMemo } from 'react'
import { knownDays, type FoundSentence, type Sought, type SoughtIn } from '#domain/finding.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { membersOf } from '#domain/visible-articles.ts'
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
    ['articles', 'revisions', 'storyArticles', 'batches'],
    [article],
  )
  const finding = useFound(sought, targets)
  const found = finding.state === 'found' ? finding.found.find((one) => one.article === article.id) : undefined
  return { state: finding.state, sentences: found?.sentences ?? none }
}

/** The article and all others of its stories. */
function versionsBeside(snapshot: Snapshot, article: Article): readonly Article[] {
  const stories = snapshot.byIndex('storyArticles', 'article', article.id).map(({ story }) => story)
  const others = stories.flatMap((story) => membersOf(snapshot, story).map((member) => member.article))
  return [...new Map([article, ...others].map((one) => [one.id, one])).values()]
}

function soughtIn(snapshot: Snapshot, article: Article): SoughtIn[] {
  const revision = snapshot.get('revisions', article.revision)
  if (!revision) return []
  const published = knownDays(article.published)
  return [{ article: article.id, textHash: revision.textHash, language: article.language.tag, published }]
}
