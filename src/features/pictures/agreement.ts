/** What every version of a story says on every claim, for the heat map. A pure look at the snapshot. */
import { deriveCell, type Cell } from '#domain/cell.ts'
import { countCells, type Coverage } from '#domain/coverage.ts'
import type { StoryId } from '#domain/ids.ts'
import { deriveMatrix, type MatrixColumn } from '#domain/matrix.ts'
import type { Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** More rows or columns are no picture any more; the matrix has them all. */
export const MOST_CLAIMS = 60
export const MOST_VERSIONS = 40

export interface Agreement {
  /** Those on which versions disagree most stand first. */
  readonly claims: readonly Claim[]
  /** The source document first, then by date. */
  readonly columns: readonly MatrixColumn[]
  /** By claim, then by column. */
  readonly cells: readonly (readonly Cell[])[]
  /** Over the cells shown; what is no judgement is counted as none (C3). */
  readonly counts: Coverage
  /** Claims and versions that have no room. */
  readonly leftOut: { readonly claims: number; readonly versions: number }
}

/** As the project judges (C10). */
export function agreementOf(snapshot: Snapshot, story: StoryId): Agreement {
  const matrix = deriveMatrix(snapshot, { view: 'all', stories: [story], sort: 'disagreement' })
  const claims = matrix.rows.map((row) => row.claim)
  const columns = matrix.groups.flatMap((group) => group.columns)
  const shown = { claims: claims.slice(0, MOST_CLAIMS), columns: columns.slice(0, MOST_VERSIONS) }
  const cells = shown.claims.map((claim) =>
    shown.columns.map(({ article }) => deriveCell(snapshot, claim.id, article.id, 'all')),
  )
  return {
    ...shown,
    cells,
    counts: countCells(cells.flat()),
    leftOut: { claims: claims.length - shown.claims.length, versions: columns.length - shown.columns.length },
  }
}
