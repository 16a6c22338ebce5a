/** In which order the rows of the collation are shown. Pure. */
import type { CollationRow } from '#domain/collation.ts'
import type { DifferenceKind } from '#domain/finding.ts'
import type { CollationOrder } from '#ui/address.ts'

/** What can be counted wrong: the kinds a reader looks for first. */
const FIGURES: ReadonlySet<DifferenceKind> = new Set(['quantity', 'unit', 'comparator', 'time'])

/** One version alone tells it. */
export function isAlone({ cells }: CollationRow): boolean {
  return cells.length === 1
}

/** A figure, a unit, a bound or a date is told differently. */
export function hasOtherFigures({ cells }: CollationRow): boolean {
  return cells.some(
    ({ differences, figures }) => figures !== undefined || differences.some(({ kind }) => FIGURES.has(kind)),
  )
}

/** Those the order asks for come first; within each part rows stay in reading order. */
export function inOrder(rows: readonly CollationRow[], order: CollationOrder): readonly CollationRow[] {
  if (order === 'reading') return rows
  const isMeant = order === 'alone' ? isAlone : hasOtherFigures
  return [...rows.filter(isMeant), ...rows.filter((row) => !isMeant(row))]
}

/** Names a row as long as its lead begins where it does. */
export function rowKey({ cells: [lead] }: CollationRow): string {
  return `${lead.article}.${lead.sentences[0].start}`
}
