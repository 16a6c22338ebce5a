/** Finds the acting analyst's assessments of some cells. */
import type { PlanContext } from '#commands/define-command.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import type { Assessment } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'
import { assessmentId } from '#domain/row-ids.ts'

/** The assessments, each once, or a refusal when a cell has none of this analyst. */
export function ownAssessments(
  draft: Draft,
  cells: readonly CellRef[],
  { actor }: PlanContext,
): readonly Assessment[] | Rejection {
  if (cells.length === 0) return reject('nothingChosen')
  const rows = new Map<string, Assessment>()
  for (const { claim, article } of cells) {
    const row = draft.get('assessments', assessmentId(claim, article, actor))
    if (!row) return reject('notAssessedByYou')
    rows.set(row.id, row)
  }
  return [...rows.values()]
}
