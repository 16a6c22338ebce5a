/** How a table is looked at: search, filters, groups, order, columns. It stands in the address, so that a view can be kept. */

export interface TableState {
  readonly search: string
  /** Facet id to the values wanted (any of them); facets without a wish are left out. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Column id to what its numbers or dates must lie between. */
  readonly ranges: Readonly<Record<string, TableRange>>
  /** Id of the facet by whose values the rows are grouped. */
  readonly group: string | null
  /** `null` keeps the order the rows came in. */
  readonly sort: TableSort | null
  /** Ids of the columns shown, in the table's order; `null` for those shown at first. */
  readonly columns: readonly string[] | null
  /** Ids of the columns that stay in sight while the others are scrolled. */
  readonly pinned: readonly string[]
  /** Column id to a width in pixels that somebody chose. */
  readonly widths: Readonly<Record<string, number>>
}

/** Both ends belong to it; `null` leaves an end open. A number, or a date of any precision: `2024`, `2024-03`, `2024-03-19`. */
export interface TableRange {
  readonly least: string | null
  readonly most: string | null
}

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

export const plainTableState: TableState = {
  search: '',
  filters: {},
  ranges: {},
  group: null,
  sort: null,
  columns: null,
  pinned: [],
  widths: {},
}

/** What narrows the rows. */
export type TableFilters = Pick<TableState, 'search' | 'filters' | 'ranges'>

/** What a table has, for reading its state. */
export interface KnownParts {
  readonly facets: readonly string[]
  readonly columns: readonly string[]
}

const FILTER = 'f.'
const RANGE = 'r.'
const WIDTHS = { least: 40, most: 1200 } as const
/** Between the ends of a range. */
const UNTIL = '..'
const rangeEnds = {
  number: /^(?:-?\d{1,15}(?:\.\d{1,9})?)?$/,
  date: /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/,
} as const

/** Whether it can end a range; the empty text leaves it open. */
export function isRangeEnd(text: string, kind: keyof typeof rangeEnds): boolean {
  return rangeEnds[kind].test(text)
}

/** The search parameters of a state; `null` for a parameter that must not be there. Facets without a wish come as `null`. */
export function writeTableState(state: TableState, known: KnownParts): Record<string, string | null> {
  const { search, filters, ranges, group, sort, columns, pinned, widths } = state
  const parameters: Record<string, string | null> = {
    q: search || null,
    group,
    sort: sort && `${sort.descending ? '-' : ''}${sort.column}`,
    columns: columns && writeList(columns),
    ...writeLists({ pin: pinned, widths: Object.entries(widths).map(([id, width]) => `${id}-${width}`) }),
    ...writeLists(Object.fromEntries(known.facets.map((facet) => [FILTER + facet, filters[facet] ?? []]))),
  }
  for (const column of known.columns) {
    const range = ranges[column]
    parameters[RANGE + column] = range ? `${range.least ?? ''}${UNTIL}${range.most ?? ''}` : null
  }
  return parameters
}

/** Reads a state; whatever names no facet or column of this table is left out. `first` fills what the address leaves open. */
export function readTableState(
  parameters: URLSearchParams,
  known: KnownParts,
  first: TableState = plainTableState,
): TableState {
  const filters = readEach(known.facets, (facet) => {
    const values = readList(parameters.get(FILTER + facet))
    return values !== null && values.length > 0 ? values : null
  })
  const listed = (name: string) => readList(parameters.get(name))?.filter((id) => known.columns.includes(id))
  const group = known.facets.find((facet) => facet === parameters.get('group'))
  return {
    search: parameters.get('q') ?? first.search,
    filters,
    ranges: readEach(known.columns, (column) => readRange(parameters.get(RANGE + column))),
    group: group ?? first.group,
    sort: readSort(parameters.get('sort'), known.columns) ?? first.sort,
    columns: listed('columns') ?? first.columns,
    pinned: listed('pin') ?? first.pinned,
    widths: readWidths(parameters.get('widths'), known.columns),
  }
}

/** What is read for each id; those for which nothing is there are left out. */
function readEach<Value>(ids: readonly string[], read: (id: string) => Value | null): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {}
  for (const id of ids) {
    const value = read(id)
    if (value !== null) found[id] = value
  }
  return found
}

/** `null` for a range that says nothing. */
function readRange(value: string | null): TableRange | null {
  const [least = '', most = '', ...rest] = value?.split(UNTIL) ?? []
  const isRead = (end: string) => isRangeEnd(end, 'number') || isRangeEnd(end, 'date')
  if (rest.length > 0 || !isRead(least) || !isRead(most) || least + most === '') return null
  return { least: least === '' ? null : least, most: most === '' ? null : most }
}

function readWidths(value: string | null, columns: readonly string[]): Readonly<Record<string, number>> {
  const widths: Record<string, number> = {}
  for (const part of readList(value) ?? []) {
    const [, id = '', width = ''] = /^(.*)-(\d{1,4})$/.exec(part) ?? []
    if (columns.includes(id)) widths[id] = fittingWidth(Number(width))
  }
  return widths
}

/** The nearest width a column may have. */
export function fittingWidth(width: number): number {
  return Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)))
}

function readSort(value: string | null, columns: readonly string[]): TableSort | null {
  if (value === null) return null
  const column = value.replace(/^-/, '')
  return columns.includes(column) ? { column, descending: value.startsWith('-') } : null
}

/** An empty value ("none") must survive a list, so it has a sign of its own. */
function writeList(values: readonly string[]): string {
  return values.map((value) => (value === '' ? '~' : encodeURIComponent(value).replaceAll('~', '%7E'))).join(',')
}

/** No parameter for an empty list. */
function writeLists(lists: Readonly<Record<string, readonly string[]>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, writeList(values) || null]))
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

/** `null` takes the range of a column away. */
export function withRange(
  ranges: TableState['ranges'],
  column: string,
  range: TableRange | null,
): TableState['ranges'] {
  const { [column]: _before, ...others } = ranges
  return range === null ? others : { ...others, [column]: range }
}

/** The state after pressing a column's head: ascending, descending, then as the rows came. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}
