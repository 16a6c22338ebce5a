/** Claims that several articles tell and that all go back to one source: agreement is not corroboration (C6). */
import type { ClaimId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { sourceRange } from '#domain/sources-range.ts'
import type { RowCheck } from './check.ts'

/**
 * Only where it is known: what is unknown widens the range and may be another source. A verdict settles it, for it says on what it rests.
 */
export const singleSource: RowCheck<'singleSource', 'singleSource'> = {
  name: 'singleSource',
  tables: ['claims', 'mentions', 'derivations', 'sources', 'verdicts'],
  *walk(snapshot) {
    for (const { id } of snapshot.all('claims'))
      yield isOpen(snapshot, id) && sourceRange(snapshot, id).most === 1
        ? { kind: 'singleSource', table: 'claims', id, fixes: [] }
        : null
  },
}

/** True when several articles tell it and nobody has given a verdict. */
function isOpen(snapshot: Snapshot, claim: ClaimId): boolean {
  if (snapshot.byIndex('verdicts', 'claim', claim).length > 0) return false
  const telling = snapshot.byIndex('mentions', 'claim', claim).filter(({ role }) => role !== 'denies')
  return telling.some(({ article }) => article !== telling[0]?.article)
}
