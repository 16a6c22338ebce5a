/** What joining and splitting rows says of their sentences. Pure. */
import type { CollationCell, CollationRow, CollationSentence } from '#domain/collation.ts'
import type { ArticleId } from '#domain/ids.ts'

/** A sentence of a row, with its article. */
export interface RowSentence {
  readonly article: ArticleId
  readonly sentence: CollationSentence
}

export interface RowLink {
  readonly kind: 'together' | 'apart'
  readonly one: RowSentence
  readonly other: RowSentence
}

/** Everything in the one row goes with everything in the other, whatever was said of it before. */
export function joinLinks(row: CollationRow, other: CollationRow): readonly RowLink[] {
  return pairs('together', sentencesOf(row.cells), sentencesOf(other.cells))
}

/** A cell out of its row and into another, which holds together whatever comes in. */
export function moveLinks(from: CollationRow, cell: CollationCell, to: CollationRow): readonly RowLink[] {
  const [moved, left] = [sentencesOf([cell]), sentencesOf(from.cells.filter((one) => one !== cell))]
  const there = sentencesOf(to.cells)
  const [first, ...others] = there
  return [
    ...pairs('apart', moved, left),
    ...(first ? pairs('together', [first], others) : []),
    ...pairs('together', moved, there),
  ]
}

/** A row cut in two: what stays, and what gets a row of its own. */
export interface RowParts {
  readonly stay: readonly RowSentence[]
  readonly go: readonly RowSentence[]
}

/**
 * At a cell of several sentences those after the first go, in this and in every other version; at any other cell it goes with those of the
 * columns after it. `null` where nothing would stay: at the lead's only sentence.
 */
export function partsAt({ cells }: CollationRow, cell: CollationCell): RowParts | null {
  if (cell.sentences.length > 1) {
    const first = cells.map((one) => ({ ...one, sentences: one.sentences.slice(0, 1) }))
    const later = cells.map((one) => ({ ...one, sentences: one.sentences.slice(1) }))
    return { stay: sentencesOf(first), go: sentencesOf(later) }
  }
  const at = cells.indexOf(cell)
  return at <= 0 ? null : { stay: sentencesOf(cells.slice(0, at)), go: sentencesOf(cells.slice(at)) }
}

/** The parts stand apart, and each of them stays one row. */
export function splitLinks({ stay, go }: RowParts): readonly RowLink[] {
  return [
    ...pairs('apart', stay, go),
    ...[stay, go].flatMap(([first, ...others]) => (first ? pairs('together', [first], others) : [])),
  ]
}

function sentencesOf(
  cells: readonly { readonly article: ArticleId; readonly sentences: readonly CollationSentence[] }[],
): readonly RowSentence[] {
  return cells.flatMap(({ article, sentences }) => sentences.map((sentence) => ({ article, sentence })))
}

function pairs(
  kind: RowLink['kind'],
  these: readonly RowSentence[],
  those: readonly RowSentence[],
): readonly RowLink[] {
  return these.flatMap((one) => those.map((other) => ({ kind, one, other })))
}
