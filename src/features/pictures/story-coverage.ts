/** How far each article of a story is judged, with the reasons of what is left out. A pure look at the snapshot. */
import { deriveCell, type Cell } from '#domain/cell.ts'
import { claimsAskedOf } from '#domain/coverage.ts'
import type { StoryId } from '#domain/ids.ts'
import { omissionReasons, type OmissionReason } from '#domain/judgement.ts'
import type { Article } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { membersOf } from '#domain/visible-articles.ts'
import { MOST_VERSIONS } from './agreement.ts'

/** What a cell that is asked is counted as, each as one; the last two are no judgements (C3). */
export const coverageKinds = [
  'agrees',
  'differs',
  'unclear',
  ...omissionReasons,
  'noReason',
  'split',
  'waiting',
  'notAssessed',
] as const
export type CoverageKind =
  | 'agrees'
  | 'differs'
  | 'unclear'
  | OmissionReason
  | 'noReason'
  | 'split'
  | 'waiting'
  | 'notAssessed'

export type CoverageCounts = Readonly<Record<CoverageKind, number>>

export interface ArticleCoverage {
  readonly article: Article
  readonly sourceDocument: boolean
  readonly asked: number
  readonly assessed: number
  readonly counts: CoverageCounts
}

export interface StoryCoverage {
  readonly articles: readonly ArticleCoverage[]
  /** Over all articles of the story, those that have no room too. */
  readonly asked: number
  readonly assessed: number
  readonly counts: CoverageCounts
  readonly leftOut: number
}

/** Claims asked of the story only; cells that are not asked are in no count (C13). */
export function storyCoverage(snapshot: Snapshot, story: StoryId): StoryCoverage {
  const claims = snapshot.byIndex('storyClaims', 'story', story).map(({ claim }) => claim)
  const all = membersOf(snapshot, story).map(({ article, member }): ArticleCoverage => {
    const asked = claimsAskedOf(snapshot, article.id)
    const cells = claims
      .filter((claim) => asked.has(claim))
      .map((claim) => deriveCell(snapshot, claim, article.id, 'all'))
    const counts = countKinds(cells)
    return { article, sourceDocument: member.role === 'sourceDocument', ...sums(counts), counts }
  })
  const counts = addCounts(all.map((one) => one.counts))
  return {
    articles: all.slice(0, MOST_VERSIONS),
    ...sums(counts),
    counts,
    leftOut: Math.max(0, all.length - MOST_VERSIONS),
  }
}

function countKinds(cells: readonly Cell[]): CoverageCounts {
  const counts = { ...nothing }
  for (const cell of cells) {
    const kind = kindOf(cell)
    if (kind !== null) counts[kind] += 1
  }
  return counts
}

function kindOf(cell: Cell): CoverageKind | null {
  if (cell.state === 'notAsked') return null
  if (cell.state !== 'judged') return cell.state
  if (cell.judgement !== 'omits') return cell.judgement
  return cell.omission?.reason ?? 'noReason'
}

const nothing: CoverageCounts & Record<CoverageKind, number> = {
  agrees: 0,
  differs: 0,
  unclear: 0,
  available: 0,
  predates: 0,
  superseded: 0,
  otherSubject: 0,
  undecided: 0,
  noReason: 0,
  split: 0,
  waiting: 0,
  notAssessed: 0,
}

function addCounts(all: readonly CoverageCounts[]): CoverageCounts {
  const total = { ...nothing }
  for (const counts of all) for (const kind of coverageKinds) total[kind] += counts[kind]
  return total
}

function sums(counts: CoverageCounts): Pick<StoryCoverage, 'asked' | 'assessed'> {
  const asked = coverageKinds.reduce((sum, kind) => sum + counts[kind], 0)
  return { asked, assessed: asked - counts.waiting - counts.notAssessed }
}
