/**
 * What the matrix is made to show, as it stands in its address: in which order, whose judgements, how columns are put together, which
 * cells are looked for, which two articles are compared. Pure.
 */
import type { ArticleId, SourceId } from '#domain/ids.ts'
import type { FacetGroup, Judgement } from '#domain/judgement.ts'

/** What columns are grouped by, in the order in which it is offered. */
export const COLUMN_GROUPINGS = ['story', 'language', 'outlet', 'date'] as const
export type ColumnGrouping = (typeof COLUMN_GROUPINGS)[number]

/** In which order rows stand: what is told differently first, or as claims were made. */
export const MATRIX_SORTS = ['disagreement', 'order'] as const
export type MatrixSort = (typeof MATRIX_SORTS)[number]

/** Whose judgements are shown: those of all analysts together, or of whoever looks. */
export const MATRIX_VIEWS = ['all', 'me'] as const
export type MatrixView = (typeof MATRIX_VIEWS)[number]

/** What a cell can be looked for as: by its judgement, where analysts disagree, as one still to be assessed, or of which a second opinion is asked. */
export type CellKind = Judgement | 'split' | 'open' | 'asked'

/** Cells that are looked for; what is empty is not asked for. */
export interface CellFilter {
  readonly kinds: readonly CellKind[]
  /** With a difference of one of these kinds. */
  readonly facets: readonly FacetGroup[]
  /** Whose article has the claim from one of these. */
  readonly sources: readonly SourceId[]
}

export interface MatrixShape extends CellFilter {
  readonly sort: MatrixSort
  readonly whose: MatrixView
  readonly by: ColumnGrouping
  /** Each group is one column, which shows how the judgements of its articles are spread. */
  readonly folded: boolean
  /** Two different articles side by side, and nothing else; `null` for all. */
  readonly compared: readonly [ArticleId, ArticleId] | null
}

/** Every article a column, story after story. */
export const plainShape: MatrixShape = {
  sort: 'disagreement',
  whose: 'all',
  by: 'story',
  folded: false,
  compared: null,
  kinds: [],
  facets: [],
  sources: [],
}

export const CELL_KINDS: readonly CellKind[] = ['agrees', 'differs', 'omits', 'unclear', 'split', 'open', 'asked']

const FACETS: Readonly<Record<FacetGroup, true>> = {
  quantity: true,
  time: true,
  place: true,
  who: true,
  what: true,
  whoSays: true,
  howSure: true,
  howTold: true,
}

/** Writes what is not plain into the search of an address. */
export function writeShape(shape: MatrixShape, search: URLSearchParams): void {
  const { sort, whose, by, folded, compared, kinds, facets, sources } = shape
  if (sort !== plainShape.sort) search.set('sort', sort)
  if (whose !== plainShape.whose) search.set('whose', whose)
  if (by !== plainShape.by) search.set('by', by)
  if (folded) search.set('folded', '1')
  for (const article of compared ?? []) search.append('compare', article)
  for (const kind of kinds) search.append('only', kind)
  for (const facet of facets) search.append('facet', facet)
  for (const source of sources) search.append('source', source)
}

/** Reads the search of an address; what is bad in it is left out. */
export function readShape(search: URLSearchParams): MatrixShape {
  const all = (name: string) => [...new Set(search.getAll(name))]
  const [first, second, ...more] = all('compare') as ArticleId[]
  return {
    sort: MATRIX_SORTS.find((known) => known === search.get('sort')) ?? plainShape.sort,
    whose: MATRIX_VIEWS.find((known) => known === search.get('whose')) ?? plainShape.whose,
    by: COLUMN_GROUPINGS.find((known) => known === search.get('by')) ?? plainShape.by,
    folded: search.get('folded') === '1',
    compared: first && second && more.length === 0 ? [first, second] : null,
    kinds: all('only').filter((kind): kind is CellKind => CELL_KINDS.some((known) => known === kind)),
    facets: all('facet').filter((facet): facet is FacetGroup => Object.hasOwn(FACETS, facet)),
    sources: all('source').filter((source): source is SourceId => source !== ''),
  }
}

/** The shape in one string: equal for equal shapes. */
export function shapeKey(shape: MatrixShape): string {
  const search = new URLSearchParams()
  writeShape(shape, search)
  return search.toString()
}

/** How many things are not plain. */
export function shapeChanges({ sort, whose, by, folded, compared, kinds, facets, sources }: MatrixShape): number {
  return (
    Number(sort !== plainShape.sort) +
    Number(whose !== plainShape.whose) +
    Number(by !== plainShape.by) +
    Number(folded) +
    Number(compared !== null) +
    kinds.length +
    facets.length +
    sources.length
  )
}

/** True when some cells are looked for. */
export function isFiltered({ kinds, facets, sources }: CellFilter): boolean {
  return kinds.length + facets.length + sources.length > 0
}
