/** Judges many cells alike in one step, with the rules of a single one (C2 to C4). */
import { defineCommand } from '#commands/define-command.ts'
import { makeAssessment, ownMentions, type JudgementInput } from '#commands/shared/make-assessment.ts'
import type { CellRef } from '#domain/cell.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'

export interface AssessManyArgs extends JudgementInput {
  readonly cells: readonly CellRef[]
  /** Pass over cells that must refuse, and say how many, instead of refusing all. */
  readonly skipRefused?: boolean
}

/** Assesses cells for the acting analyst. Without `skipRefused` the first cell that must refuse refuses all. */
export const assessMany = defineCommand<AssessManyArgs>({
  name: 'assessMany',
  plan: (draft, { cells, skipRefused = false, ...input }, context) => {
    if (cells.length === 0) return reject('nothingChosen')
    let refused: Rejection | null = null
    let skipped = 0
    for (const cell of cells) {
      const made = makeAssessment(draft, cell, input, ownMentions(draft, cell, context), context)
      if (!isRejection(made)) {
        draft.put('assessments', made)
        continue
      }
      if (!skipRefused) return made
      refused ??= made
      skipped += 1
    }
    if (refused && skipped === cells.length) return refused
    return {
      notices: skipped > 0 ? [{ key: 'cellsSkipped', params: { count: skipped } }] : [],
      subject: { count: cells.length - skipped, judgement: input.judgement, reason: input.omission?.reason ?? null },
    }
  },
})
