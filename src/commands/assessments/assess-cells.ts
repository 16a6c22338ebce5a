/** Judges several cells of one claim, each in its own way, in one step: proposals that are taken together (C2 to C4, C9). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { judgeCell } from '#commands/shared/judge-cell.ts'
import type { JudgementInput } from '#commands/shared/make-assessment.ts'
import { counted, settleCells } from '#commands/shared/settle-cells.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'

/** One article, and what is entered for it. */
export interface CellInput extends JudgementInput {
  readonly article: ArticleId
}

export interface AssessCellsArgs {
  readonly claim: ClaimId
  readonly cells: readonly CellInput[]
}

/**
 * Writes the acting analyst's assessments, each with the rules of `assess`. The first cell that must refuse refuses all, and the
 * refusal names its article. Of two for one article the later holds.
 */
export const assessCells = defineCommand<AssessCellsArgs>({
  name: 'assessCells',
  plan: (draft, { claim, cells }, context) => {
    if (cells.length === 0) return reject('nothingChosen')
    const known = findRow(draft, 'claims', claim)
    if (isRejection(known)) return known
    let supports = 0
    for (const { article, ...input } of cells) {
      const judged = judgeCell(draft, { claim, article }, input, context)
      if (isRejection(judged)) return naming(draft, article, judged)
      supports += judged.supports
    }
    const refs = cells.map(({ article }): CellRef => ({ claim, article }))
    return {
      notices: [...counted('nowSupports', supports), ...settleCells(draft, refs)],
      subject: { claim, count: new Set(refs.map(({ article }) => article)).size },
    }
  },
})

/** The refusal with the article it is about; one that is gone has no name to give. */
function naming(draft: Draft, article: ArticleId, refused: Rejection): Rejection {
  const row = draft.get('articles', article)
  if (!row) return refused
  return reject(refused.reason, { ...refused.params, article, named: row.title ?? row.firstWords })
}
