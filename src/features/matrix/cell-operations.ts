/** What can be done with one cell, for keys, menus and the palette: in the matrix and in the dialog of a cell. Pure. */
import { judgements } from '#domain/judgement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { sharedJudgement } from './shared-judgement.ts'
import type { CellContent } from './use-cell.ts'
import type { Judging } from './use-judging.ts'

const words = matrixMessages

/** Without a cell each says why it cannot be done. */
export function cellOperations(content: CellContent | null, judging: Judging): readonly Operation[] {
  const noCell = content === null ? words.judge.noCell : null
  const notOlder = isOlder(content) ? null : words.judge.nothingChanged
  const notJudged = content?.own ? null : words.judge.nothingToClear
  return [
    ...judgements.map((judgement) =>
      operation(`judge.${judgement}`, words.judge[judgement], () => judging.begin(judgement), noCell),
    ),
    operation('judge.stillHolds', words.judge.stillHolds, judging.stillHolds, noCell ?? notOlder),
    judgeSame(content, judging),
    operation('item.clear', words.judge.clear, judging.clear, noCell ?? notJudged),
    operation('passage.link', words.panel.link, judging.openLink, noCell),
  ]
}

function judgeSame(content: CellContent | null, judging: Judging): Operation {
  const shared = content ? sharedJudgement(content) : words.judge.noCell
  const isKnown = typeof shared !== 'string'
  const run = () => (isKnown ? judging.judgeLike(shared) : undefined)
  return operation('judge.same', words.judge.same, run, isKnown ? null : shared)
}

/** True when claim or article changed since the own judgement was made: then one may say that it still holds (C12). */
function isOlder(content: CellContent | null): boolean {
  const stale = content?.ownStale ?? null
  return stale !== null && (stale.claimChanged || stale.articleChanged)
}
