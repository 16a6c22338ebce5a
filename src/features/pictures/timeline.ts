/** When the articles of a story came out, and when each fact happened and was first said. A pure look at the snapshot. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { StoryId } from '#domain/ids.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { compareText, membersOf } from '#domain/visible-articles.ts'
import { MOST_CLAIMS, MOST_VERSIONS } from './agreement.ts'

export interface TimelineFact {
  readonly claim: Claim
  /** As recorded on the claim. */
  readonly firstSaid: DateBounds | null
  /** The article found to tell it earliest: it was first said then or before, never licensed to be later (C4). `null` where none is dated. */
  readonly earliest: { readonly article: Article; readonly latest: string; readonly approximate: boolean } | null
}

export interface Timeline {
  /** Source documents first, then by date, undated last. */
  readonly articles: readonly { readonly article: Article; readonly sourceDocument: boolean }[]
  /** By the day by which they were said. */
  readonly facts: readonly TimelineFact[]
  readonly leftOut: { readonly claims: number; readonly versions: number }
}

export function timelineOf(snapshot: Snapshot, story: StoryId): Timeline {
  const members = membersOf(snapshot, story)
  const articles = members.map(({ article, member }) => ({
    article,
    sourceDocument: member.role === 'sourceDocument',
  }))
  const facts = snapshot
    .byIndex('storyClaims', 'story', story)
    .flatMap(({ claim }) => snapshot.get('claims', claim) ?? [])
    .map((claim) => ({ claim, firstSaid: claim.firstSaid, earliest: earliestOf(snapshot, claim, articles) }))
    .toSorted((one, other) => compareText(saidBy(one), saidBy(other)) || compareText(one.claim.id, other.claim.id))
  return {
    articles: articles.slice(0, MOST_VERSIONS),
    facts: facts.slice(0, MOST_CLAIMS),
    leftOut: {
      claims: Math.max(0, facts.length - MOST_CLAIMS),
      versions: Math.max(0, articles.length - MOST_VERSIONS),
    },
  }
}

/** A passage that only denies it does not say it. An article with an open end after it bounds nothing. */
function earliestOf(snapshot: Snapshot, claim: Claim, articles: Timeline['articles']): TimelineFact['earliest'] {
  const saying = new Set(
    snapshot
      .byIndex('mentions', 'claim', claim.id)
      .filter(({ role }) => role !== 'denies')
      .map(({ article }) => article),
  )
  const dated = articles.flatMap(({ article }) => {
    const latest = article.published?.latest ?? null
    if (latest === null || !saying.has(article.id)) return []
    return [{ article, latest, approximate: article.published?.approximate ?? false }]
  })
  return dated.toSorted((one, other) => compareText(one.latest, other.latest))[0] ?? null
}

/** The last day on which it can have been said first; a day after all others where nobody knows. */
function saidBy({ firstSaid, earliest }: TimelineFact): string {
  const known = [firstSaid?.latest, earliest?.latest].filter((day) => day != null)
  return known.toSorted(compareText)[0] ?? '9999-99-99'
}
