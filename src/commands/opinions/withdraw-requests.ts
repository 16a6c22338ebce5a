/** Asks no longer for a second opinion. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { OpinionRequestId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface WithdrawRequestsArgs {
  readonly requests: readonly OpinionRequestId[]
}

/** Removes what was asked; answers are judgements of their own and stay. */
export const withdrawRequests = defineCommand<WithdrawRequestsArgs>({
  name: 'withdrawRequests',
  plan: (draft, { requests }) => {
    const rows = findRows(draft, 'opinionRequests', requests)
    if (isRejection(rows)) return rows
    for (const { id } of rows) draft.remove('opinionRequests', id)
    return { subject: { count: rows.length } }
  },
})
