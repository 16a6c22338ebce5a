/** Which facets the words of a claim and of a passage propose (C5). Proposals with their reasons (C9), never set by themselves. Pure. */
import type { DifferenceKind, FoundDifference } from '#domain/finding.ts'
import { isTruthConditionalByDefault, type Facet } from '#domain/judgement.ts'
import type { Claim, FacetMark } from '#domain/records.ts'
import { differenceWords, type DifferenceWords } from '#ui/marks/evidence-words.ts'
import type { FacetChoice } from './facet-choice.ts'

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

/** One for each facet, in the order of the groups. `told` is the text of the passage; `there` of the differences counts in it. */
export function facetProposals(
  { wording, aboutSaying }: Pick<Claim, 'wording' | 'aboutSaying'>,
  told: string,
  differences: readonly FoundDifference[],
): readonly FacetProposal[] {
  const byFacet = new Map<Facet, DifferenceWords[]>()
  for (const reason of differenceWords(differences, wording, told, 0)) {
    const facet = FACETS[reason.kind]
    byFacet.set(facet, [...(byFacet.get(facet) ?? []), reason])
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
export function likelyMarks(proposals: readonly FacetProposal[]): FacetChoice {
  return proposals.filter(({ isLikely }) => isLikely).map(({ mark }) => mark)
}

/** True when a choice holds what was proposed and nothing besides: then the suggestion was its origin. */
export function isAsProposed(choice: FacetChoice, proposals: readonly FacetProposal[]): boolean {
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
