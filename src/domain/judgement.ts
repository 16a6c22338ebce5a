/** Judgements, facets and omission reasons: the vocabulary an assessment is made of (C2, C4, C5). */

/** In the order in which they are offered. */
export const judgements = ['agrees', 'differs', 'omits', 'unclear'] as const

export type Judgement = (typeof judgements)[number]

/** Left out though available; too early; reports a later stage; other subject; reason open (C4). */
export type OmissionReason = 'available' | 'predates' | 'superseded' | 'otherSubject' | 'undecided'

export const omissionReasons: readonly OmissionReason[] = [
  'available',
  'predates',
  'superseded',
  'otherSubject',
  'undecided',
]

/** The eight groups in the order of their keys 1-8 (C5). */
export const facetGroups = ['quantity', 'time', 'place', 'who', 'what', 'whoSays', 'howSure', 'howTold'] as const

export type FacetGroup = (typeof facetGroups)[number]

export type Facet =
  | 'quantity'
  | 'time'
  | 'place'
  | 'who'
  | 'actor'
  | 'actorNaming'
  | 'what'
  | 'object'
  | 'predicate'
  | 'eventPhase'
  | 'causePurpose'
  | 'scope'
  | 'whoSays'
  | 'attribution'
  | 'quotation'
  | 'howSure'
  | 'certainty'
  | 'polarity'
  | 'howTold'
  | 'framing'
  | 'tone'
  | 'emphasis'
  | 'detailOmitted'
  | 'detailAdded'
  | 'translationError'

interface FacetDefinition {
  readonly group: FacetGroup
  /** Whether a difference of this kind changes the truth of the claim unless the analyst says otherwise (C5). */
  readonly truthConditional: boolean
}

/** Every facet with its group and default. A facet named like its group is the group left unrefined (C5). */
export const facets: Readonly<Record<Facet, FacetDefinition>> = {
  quantity: { group: 'quantity', truthConditional: true },
  time: { group: 'time', truthConditional: true },
  place: { group: 'place', truthConditional: true },
  who: { group: 'who', truthConditional: true },
  actor: { group: 'who', truthConditional: true },
  actorNaming: { group: 'who', truthConditional: false },
  what: { group: 'what', truthConditional: true },
  object: { group: 'what', truthConditional: true },
  predicate: { group: 'what', truthConditional: true },
  eventPhase: { group: 'what', truthConditional: true },
  causePurpose: { group: 'what', truthConditional: true },
  scope: { group: 'what', truthConditional: true },
  whoSays: { group: 'whoSays', truthConditional: false },
  attribution: { group: 'whoSays', truthConditional: false },
  quotation: { group: 'whoSays', truthConditional: false },
  howSure: { group: 'howSure', truthConditional: true },
  certainty: { group: 'howSure', truthConditional: true },
  polarity: { group: 'howSure', truthConditional: true },
  howTold: { group: 'howTold', truthConditional: false },
  framing: { group: 'howTold', truthConditional: false },
  tone: { group: 'howTold', truthConditional: false },
  emphasis: { group: 'howTold', truthConditional: false },
  detailOmitted: { group: 'howTold', truthConditional: false },
  detailAdded: { group: 'howTold', truthConditional: false },
  translationError: { group: 'howTold', truthConditional: false },
}

/** The default for one facet on one claim: who says it is truth-conditional where the claim is about the saying (C2). */
export function isTruthConditionalByDefault(facet: Facet, claimIsAboutSaying: boolean): boolean {
  const { group, truthConditional } = facets[facet]
  return truthConditional || (claimIsAboutSaying && group === 'whoSays')
}
