/** Makes one analyst's assessment of a cell from what was entered, holding C2 to C4 and C11. Writes nothing itself. */
import type { PlanContext } from '#commands/define-command.ts'
import { assessmentBreak, facetMarks, type FacetInput } from '#domain/assessment-rules.ts'
import { defaultBasis } from '#domain/assessment-basis.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft, Unsaved } from '#domain/draft.ts'
import type { Judgement } from '#domain/judgement.ts'
import { predatesContradicted, predatesProposal, referenceProblem } from '#domain/omission.ts'
import type { Article, Assessment, AssessmentBasis, Claim, FacetMark, Mention, Omission } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { assessmentId } from '#domain/row-ids.ts'
import { cellKey } from '#domain/tables.ts'
import { findRow } from './find-rows.ts'

/** What is entered for a cell. What is left out keeps its earlier value where it still fits. */
export interface JudgementInput {
  readonly judgement: Judgement
  readonly facets?: readonly FacetInput[]
  /** For `omits` (C4). */
  readonly omission?: Omission
  /** For `unclear` (C2). */
  readonly question?: string
  readonly statedValue?: string | null
  readonly note?: string
  readonly confidence?: Assessment['confidence']
  /** Left out: the earlier one, else what is known about the analyst's reading (C11). */
  readonly basis?: AssessmentBasis
}

/** The mentions the acting analyst has in a cell (C2). */
export function ownMentions(draft: Draft, cell: CellRef, context: PlanContext): readonly Mention[] {
  return draft
    .byIndex('mentions', 'cell', cellKey(cell.claim, cell.article))
    .filter((mention) => mention.analyst === context.actor)
}

/** The assessment as it would be written, or why not. `mentions` are the analyst's own in this cell, as they will be (C2). */
export function makeAssessment(
  draft: Draft,
  cell: CellRef,
  input: JudgementInput,
  mentions: readonly Pick<Mention, 'role'>[],
  context: PlanContext,
): Unsaved<'assessments'> | Rejection {
  const claim = findRow(draft, 'claims', cell.claim)
  if (isRejection(claim)) return claim
  const article = findRow(draft, 'articles', cell.article)
  if (isRejection(article)) return article
  const id = assessmentId(claim.id, article.id, context.actor)
  const before = draft.get('assessments', id)
  const made: Unsaved<'assessments'> = {
    id,
    extra: before?.extra ?? null,
    claim: claim.id,
    article: article.id,
    analyst: context.actor,
    judgement: input.judgement,
    facets: chosenFacets(input, before, claim),
    ...reasons(input, before),
    ...details(input, before),
    basis: input.basis ?? earlierBasis(before) ?? defaultBasis(draft, article, context.actor),
    revision: article.revision,
    claimVersion: claim.version,
    at: context.now,
  }
  const broken = assessmentBreak(made, mentions)
  if (broken) return reject(broken)
  return omissionRefused(draft, claim, article, made, made.basis) ?? made
}

/** Why an omission may not be given for a cell, or `null` (C4). */
export function omissionRefused(
  draft: Draft,
  claim: Claim,
  article: Article,
  judged: Pick<Assessment, 'judgement' | 'omission'>,
  basis: AssessmentBasis | null,
): Rejection | null {
  const { omission } = judged
  if (basis?.read === 'rule') {
    if (omission?.reason !== 'predates') return reject('ruleProposesOnlyPredates')
    if (!predatesProposal(article, claim)) return reject('predatesNotShown')
  }
  if (omission?.reason === 'predates' && predatesContradicted(article, claim)) return reject('predatesContradicted')
  if (!omission?.reference) return null
  const problem = referenceProblem(draft, claim.id, article.id, omission.reference)
  return problem ? reject(problem) : null
}

/** What a rule decided is no basis for what a person says afterwards. */
function earlierBasis(before: Assessment | undefined): AssessmentBasis | null {
  return before && before.basis.read !== 'rule' ? before.basis : null
}

function reasons(
  { judgement, omission, question }: JudgementInput,
  before: Assessment | undefined,
): Pick<Assessment, 'omission' | 'question'> {
  return {
    omission: judgement === 'omits' ? (omission ?? before?.omission ?? null) : null,
    question: judgement === 'unclear' ? (question ?? before?.question ?? null) : null,
  }
}

function details(
  input: JudgementInput,
  before: Assessment | undefined,
): Pick<Assessment, 'statedValue' | 'note' | 'confidence'> {
  const stated = input.statedValue === undefined ? before?.statedValue : input.statedValue
  return {
    statedValue: input.judgement !== 'omits' && stated?.trim() ? stated : null,
    note: input.note ?? before?.note ?? '',
    confidence: input.confidence === undefined ? (before?.confidence ?? null) : input.confidence,
  }
}

/** Earlier facets stay where the judgement allows: of a difference only those of form survive an agreement. */
function chosenFacets(input: JudgementInput, before: Assessment | undefined, claim: Claim): readonly FacetMark[] {
  if (input.judgement === 'omits' || input.judgement === 'unclear') return []
  if (input.facets) return facetMarks(input.facets, claim)
  const earlier = before?.facets ?? []
  return input.judgement === 'agrees' ? earlier.filter((mark) => !mark.truthConditional) : earlier
}
