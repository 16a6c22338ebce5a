/** Claims that no passage of any article is linked to: nobody can see what they rest on (C1). */
import { claimTables, rowsOfClaim } from '#domain/rows-of-claim.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { RowCheck } from './check.ts'

/** Deleting is proposed only where no work would go along. */
export const claimWithoutPassage: RowCheck<'claimWithoutPassage', 'claimWithoutPassage'> = {
  name: 'claimWithoutPassage',
  tables: ['claims', ...claimTables],
  *walk(snapshot) {
    for (const { id } of snapshot.all('claims')) {
      if (snapshot.byIndex('mentions', 'claim', id).length > 0) yield null
      else
        yield {
          kind: 'claimWithoutPassage',
          table: 'claims',
          id,
          fixes: isBare(snapshot, id) ? [{ name: 'deleteClaim', command: 'deleteClaims', args: { claims: [id] } }] : [],
        }
    }
  },
}

/** True when nothing is known about it but where it is asked. */
function isBare(snapshot: Snapshot, claim: ClaimId): boolean {
  const rows = rowsOfClaim(snapshot, claim)
  return claimTables.every((table) => table === 'storyClaims' || rows[table].length === 0)
}
