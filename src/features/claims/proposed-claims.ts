/** Which proposed claims of a story are still open, and what the list shows of each. Pure. */
import type { ProposedClaim, ProposeFrom, Stretch } from '#domain/finding.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { Article, Gloss, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { storyVersions, withoutHeadlines } from '#domain/story-versions.ts'
import { isClaimTurnedDown } from '#domain/suggestion.ts'

export interface OpenProposal {
  /** Names it in the list. */
  readonly key: string
  readonly article: Article
  readonly proposed: ProposedClaim
  /** Those that reach into the sentence. */
  readonly glosses: readonly Gloss[]
}

/** More would not be read. */
const MOST_SHOWN = 20
/** Asked for, so that those already answered leave room for others. */
export const MOST_ASKED = 100
/** The versions of a story, that of `toldIn` before others. Furniture and headlines are left out of them. */
export function versionsToPropose(
  snapshot: Snapshot,
  story: StoryId,
  toldIn: ArticleId | null = null,
): readonly ProposeFrom[] {
  return withoutHeadlines(snapshot, storyVersions(snapshot, story, toldIn))
}

/** Tables `openProposals` reads. */
export const proposalTables: readonly TableName[] = [
  'articles',
  'glosses',
  'mentions',
  'passages',
  'suggestionDecisions',
]

/**
 * A proposal as an article tells it: its sentence stands for the others. What it tells differently from the sentence that stood for them is
 * known; of the others only that they tell it too. `null` where it does not tell it.
 */
export function asToldIn(article: ArticleId, proposed: ProposedClaim): ProposedClaim | null {
  if (proposed.article === article) return proposed
  const own = proposed.alike.find((told) => told.article === article)
  if (!own) return null
  const { start, end } = proposed
  const differences = own.differences.map((one) => ({ ...one, here: one.there, there: one.here }))
  const others = proposed.alike.filter((told) => told !== own).map((told) => ({ ...told, differences: [] }))
  return {
    article,
    start: own.start,
    end: own.end,
    reasons: proposed.reasons,
    alike: [{ article: proposed.article, start, end, differences }, ...others],
  }
}

/**
 * Without those of which any version's sentence is a passage of a claim, or was refused. With `toldIn` those that article tells, as it
 * tells them.
 */
export function openProposals(
  snapshot: Snapshot,
  all: readonly ProposedClaim[],
  toldIn: ArticleId | null = null,
): readonly OpenProposal[] {
  const proposals = toldIn === null ? all : all.flatMap((proposed) => asToldIn(toldIn, proposed) ?? [])
  const open = proposals.filter((proposed) =>
    [proposed, ...proposed.alike].every(
      ({ article, ...stretch }) => !isClaimed(snapshot, article, stretch) && !isRefused(snapshot, article, stretch),
    ),
  )
  return open.slice(0, MOST_SHOWN).flatMap((proposed) => {
    const article = snapshot.get('articles', proposed.article)
    if (!article) return []
    const glosses = snapshot
      .byIndex('glosses', 'revision', article.revision)
      .filter(({ start, end }) => start < proposed.end && end > proposed.start)
    return [{ key: `${proposed.article}.${proposed.start}`, article, proposed, glosses }]
  })
}

function isClaimed(snapshot: Snapshot, article: ArticleId, { start, end }: Stretch): boolean {
  return snapshot.byIndex('mentions', 'article', article).some((mention) => {
    const passage = snapshot.get('passages', mention.passage)
    return passage !== undefined && passage.start < end && passage.end > start
  })
}

function isRefused(snapshot: Snapshot, id: ArticleId, { start, end }: Stretch): boolean {
  const article = snapshot.get('articles', id)
  return article !== undefined && isClaimTurnedDown(snapshot, { revision: article.revision, start, end })
}
