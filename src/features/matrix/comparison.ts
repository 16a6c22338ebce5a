/** Two articles of the matrix side by side: where they tell it differently, where the same, and where nothing can be said. Pure. */
import type { Cell, JudgedCell, SplitCell } from '#domain/cell.ts'
import { countCells, addCoverage, noCoverage } from '#domain/coverage.ts'
import type { ArticleId } from '#domain/ids.ts'
import { cellIn, tellsSomething, type Matrix, type MatrixColumn, type MatrixRow } from '#domain/matrix.ts'

/** What two cells of a claim are to each other. `open` until both are judged, and where one says nothing on it or is unclear (C2 to C4). */
export type PairKind = 'unequal' | 'equal' | 'open'

/** The articles compared, in the order of their columns. */
export type Pair = readonly [ArticleId, ArticleId]

/** In the order in which rows come. */
const kinds: readonly PairKind[] = ['unequal', 'equal', 'open']

/** See `PairKind`. Two that both differ from the claim are equal only if they differ in the same. */
export function pairKind(row: MatrixRow, [first, second]: Pair): PairKind {
  const [one, other] = [cellIn(row, first), cellIn(row, second)]
  if (!isTold(one) || !isTold(other)) return 'open'
  if (one.state === 'split' || other.state === 'split') return 'unequal'
  return one.judgement === other.judgement && differences(one) === differences(other) ? 'equal' : 'unequal'
}

/**
 * The matrix with these two columns alone, and the claims that are asked of one of them: first where they tell it differently.
 * `null` when one of the articles is not in it.
 */
export function compareColumns(matrix: Matrix, pair: Pair): Matrix | null {
  const columns = pair.flatMap((article) => columnOf(matrix, article))
  if (columns.length < 2) return null
  const rows = matrix.rows.filter((row) => pair.some((article) => cellIn(row, article).state !== 'notAsked'))
  const ranks = new Map(rows.map((row) => [row, kinds.indexOf(pairKind(row, pair))]))
  return {
    groups: [{ story: null, columns }],
    rows: rows.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)),
    summary: rows.map((row) => countCells(pair.map((article) => cellIn(row, article)))).reduce(addCoverage, noCoverage),
  }
}

/** How many rows there are of each kind. */
export function countPairs(rows: readonly MatrixRow[], pair: Pair): Readonly<Record<PairKind, number>> {
  const counts = { unequal: 0, equal: 0, open: 0 }
  for (const row of rows) counts[pairKind(row, pair)] += 1
  return counts
}

function isTold(cell: Cell): cell is JudgedCell | SplitCell {
  return cell.state === 'split' || (tellsSomething(cell) && cell.judgement !== 'unclear')
}

/** What changes the truth of the claim, in one string; how it is told otherwise is no disagreement. */
function differences({ facets }: JudgedCell): string {
  const truths = facets.filter(({ truthConditional }) => truthConditional)
  return truths
    .map(({ facet, stated }) => `${facet} ${stated?.trim().toLowerCase() ?? ''}`)
    .sort()
    .join('\n')
}

function columnOf({ groups }: Matrix, article: ArticleId): readonly MatrixColumn[] {
  const found = groups.flatMap(({ columns }) => columns).find((column) => column.article.id === article)
  return found ? [found] : []
}
