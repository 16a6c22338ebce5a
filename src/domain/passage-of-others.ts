/** What colleagues have on a passage, and would lose with it (C10, H8). */
import type { AnalystId, PassageId } from './ids.ts'
import { personOf } from './person.ts'
import type { Snapshot } from './snapshot.ts'
import { cellKey } from './tables.ts'

export interface StakeOfOthers {
  /** Persons other than the analyst who linked it, each once. */
  readonly people: readonly AnalystId[]
  /** Their judgements that rest on no other passage of the cell. */
  readonly judgements: number
}

/** No people where the passage is the analyst's alone, or is gone. */
export function stakeOfOthers(snapshot: Snapshot, passage: PassageId, analyst: AnalystId): StakeOfOthers {
  const me = personOf(snapshot, analyst)
  const theirs = snapshot
    .byIndex('mentions', 'passage', passage)
    .filter((mention) => personOf(snapshot, mention.analyst) !== me)
  const resting = theirs.filter((mention) => {
    const cell = cellKey(mention.claim, mention.article)
    const isTheirs = (row: { readonly analyst: AnalystId }) => row.analyst === mention.analyst
    const isJudged = snapshot
      .byIndex('assessments', 'cell', cell)
      .some((row) => isTheirs(row) && row.judgement !== 'omits')
    return isJudged && snapshot.byIndex('mentions', 'cell', cell).filter(isTheirs).length === 1
  })
  return {
    people: [...new Set(theirs.map((mention) => personOf(snapshot, mention.analyst)))],
    judgements: resting.length,
  }
}
