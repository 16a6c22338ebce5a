/** Keeps the order of rows while judging: a row must not jump away from under the eye because it was just judged. Pure. */
import type { Matrix, MatrixRow } from '#domain/matrix.ts'
import type { ClaimId } from '#domain/ids.ts'

/** The rows in the order kept; rows that are new come last, in their own order. */
export function inKeptOrder(rows: readonly MatrixRow[], kept: readonly ClaimId[]): readonly MatrixRow[] {
  const place = new Map(kept.map((claim, index) => [claim, index]))
  const known = rows.filter((row) => place.has(row.claim.id))
  known.sort((one, other) => (place.get(one.claim.id) ?? 0) - (place.get(other.claim.id) ?? 0))
  return [...known, ...rows.filter((row) => !place.has(row.claim.id))]
}

/** The matrix with its rows in the order kept. */
export function withKeptOrder(matrix: Matrix, kept: readonly ClaimId[]): Matrix {
  return { ...matrix, rows: inKeptOrder(matrix.rows, kept) }
}

/** True when sorting again would move a row. */
export function isOutOfOrder(sorted: Matrix, shown: Matrix): boolean {
  return sorted.rows.some((row, index) => row.claim.id !== shown.rows[index]?.claim.id)
}
