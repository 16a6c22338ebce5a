/**
 * The review queue: cells that are asked and not assessed, ordered so that one reading serves many. Pure. What is asked and cells
 * themselves are worked out only until one that waits is found.
 */
import { articlesAskedOf, claimsAskedOf } from '#domain/asked.ts'
import { deriveCell, type CellRef, type View } from '#domain/cell.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Matrix, MatrixGroup, MatrixRow } from '#domain/matrix.ts'
import { cellKey } from '#domain/tables.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** `article`: all claims of one article, then the next article. `claim`: one claim through all articles. */
export type QueueOrder = 'article' | 'claim'

export interface ReviewQueue {
  readonly matrix: Matrix
  readonly columns: QueueColumns
  readonly view: View
  readonly order: QueueOrder
  /** Keys of the only cells that are meant (`cellKey`); `null` for all that are shown. */
  readonly only: ReadonlySet<string> | null
  /** Keys of cells put off for now: they come only when nothing else is left. */
  readonly skipped: ReadonlySet<string>
}

/** The articles of the columns, each once, and at which place each stands. The same for as long as the columns are. */
export interface QueueColumns {
  readonly articles: readonly ArticleId[]
  readonly placeOf: ReadonlyMap<ArticleId, number>
}

/** See `QueueColumns`. */
export function queueColumns(groups: readonly Pick<MatrixGroup, 'columns'>[]): QueueColumns {
  const articles = [...new Set(groups.flatMap((group) => group.columns.map((column) => column.article.id)))]
  return { articles, placeOf: new Map(articles.map((article, place) => [article, place])) }
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
  const lines = queue.order === 'article' ? linesOfArticles(snapshot, queue) : linesOfClaims(snapshot, queue)
  let putOff: CellRef | null = null
  for (const cell of walkLines(lines, from && lines.find(from), step)) {
    if (!isWaiting(snapshot, cell, queue)) continue
    if (!queue.skipped.has(cellKey(cell.claim, cell.article))) return cell
    putOff ??= cell
  }
  return putOff
}

/** Where reviewing begins: here, if this cell is shown and waits, else at the first cell that does; `null` when none waits. */
export function firstInQueue(snapshot: Snapshot, queue: ReviewQueue, here: CellRef | null): CellRef | null {
  const isShown = here !== null && queue.matrix.rows.some(({ claim }) => claim.id === here.claim)
  return isShown && isWaiting(snapshot, here, queue) ? here : nextInQueue(snapshot, queue, null, 1)
}

/** The cells of each article that wait; articles without any are left out. In the order of the matrix. Looks at every asked cell. */
export function waitingByArticle(
  snapshot: Snapshot,
  queue: Omit<ReviewQueue, 'order' | 'skipped'>,
): readonly (readonly CellRef[])[] {
  const lines = linesOfArticles(snapshot, queue)
  return queue.columns.articles
    .map((_, line) => lines.places(line).flatMap((place) => lines.cell(line, place) ?? []))
    .map((cells) => cells.filter((cell) => isWaiting(snapshot, cell, queue)))
    .filter((cells) => cells.length > 0)
}

/** The asked cells as lines of a text that is read: a line is worked out only when the walk comes to it. */
interface Lines {
  readonly count: number
  /** The places in a line at which something is asked, rising. */
  readonly places: (line: number) => readonly number[]
  readonly cell: (line: number, place: number) => CellRef | null
  /** `null` for a cell that is not shown. */
  readonly find: (cell: CellRef) => { readonly line: number; readonly place: number } | null
}

type Shown = Pick<ReviewQueue, 'matrix' | 'columns'>

function linesOfArticles(snapshot: Snapshot, { matrix, columns }: Shown): Lines {
  const { rows } = matrix
  const rowOf = new Map(rows.map((row, index) => [row.claim.id, index]))
  return {
    count: columns.articles.length,
    places: (line) => {
      const article = columns.articles[line]
      const claims = article === undefined ? [] : [...claimsAskedOf(snapshot, article)]
      return rising(claims.flatMap((claim) => openRow(rows, rowOf.get(claim))))
    },
    cell: (line, place) => cellOf(rows[place], columns.articles[line]),
    find: (cell) => found(columns.placeOf.get(cell.article), rowOf.get(cell.claim)),
  }
}

function linesOfClaims(snapshot: Snapshot, { matrix, columns }: Shown): Lines {
  const { rows } = matrix
  return {
    count: rows.length,
    places: (line) => {
      const row = rows[line]
      if (!row || openRow(rows, line).length === 0) return []
      return rising([...articlesAskedOf(snapshot, row.claim.id)].flatMap((id) => columns.placeOf.get(id) ?? []))
    },
    cell: (line, place) => cellOf(rows[line], columns.articles[place]),
    find: (cell) => {
      const line = rows.findIndex((row) => row.claim.id === cell.claim)
      return found(line < 0 ? undefined : line, columns.placeOf.get(cell.article))
    },
  }
}

/** All cells of all lines from the one after `start`, round the end, to `start` itself; without one from the beginning or end. */
function* walkLines(lines: Lines, start: ReturnType<Lines['find']>, step: 1 | -1): Generator<CellRef> {
  const first = start?.line ?? (step === 1 ? 0 : lines.count - 1)
  const isAhead = (place: number) => start === null || (step === 1 ? place > start.place : place < start.place)
  // The line begun in is come back to, for what stands before the place.
  for (let walked = 0; walked <= lines.count; walked += 1) {
    const line = (first + step * walked + 2 * lines.count) % lines.count
    const places = lines.places(line)
    for (const place of step === 1 ? places : places.toReversed()) {
      const isDue = walked === 0 ? isAhead(place) : walked < lines.count || !isAhead(place)
      const cell = isDue ? lines.cell(line, place) : null
      if (cell) yield cell
    }
  }
}

/** The row's place, unless it is judged throughout: such a row is not looked at. */
function openRow(rows: Matrix['rows'], place: number | undefined): readonly number[] {
  const coverage = place === undefined ? undefined : rows[place]?.coverage
  return place === undefined || !coverage || coverage.asked === coverage.assessed ? [] : [place]
}

function rising(places: number[]): readonly number[] {
  return places.sort((one, other) => one - other)
}

function cellOf(row: MatrixRow | undefined, article: ArticleId | undefined): CellRef | null {
  return row && article !== undefined ? { claim: row.claim.id, article } : null
}

function found(line: number | undefined, place: number | undefined): ReturnType<Lines['find']> {
  return line === undefined || place === undefined ? null : { line, place }
}

function isWaiting(
  snapshot: Snapshot,
  { claim, article }: CellRef,
  { view, only }: Pick<ReviewQueue, 'view' | 'only'>,
): boolean {
  if (only?.has(cellKey(claim, article)) === false) return false
  const cell = deriveCell(snapshot, claim, article, view)
  return cell.asked && (cell.state === 'waiting' || cell.state === 'notAssessed')
}

/** True when both name the same cell. */
export function isSameCell(one: CellRef | null, other: CellRef | null): boolean {
  return one !== null && other !== null && one.claim === other.claim && one.article === other.article
}
