/** The rows that are about a claim and go with it when it is deleted (H8). */
import type { ClaimId } from './ids.ts'
import type { Row, TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Tables whose rows go with their claim. */
export const claimTables = [
  'storyClaims',
  'mentions',
  'assessments',
  'decisions',
  'claimRelations',
  'verdicts',
  'citations',
  'verdictReadings',
  'corrections',
  'opinionRequests',
] as const satisfies readonly TableName[]

export type ClaimTable = (typeof claimTables)[number]

/** The rows of a claim by table, each once. */
export function rowsOfClaim(
  snapshot: Snapshot,
  claim: ClaimId,
): { readonly [Table in ClaimTable]: readonly Row<Table>[] } {
  const relations = [
    ...snapshot.byIndex('claimRelations', 'from', claim),
    ...snapshot.byIndex('claimRelations', 'to', claim),
  ]
  const verdicts = snapshot.byIndex('verdicts', 'claim', claim)
  return {
    storyClaims: snapshot.byIndex('storyClaims', 'claim', claim),
    mentions: snapshot.byIndex('mentions', 'claim', claim),
    assessments: snapshot.byIndex('assessments', 'claim', claim),
    decisions: snapshot.byIndex('decisions', 'claim', claim),
    claimRelations: [...new Set(relations)],
    verdicts,
    citations: verdicts.flatMap(({ id }) => snapshot.byIndex('citations', 'verdict', id)),
    verdictReadings: verdicts.flatMap(({ id }) => snapshot.byIndex('verdictReadings', 'verdict', id)),
    corrections: snapshot.byIndex('corrections', 'claim', claim),
    opinionRequests: snapshot.byIndex('opinionRequests', 'claim', claim),
  }
}
