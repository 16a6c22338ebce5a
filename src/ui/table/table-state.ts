/** How a table is looked at: search, filters, order, columns. It stands in the address, so that a view can be kept. */

export interface TableState {
  readonly search: string
  /** Facet id to the values wanted (any of them); facets without a wish are left out. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** `null` keeps the order the rows came in. */
  readonly sort: TableSort | null
  /** Ids of the columns shown, in the table's order; `null` for those shown at first. */
  readonly columns: readonly string[] | null
}

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

export const plainTableState: TableState = { search: '', filters: {}, sort: null, columns: null }

const FILTER = 'f.'

/** The search parameters of a state; `null` for a parameter that must not be there. Facets without a wish come as `null`. */
export function writeTableState(state: TableState, facetIds: readonly string[]): Record<string, string | null> {
  const parameters: Record<string, string | null> = {
    q: state.search === '' ? null : state.search,
    sort: state.sort === null ? null : `${state.sort.descending ? '-' : ''}${state.sort.column}`,
    columns: state.columns === null ? null : state.columns.map(encodeURIComponent).join(','),
  }
  for (const facet of facetIds) {
    const values = state.filters[facet] ?? []
    parameters[FILTER + facet] = values.length === 0 ? null : values.map(encodeValue).join(',')
  }
  return parameters
}

/** Reads a state; whatever names no facet or column of this table is left out. `first` fills what the address leaves open. */
export function readTableState(
  parameters: URLSearchParams,
  known: { readonly facets: readonly string[]; readonly columns: readonly string[] },
  first: TableState = plainTableState,
): TableState {
  const filters: Record<string, readonly string[]> = {}
  for (const facet of known.facets) {
    const values = readList(parameters.get(FILTER + facet))
    if (values !== null && values.length > 0) filters[facet] = values
  }
  return {
    search: parameters.get('q') ?? first.search,
    filters,
    sort: readSort(parameters.get('sort'), known.columns) ?? first.sort,
    columns: readList(parameters.get('columns'))?.filter((id) => known.columns.includes(id)) ?? first.columns,
  }
}

function readSort(value: string | null, columns: readonly string[]): TableSort | null {
  if (value === null) return null
  const column = value.replace(/^-/, '')
  return columns.includes(column) ? { column, descending: value.startsWith('-') } : null
}

/** An empty value ("none") must survive a list, so it has a sign of its own. */
function encodeValue(value: string): string {
  return value === '' ? '~' : encodeURIComponent(value).replaceAll('~', '%7E')
}

/** `null` when the parameter is missing or damaged. */
function readList(value: string | null): readonly string[] | null {
  if (value === null) return null
  if (value === '') return []
  try {
    return value.split(',').map((part) => (part === '~' ? '' : decodeURIComponent(part)))
  } catch {
    return null
  }
}

/** The state after pressing a column's head: ascending, descending, then as the rows came. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}
