/** Asks colleagues for a second opinion on cells. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { CellRef } from '#domain/cell.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { opinionRequestId } from '#domain/row-ids.ts'

export interface AskOpinionsArgs {
  readonly requests: readonly AskedCell[]
}

interface AskedCell extends CellRef {
  /** What is asked; may be empty. */
  readonly question: string
}

/** Asks for a second opinion on every cell. What this analyst asked before stays, with the new question if it is another. */
export const askOpinions = defineCommand<AskOpinionsArgs>({
  name: 'askOpinions',
  plan: (draft, { requests }, { actor, now }) => {
    if (requests.length === 0) return reject('nothingChosen')
    for (const { claim, article, question } of requests) {
      const [asked, of] = [findRow(draft, 'claims', claim), findRow(draft, 'articles', article)]
      if (isRejection(asked)) return asked
      if (isRejection(of)) return of
      const id = opinionRequestId(claim, article, actor)
      if (draft.get('opinionRequests', id)?.question === question) continue
      draft.put('opinionRequests', { id, extra: null, claim, article, question, analyst: actor, at: now })
    }
    return { subject: { count: requests.length } }
  },
})
