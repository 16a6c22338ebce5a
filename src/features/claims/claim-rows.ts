/** The rows of the table of claims, derived from the snapshot. Pure. */
import { claimStyles, type ClaimStyle } from '#domain/claim-style.ts'
import { deriveMatrix, matrixTables, type MatrixRow } from '#domain/matrix.ts'
import type { Claim, Story, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { verdictsOf } from '#domain/verdict.ts'

export interface ClaimRow {
  readonly id: string
  readonly claim: Claim
  readonly style: ClaimStyle | null
  /** Stories it is asked of (C13), by name. */
  readonly stories: readonly Story[]
  /** Of the verdict; `null` when there is none or it is not rated yet. */
  readonly rating: string | null
  /** Counts over versions, and the range of independent sources (C6). */
  readonly row: MatrixRow
}

/** Tables `claimRows` reads. */
export const claimRowTables = [...matrixTables, 'verdicts'] as const satisfies readonly TableName[]

/** All claims, oldest first; counts are everybody's judgements (C10). */
export function claimRows(snapshot: Snapshot): readonly ClaimRow[] {
  const styles = claimStyles(snapshot, null)
  const { rows } = deriveMatrix(snapshot, { view: 'all', sort: 'order' })
  return rows.map((row) => ({
    id: row.claim.id,
    claim: row.claim,
    style: styles.get(row.claim.id) ?? null,
    stories: snapshot
      .byIndex('storyClaims', 'claim', row.claim.id)
      .flatMap((asked) => snapshot.get('stories', asked.story) ?? [])
      .sort((one, other) => one.name.localeCompare(other.name)),
    rating: verdictsOf(snapshot, row.claim.id)[0]?.rating || null,
    row,
  }))
}
