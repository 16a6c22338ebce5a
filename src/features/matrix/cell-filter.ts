/** Which rows and columns of the matrix have a cell that is looked for. Pure. */
import type { Cell } from '#domain/cell.ts'
import { addCoverage, coverageOf, noCoverage } from '#domain/coverage.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import { facets } from '#domain/judgement.ts'
import { cellIn, type Matrix, type MatrixRow } from '#domain/matrix.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { sourcesBehind } from '#domain/sources-range.ts'
import { cellKey } from '#domain/tables.ts'
import type { CellFilter, CellKind } from '#ui/matrix-shape.ts'

/** Claims and articles that are shown. */
export interface Shown {
  readonly claims: ReadonlySet<ClaimId>
  readonly articles: ReadonlySet<ArticleId>
}

/** The articles of a row whose cells are looked for. */
export type RowMatcher = (row: MatrixRow) => readonly ArticleId[]

/** Works each row out once: rows are other objects when something in them has changed. `requested`: see `requestedCells`. */
export function rowMatcher(snapshot: Snapshot, filter: CellFilter, requested: ReadonlySet<string>): RowMatcher {
  const known = new WeakMap<MatrixRow, readonly ArticleId[]>()
  return (row) => {
    const found = known.get(row) ?? matchingArticles(snapshot, filter, requested, row)
    known.set(row, found)
    return found
  }
}

/** Everything that a matcher finds, and whatever else is to stay. */
export function shownBy(matrix: Matrix, matcher: RowMatcher, also: Shown | null): Shown {
  const claims = new Set(also?.claims)
  const articles = new Set(also?.articles)
  for (const row of matrix.rows) {
    const found = matcher(row)
    if (found.length > 0) claims.add(row.claim.id)
    for (const article of found) articles.add(article)
  }
  return { claims, articles }
}

/** The matrix with only these rows and columns. Rows stay what they are: what they add up to is about all versions. */
export function onlyShown(matrix: Matrix, { claims, articles }: Shown): Matrix {
  const rows = matrix.rows.filter(({ claim }) => claims.has(claim.id))
  const groups = matrix.groups
    .map((group) => ({ ...group, columns: group.columns.filter(({ article }) => articles.has(article.id)) }))
    .filter(({ columns }) => columns.length > 0)
  return { groups, rows, summary: rows.map((row) => coverageIn(row, articles)).reduce(addCoverage, noCoverage) }
}

function coverageIn({ asked, cells }: MatrixRow, articles: ReadonlySet<ArticleId>) {
  let count = 0
  for (const article of articles) if (asked.has(article)) count += 1
  return coverageOf(
    [...cells.values()].filter(({ article }) => articles.has(article)),
    count,
  )
}

function matchingArticles(
  snapshot: Snapshot,
  filter: CellFilter,
  requested: ReadonlySet<string>,
  row: MatrixRow,
): readonly ArticleId[] {
  const sourced = filter.sources.length === 0 ? null : articlesFrom(snapshot, row.claim.id, filter)
  // Only what is still to be done can be looked for where nobody has touched the cell.
  const isTodo = filter.kinds.includes('open') || filter.kinds.includes('asked')
  const looked = isTodo ? new Set([...row.cells.keys(), ...row.asked]) : row.cells.keys()
  return [...looked].filter((article) => {
    const cell = cellIn(row, article)
    const isRequested = requested.has(cellKey(row.claim.id, article))
    return (sourced?.has(article) ?? true) && hasKind(cell, filter.kinds, isRequested) && hasFacet(cell, filter)
  })
}

function hasKind(cell: Cell, kinds: readonly CellKind[], isRequested: boolean): boolean {
  if (kinds.length === 0 || (isRequested && kinds.includes('asked'))) return true
  const kind = kindOf(cell)
  return kind !== null && kinds.includes(kind)
}

/** `null` for a cell that is not asked and not judged (C3). */
function kindOf(cell: Cell): CellKind | null {
  if (cell.state === 'judged') return cell.judgement
  if (cell.state === 'split') return 'split'
  return cell.asked ? 'open' : null
}

function hasFacet(cell: Cell, wanted: CellFilter): boolean {
  if (wanted.facets.length === 0) return true
  return cell.state === 'judged' && cell.facets.some(({ facet }) => wanted.facets.includes(facets[facet].group))
}

/** The articles that have the claim from one of the sources (C6). */
function articlesFrom(snapshot: Snapshot, claim: ClaimId, { sources }: CellFilter): ReadonlySet<ArticleId> {
  const behind = sourcesBehind(snapshot, claim).filter(({ source }) => source !== null && sources.includes(source))
  return new Set(behind.flatMap(({ from }) => from.map(({ article }) => article)))
}
