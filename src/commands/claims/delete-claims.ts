/** Deletes claims with their links and judgements (H8). Passages stay. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { claimTables, rowsOfClaim } from '#domain/rows-of-claim.ts'
import type { ClaimId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface DeleteClaimsArgs {
  readonly claims: readonly ClaimId[]
}

/** Deletes claims and all that is about them; the subject counts what went along (H8). */
export const deleteClaims = defineCommand<DeleteClaimsArgs>({
  name: 'deleteClaims',
  plan: (draft, { claims }) => {
    const rows = findRows(draft, 'claims', claims)
    if (isRejection(rows)) return rows
    const along: Record<string, number> = {}
    const going = rows.map((row) => rowsOfClaim(draft, row.id))
    for (const table of [...claimTables].reverse()) {
      const ids = new Set(going.flatMap((tables) => tables[table].map((row) => row.id)))
      for (const id of ids) draft.remove(table, id)
      along[table] = ids.size
    }
    for (const row of rows) draft.remove('claims', row.id)
    return { subject: { count: rows.length, name: rows[0]?.wording ?? null, along } }
  },
})
