/** What the finder has for one article and a claim. The other versions of its stories are looked in too: they tell what is rare. */
import type { FoundSentence } from '#domain/finding.ts'
import type { Article, Claim } from '#domain/records.ts'
import { soughtIn, soughtInTables } from '#domain/sought-in.ts'
import { versionsBeside } from '#domain/versions-beside.ts'
import { useCloseness } from '#state/use-closeness.ts'
import { useFound, type Finding } from '#state/use-found.ts'
import { useRows } from '#state/use-rows.ts'
import { useSoughtClaim } from '#state/use-sought-claim.ts'
import { usePreferences } from '#ui/preferences/preferences.ts'

export type FindingState = Finding['state']

interface FoundFor {
  readonly state: FindingState
  readonly sentences: readonly FoundSentence[]
}

const none: readonly FoundSentence[] = []
const looking: FoundFor = { state: 'looking', sentences: none }

/**
 * The sentences of the article, best first; none while it is looking or where nothing was found. With an encoder it looks until that has
 * compared, too: here a click takes a sentence, so the order changes once only.
 */
export function useFoundFor(claim: Pick<Claim, 'wording' | 'language' | 'madeFrom'>, article: Article): FoundFor {
  const sought = useSoughtClaim(claim)
  const targets = useRows(
    (snapshot) => versionsBeside(snapshot, article).flatMap((one) => soughtIn(snapshot, one)),
    ['articles', 'storyArticles', 'batches', ...soughtInTables],
    [article],
  )
  const { encoder } = usePreferences()
  const { finding, closeness } = useCloseness(useFound(sought, targets), sought, targets, encoder)
  if (closeness === 'comparing') return looking
  const found = finding.state === 'found' ? finding.answer.find((one) => one.article === article.id) : undefined
  return { state: finding.state, sentences: found?.sentences ?? none }
}
