/** Takes back what was said of how claims stand to each other. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { ClaimRelationId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface RemoveRelationsArgs {
  readonly relations: readonly ClaimRelationId[]
}

/** Removes relations; the claims stay. */
export const removeRelations = defineCommand<RemoveRelationsArgs>({
  name: 'removeRelations',
  plan: (draft, { relations }) => {
    const rows = findRows(draft, 'claimRelations', relations)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('claimRelations', row.id)
    return { subject: { count: rows.length, claim: rows[0]?.from ?? null } }
  },
})
