/** How alike the sentences of several versions are, for putting them into rows. */
import { withThirdVersions, type Scores } from '../matching/align.ts'
import { supportOf } from '../matching/certainty.ts'
import type { Frequencies } from '../matching/frequencies.ts'
import type { Profile } from '../matching/profile.ts'
import { scoreMatch } from '../matching/score.ts'

/** Scores of every version with every other, by their places; of a version with itself none. */
export type Likeness = readonly (readonly Scores[])[]

/** What a score keeps where next to nothing is in common, and with how much in common it keeps all. */
const WITHOUT_SUPPORT = 0.5
const FULL_SUPPORT = 1

/**
 * Scores that third versions have spoken for, less where they stand on little: a headline is like every sentence with the same name in
 * it (measured, `evaluation/README.md`).
 */
export function likenessOf(versions: readonly (readonly Profile[])[], frequencies: Frequencies): Likeness {
  const matches = versions.map((here, at) =>
    versions.map((there, to) =>
      to > at ? here.map((one) => there.map((other) => scoreMatch(one, other, frequencies))) : [],
    ),
  )
  const raw = pairwise(versions, (at, to) => (matches[at]?.[to] ?? []).map((row) => row.map(({ score }) => score)))
  return pairwise(versions, (at, to) => {
    const thirds = versions.map((_, third) => third).filter((third) => third !== at && third !== to)
    const through = thirds.map((third) => [raw[third]?.[at] ?? [], raw[third]?.[to] ?? []] as const)
    const raised = withThirdVersions(raw[at]?.[to] ?? [], through)
    return raised.map((row, one) =>
      row.map((score, other) => score * shareOf(supportOf(matches[at]?.[to]?.[one]?.[other]?.evidence ?? []))),
    )
  })
}

function shareOf(support: number): number {
  return Math.min(1, WITHOUT_SUPPORT + ((1 - WITHOUT_SUPPORT) * support) / FULL_SUPPORT)
}

/** Made for each pair once and turned round for the other way. */
function pairwise(versions: readonly unknown[], make: (at: number, to: number) => Scores): Likeness {
  const made = versions.map((_, at) => versions.map((__, to) => (to > at ? make(at, to) : [])))
  return made.map((row, at) => row.map((scores, to) => (to < at ? turned(made[to]?.[at] ?? []) : scores)))
}

function turned(scores: Scores): Scores {
  return (scores[0] ?? []).map((_, column) => scores.map((row) => row[column] ?? 0))
}
