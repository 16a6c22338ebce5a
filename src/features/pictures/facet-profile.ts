/** In which ways the versions of a language, or of an outlet, tell claims differently. A pure look at the snapshot. */
import { deriveCell, type JudgedCell } from '#domain/cell.ts'
import type { StoryId } from '#domain/ids.ts'
import { facetGroups, facets, type FacetGroup } from '#domain/judgement.ts'
import type { Article } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { compareText, membersOf } from '#domain/visible-articles.ts'
import { MOST_VERSIONS } from './agreement.ts'

export type ProfileBy = 'language' | 'outlet'

/** Cells with a facet of one group: each counts once. */
export interface FacetCount {
  /** Cells in which such a facet touches the truth of the claim. */
  readonly truth: number
  /** Cells in which it is only told otherwise. */
  readonly form: number
}

export interface Profile {
  /** Language tag or outlet; `null` for articles without an outlet. */
  readonly key: string | null
  readonly articles: number
  /** Cells that tell the claim: they agree or differ. What is left out, unclear or not assessed has no facets and counts for nothing (C3). */
  readonly told: number
  readonly groups: Readonly<Record<FacetGroup, FacetCount>>
}

export interface FacetProfiles {
  readonly profiles: readonly Profile[]
  readonly leftOut: number
}

/** Versions only: a source document is what they are compared with. */
export function facetProfiles(snapshot: Snapshot, story: StoryId, by: ProfileBy): FacetProfiles {
  const claims = snapshot.byIndex('storyClaims', 'story', story).map(({ claim }) => claim)
  const sets = new Map<string | null, Article[]>()
  for (const { article, member } of membersOf(snapshot, story)) {
    if (member.role === 'sourceDocument') continue
    const key = by === 'language' ? article.language.tag : article.outlet
    sets.set(key, [...(sets.get(key) ?? []), article])
  }
  const profiles = [...sets]
    .toSorted(([one], [other]) => compareText(one ?? '\uFFFF', other ?? '\uFFFF'))
    .map(([key, articles]): Profile => {
      const told = articles.flatMap(({ id }) =>
        claims
          .map((claim) => deriveCell(snapshot, claim, id, 'all'))
          .filter((cell): cell is JudgedCell => cell.state === 'judged' && cell.asked)
          .filter(({ judgement }) => judgement === 'agrees' || judgement === 'differs'),
      )
      return { key, articles: articles.length, told: told.length, groups: countGroups(told) }
    })
  return { profiles: profiles.slice(0, MOST_VERSIONS), leftOut: Math.max(0, profiles.length - MOST_VERSIONS) }
}

function countGroups(cells: readonly JudgedCell[]): Record<FacetGroup, FacetCount> {
  const counted = facetGroups.map((group) => {
    const marks = cells.map((cell) => cell.facets.filter(({ facet }) => facets[facet].group === group))
    const truth = marks.filter((own) => own.some(({ truthConditional }) => truthConditional)).length
    return [group, { truth, form: marks.filter((own) => own.length > 0).length - truth }] as const
  })
  return Object.fromEntries(counted) as Record<FacetGroup, FacetCount>
}
