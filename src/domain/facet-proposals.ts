/** Which facets the words of a claim and of a passage propose (C5). Proposals with their reasons (C9), never set by themselves. Pure. */
import type { DifferenceKind, FoundDifference } from './finding.ts'
import { isTruthConditionalByDefault, type Facet } from './judgement.ts'
import type { Claim, FacetMark } from './records.ts'

/** A `FoundDifference` in the words of both texts; `null` on the side that has none. */
export interface DifferenceWords {
  readonly kind: DifferenceKind
  readonly here: string | null
  readonly there: string | null
  /** What bounds mean; only for them. */
  readonly bounds?: NonNullable<FoundDifference['bounds']>
  readonly isDoubtful?: boolean
}

export interface FacetProposal {
  /** With the words of the passage as what it states. */
  readonly mark: FacetMark
  readonly reasons: readonly DifferenceWords[]
  /** Whether its reasons are right often enough to be ticked in advance; measured, see `src/evaluation/README.md`. */
  readonly isLikely: boolean
}

const FACETS: Readonly<Record<DifferenceKind, Facet>> = {
  quantity: 'quantity',
  unit: 'quantity',
  comparator: 'quantity',
  time: 'time',
  place: 'place',
  actor: 'actor',
  attribution: 'attribution',
  negation: 'polarity',
}
/** A bound alone may be fair rounding, which the codebook lets agree. */
const LIKELY: ReadonlySet<DifferenceKind> = new Set(['quantity', 'unit', 'time'])

/** One for each facet, in the order of the groups. `differences` are those between a claim and a passage, `there` the passage's words. */
export function facetProposals(
  { aboutSaying }: Pick<Claim, 'aboutSaying'>,
  differences: readonly DifferenceWords[],
): readonly FacetProposal[] {
  const byFacet = new Map<Facet, DifferenceWords[]>()
  for (const difference of differences) {
    const facet = FACETS[difference.kind]
    byFacet.set(facet, [...(byFacet.get(facet) ?? []), difference])
  }
  return [...byFacet].map(([facet, reasons]) => ({
    mark: {
      facet,
      truthConditional: isTruthConditionalByDefault(facet, aboutSaying),
      stated: [...new Set(reasons.flatMap(({ there }) => there ?? []))].join('; ') || null,
      detail: null,
    },
    reasons,
    isLikely: reasons.some(({ kind, isDoubtful }) => LIKELY.has(kind) && isDoubtful !== true),
  }))
}

/** The marks to tick in advance. */
export function likelyMarks(proposals: readonly FacetProposal[]): readonly FacetMark[] {
  return proposals.filter(({ isLikely }) => isLikely).map(({ mark }) => mark)
}

/** True when a choice holds what was proposed and nothing besides: then the suggestion was its origin. */
export function isAsProposed(choice: readonly FacetMark[], proposals: readonly FacetProposal[]): boolean {
  return choice.length > 0 && choice.every((mark) => proposals.some((proposal) => isSameMark(proposal.mark, mark)))
}

function isSameMark(one: FacetMark, other: FacetMark): boolean {
  return (
    one.facet === other.facet &&
    one.truthConditional === other.truthConditional &&
    one.stated === other.stated &&
    one.detail === other.detail
  )
}
