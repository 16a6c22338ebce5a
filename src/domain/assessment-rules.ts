/**
 * The rules one analyst's judgement must hold (C2, C4), as one function that commands, checks and tests share. Data that
 * arrives from outside may break them and is only reported.
 */
import { isTruthConditionalByDefault, type Facet } from './judgement.ts'
import type { Assessment, Claim, FacetMark, Mention } from './records.ts'

/** Every way an assessment can break C2 or C4. Each is also a reason of refusal. */
export const assessmentBreaks = [
  'agreesNeedsMention',
  'agreesNeedsSupport',
  'agreesHasTruthFacet',
  'differsNeedsMention',
  'differsNeedsTruthFacet',
  'omitsHasMention',
  'omitsNeedsReason',
  'omitsHasFacet',
  'omissionWithoutOmits',
  'availableNeedsReference',
  'referenceIsItself',
  'unclearNeedsQuestion',
  'questionWithoutUnclear',
] as const

export type AssessmentBreak = (typeof assessmentBreaks)[number]

/** What of an assessment the rules look at. */
export type JudgedPart = Pick<Assessment, 'article' | 'judgement' | 'facets' | 'omission' | 'question'>

/**
 * The first rule the assessment breaks, given the mentions of the same analyst in the same cell; `null` when it holds
 * (C2, C4). Only `role` of the mentions counts.
 */
export function assessmentBreak(
  judged: JudgedPart,
  mentions: readonly Pick<Mention, 'role'>[],
): AssessmentBreak | null {
  return partsBreak(judged) ?? mentionsBreak(judged, mentions) ?? facetsBreak(judged)
}

/** The first rule broken by the facets of a judgement; decisions obey it too (C2, C10). */
export function facetsBreak(judged: Pick<JudgedPart, 'judgement' | 'facets'>): AssessmentBreak | null {
  const touchesTruth = judged.facets.some((mark) => mark.truthConditional)
  if (judged.judgement === 'agrees' && touchesTruth) return 'agreesHasTruthFacet'
  if (judged.judgement === 'differs' && !touchesTruth) return 'differsNeedsTruthFacet'
  if (judged.judgement === 'omits' && judged.facets.length > 0) return 'omitsHasFacet'
  return null
}

/** The first rule broken by the omission of a judgement; decisions obey it too (C4). */
export function omissionBreak(judged: Pick<JudgedPart, 'article' | 'judgement' | 'omission'>): AssessmentBreak | null {
  const { article, judgement, omission } = judged
  if (judgement !== 'omits') return omission ? 'omissionWithoutOmits' : null
  if (!omission) return 'omitsNeedsReason'
  if (omission.reason === 'available' && !omission.reference) return 'availableNeedsReference'
  if (omission.reference?.article === article) return 'referenceIsItself'
  return null
}

/** A facet as it is given; what is left out takes its default (C5). */
export interface FacetInput {
  readonly facet: Facet
  readonly truthConditional?: boolean
  readonly stated?: string | null
  readonly detail?: string | null
}

/** Fills in the defaults of a claim (C5, C2) and drops repetitions; empty words become `null`. */
export function facetMarks(inputs: readonly FacetInput[], claim: Pick<Claim, 'aboutSaying'>): FacetMark[] {
  const marks = new Map<string, FacetMark>()
  for (const { facet, truthConditional, stated, detail } of inputs) {
    const mark: FacetMark = {
      facet,
      truthConditional: truthConditional ?? isTruthConditionalByDefault(facet, claim.aboutSaying),
      stated: stated?.trim() ? stated : null,
      detail: detail?.trim() ? detail : null,
    }
    marks.set(JSON.stringify([facet, mark.stated, mark.detail]), mark)
  }
  return [...marks.values()]
}

function mentionsBreak(judged: JudgedPart, mentions: readonly Pick<Mention, 'role'>[]): AssessmentBreak | null {
  if (judged.judgement === 'agrees') {
    if (mentions.length === 0) return 'agreesNeedsMention'
    return mentions.some((mention) => mention.role === 'supports') ? null : 'agreesNeedsSupport'
  }
  if (judged.judgement === 'differs') return mentions.length > 0 ? null : 'differsNeedsMention'
  return judged.judgement === 'omits' && mentions.length > 0 ? 'omitsHasMention' : null
}

function partsBreak(judged: JudgedPart): AssessmentBreak | null {
  if (judged.judgement !== 'unclear' && judged.question !== null) return 'questionWithoutUnclear'
  if (judged.judgement === 'unclear' && !judged.question?.trim()) return 'unclearNeedsQuestion'
  return omissionBreak(judged)
}
