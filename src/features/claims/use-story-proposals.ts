/** The claims proposed of a story that are neither made nor refused yet, with the texts they stand in. */
import { useMemo } from 'react'
import type { ProposedClaim, ProposeFrom } from '#domain/finding.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import { storyVersionTables } from '#domain/story-versions.ts'
import type { Asked } from '#state/use-answer.ts'
import { useProposedClaims } from '#state/use-proposed-claims.ts'
import { useRows } from '#state/use-rows.ts'
import { useStoryTexts } from '#state/use-story-texts.ts'
import { MOST_ASKED, openProposals, proposalTables, versionsToPropose, type OpenProposal } from './proposed-claims.ts'

interface StoryProposals {
  readonly state: Asked<unknown>['state']
  /** How many versions were compared. */
  readonly versions: number
  /** True when the story has more. */
  readonly isPart: boolean
  readonly proposals: readonly OpenProposal[]
  readonly texts: ReadonlyMap<ArticleId, string>
}

const noVersions: readonly ProposeFrom[] = []
const nothing: readonly ProposedClaim[] = []

/** Nothing without a story. With `toldIn` those that article tells. */
export function useStoryProposals(story: StoryId | null, toldIn: ArticleId | null): StoryProposals {
  const versions = useRows(
    (snapshot) => (story ? versionsToPropose(snapshot, story, toldIn) : noVersions),
    storyVersionTables,
    [story, toldIn],
  )
  const members = useRows(
    (snapshot) => (story ? snapshot.byIndex('storyArticles', 'story', story).length : 0),
    ['storyArticles'],
    [story],
  )
  const proposing = useProposedClaims(versions, MOST_ASKED)
  const found = proposing.state === 'found' ? proposing.answer : nothing
  const open = useRows((snapshot) => openProposals(snapshot, found, toldIn), proposalTables, [found, toldIn])
  const texts = useStoryTexts(versions)
  const proposals = useMemo(() => open.filter(({ article }) => texts.has(article.id)), [open, texts])
  return { state: proposing.state, versions: versions.length, isPart: members > versions.length, proposals, texts }
}
