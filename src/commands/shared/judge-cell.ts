/** Judges one cell, for every command that judges each cell in its own way (C2 to C4). */
import type { PlanContext } from '#commands/define-command.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft, Unsaved } from '#domain/draft.ts'
import { isRejection, type Rejection } from '#domain/rejection.ts'
import { makeAssessment, ownMentions, type JudgementInput } from './make-assessment.ts'

/** What judging a cell came to. */
export interface JudgedCell {
  readonly assessment: Unsaved<'assessments'>
  /** How many passages became a support by it: one or none. */
  readonly supports: number
}

/**
 * Writes the acting analyst's assessment of a cell, or says what of C2 to C4 forbids it. Where `agrees` finds passages and none
 * supports, the first that does not deny becomes the support. The caller settles the cell afterwards: see `settleCells`.
 */
export function judgeCell(
  draft: Draft,
  cell: CellRef,
  input: JudgementInput,
  context: PlanContext,
): JudgedCell | Rejection {
  const supports = input.judgement === 'agrees' ? ensureSupport(draft, cell, context) : 0
  const assessment = makeAssessment(draft, cell, input, ownMentions(draft, cell, context), context)
  if (isRejection(assessment)) return assessment
  draft.put('assessments', assessment)
  return { assessment, supports }
}

function ensureSupport(draft: Draft, cell: CellRef, context: PlanContext): number {
  const own = ownMentions(draft, cell, context)
  if (own.some((mention) => mention.role === 'supports')) return 0
  const [first] = own.filter((mention) => mention.role !== 'denies').sort((one, other) => (one.id < other.id ? -1 : 1))
  if (!first) return 0
  draft.patch('mentions', first.id, { role: 'supports' })
  return 1
}
