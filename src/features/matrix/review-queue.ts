/**
 * The review queue: cells that are asked and not assessed, ordered so that one reading serves many. Pure. Cells themselves are
 * derived only until one that waits is found.
 */
import { articlesAskedOf } from '#domain/asked.ts'
import { deriveCell, type CellRef, type View } from '#domain/cell.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Matrix, MatrixRow } from '#domain/matrix.ts'
import { cellKey } from '#domain/tables.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** `article`: all claims of one article, then the next article. `claim`: one claim through all articles. */
export type QueueOrder = 'article' | 'claim'

export interface ReviewQueue {
  readonly matrix: Matrix
  readonly view: View
  readonly order: QueueOrder
  /** Keys of cells put off for now (`cellKey`): they come only when nothing else is left. */
  readonly skipped: ReadonlySet<string>
}

/**
 * The next (`step` 1) or previous (`step` -1) cell that waits for a judgement (C3, C13), seen from a cell that need not wait itself;
 * with `null` from the beginning or end. Goes round at the ends. `null` when no cell waits.
 */
export function nextInQueue(
  snapshot: Snapshot,
  queue: ReviewQueue,
  from: CellRef | null,
  step: 1 | -1,
): CellRef | null {
  const { matrix, order, view, skipped } = queue
  const articles = [...new Set(matrix.groups.flatMap((group) => group.columns.map((column) => column.article.id)))]
  const { rows } = matrix
  const start = from ? placeOf(from, rows, articles, order) : null
  let putOff: CellRef | null = null
  for (const place of placesFrom(start, step, askedPlaces(snapshot, rows, articles, order))) {
    const row = rows[order === 'article' ? place % rows.length : Math.floor(place / articles.length)]
    const article = articles[order === 'article' ? Math.floor(place / rows.length) : place % articles.length]
    const cell = row && article ? waitingCell(snapshot, row, article, view) : null
    if (!cell) continue
    if (!skipped.has(cellKey(cell.claim, cell.article))) return cell
    putOff ??= cell
  }
  return putOff
}

/** Places of asked cells in rows that are not judged throughout, rising. Walks what is asked, never rows times columns. */
function askedPlaces(
  snapshot: Snapshot,
  rows: Matrix['rows'],
  articles: readonly ArticleId[],
  order: QueueOrder,
): readonly number[] {
  const columns = new Map(articles.map((article, column) => [article, column]))
  const places: number[] = []
  for (const [index, { claim, coverage }] of rows.entries()) {
    if (coverage.asked === coverage.assessed) continue
    for (const article of articlesAskedOf(snapshot, claim.id)) {
      const column = columns.get(article)
      if (column === undefined) continue
      places.push(order === 'article' ? column * rows.length + index : index * articles.length + column)
    }
  }
  return places.sort((one, other) => one - other)
}

/** The places in walking order: from the one after `start`, round the end, to `start` itself. */
function placesFrom(start: number | null, step: 1 | -1, rising: readonly number[]): readonly number[] {
  const places = step === 1 ? rising : rising.toReversed()
  if (start === null) return places
  const first = places.findIndex((place) => (step === 1 ? place > start : place < start))
  return first < 0 ? places : [...places.slice(first), ...places.slice(0, first)]
}

/** The cell if it waits. A row that is judged throughout is not looked at. */
function waitingCell(snapshot: Snapshot, row: MatrixRow, article: ArticleId, view: View): CellRef | null {
  if (row.coverage.asked === row.coverage.assessed) return null
  const cell = deriveCell(snapshot, row.claim.id, article, view)
  const isWaiting = cell.asked && (cell.state === 'waiting' || cell.state === 'notAssessed')
  return isWaiting ? { claim: row.claim.id, article } : null
}

/** `null` for a cell that is not shown. */
function placeOf(cell: CellRef, rows: Matrix['rows'], articles: readonly string[], order: QueueOrder): number | null {
  const row = rows.findIndex((one) => one.claim.id === cell.claim)
  const column = articles.indexOf(cell.article)
  if (row < 0 || column < 0) return null
  return order === 'article' ? column * rows.length + row : row * articles.length + column
}

/** True when both name the same cell. */
export function isSameCell(one: CellRef | null, other: CellRef | null): boolean {
  return one !== null && other !== null && one.claim === other.claim && one.article === other.article
}
