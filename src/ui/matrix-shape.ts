/** What the matrix is made to show, as it stands in its address: how the columns are put together. Pure. */

/** What columns are grouped by, in the order in which it is offered. */
export const COLUMN_GROUPINGS = ['story', 'language', 'outlet', 'date'] as const
export type ColumnGrouping = (typeof COLUMN_GROUPINGS)[number]

export interface MatrixShape {
  readonly by: ColumnGrouping
  /** Each group is one column, which shows how the judgements of its articles are spread. */
  readonly folded: boolean
}

/** Every article a column, story after story. */
export const plainShape: MatrixShape = { by: 'story', folded: false }

/** Writes what is not plain into the search of an address. */
export function writeShape({ by, folded }: MatrixShape, search: URLSearchParams): void {
  if (by !== plainShape.by) search.set('by', by)
  if (folded) search.set('folded', '1')
}

/** Reads the search of an address; what is bad in it is plain. */
export function readShape(search: URLSearchParams): MatrixShape {
  return {
    by: COLUMN_GROUPINGS.find((known) => known === search.get('by')) ?? plainShape.by,
    folded: search.get('folded') === '1',
  }
}

/** How many things are not plain. */
export function shapeChanges({ by, folded }: MatrixShape): number {
  return Number(by !== plainShape.by) + Number(folded)
}
