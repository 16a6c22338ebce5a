/**
 * The review queue: cells that are asked and not assessed, ordered so that one reading serves many. Pure; it is walked, never
 * built: the next cell of a hundred thousand is found by looking at the nearest ones.
 */
import { deriveCell, type CellRef, type View } from '#domain/cell.ts'
import type { Matrix } from '#domain/matrix.ts'
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
  const total = rows.length * articles.length
  const start = from ? placeOf(from, rows, articles, order) : null
  let putOff: CellRef | null = null
  for (let distance = 1; distance <= total; distance += 1) {
    const place = ((start ?? (step === 1 ? -1 : total)) + step * distance + total) % total
    const row = rows[order === 'article' ? place % rows.length : Math.floor(place / articles.length)]
    const article = articles[order === 'article' ? Math.floor(place / rows.length) : place % articles.length]
    if (!row || !article || row.coverage.asked === row.coverage.assessed) continue
    const cell = { claim: row.claim.id, article }
    if (!waits(snapshot, cell, view)) continue
    if (!skipped.has(cellKey(cell.claim, cell.article))) return cell
    putOff ??= cell
  }
  return putOff
}

function waits(snapshot: Snapshot, { claim, article }: CellRef, view: View): boolean {
  const cell = deriveCell(snapshot, claim, article, view)
  return cell.asked && (cell.state === 'waiting' || cell.state === 'notAssessed')
}

/** `null` for a cell that is not shown. */
function placeOf(
  cell: CellRef,
  rows: Matrix['rows'],
  articles: readonly string[],
  order: QueueOrder,
): number | null {
  const row = rows.findIndex((one) => one.claim.id === cell.claim)
  const column = articles.indexOf(cell.article)
  if (row < 0 || column < 0) return null
  return order === 'article' ? column * rows.length + row : row * articles.length + column
}

/** True when both name the same cell. */
export function isSameCell(one: CellRef | null, other: CellRef | null): boolean {
  return one !== null && other !== null && one.claim === other.claim && one.article === other.article
}
