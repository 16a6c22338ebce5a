/**
 * The rows of a table, kept between versions. A row that says the same stays the same object, so that the table draws, sorts and folds only
 * what has changed; and one whose parts are all as they were is not made again.
 */
interface RowSource<Source, Row> {
  readonly all: Iterable<Source>
  /** What any row may depend on beside its own parts: when one of these is another one, all rows are made again. */
  readonly around: readonly unknown[]
  /** Whether the parts of a row are as they were. */
  readonly isCurrent: (row: Row, source: Source) => boolean
  /** `null` for what has no row. */
  readonly rowOf: (source: Source) => Row | null
}

/** Of one table of one project. */
export class RowBook<Source extends { readonly id: string }, Row extends { readonly id: string }> {
  #rows = new Map<string, Row>()
  #around: readonly unknown[] = []

  /** The rows in the order of their sources. */
  read({ all, around, isCurrent, rowOf }: RowSource<Source, Row>): readonly Row[] {
    const isQuiet = sameElements(around, this.#around)
    const rows = new Map<string, Row>()
    for (const source of all) {
      const before = this.#rows.get(source.id)
      const row = isQuiet && before && isCurrent(before, source) ? before : rowOf(source)
      if (row) rows.set(source.id, before && sameRow(before, row) ? before : row)
    }
    this.#rows = rows
    this.#around = around
    return [...rows.values()]
  }
}

/** Every field is the same; of a field that is a list, every element. */
export function sameRow<Row extends object>(one: Row, other: Row): boolean {
  if (one === other) return true
  return (Object.keys(one) as (keyof Row)[]).every((name) => sameField(one[name], other[name]))
}

function sameField(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  return Array.isArray(one) && Array.isArray(other) && sameElements(one, other)
}

function sameElements(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((element, place) => Object.is(element, other[place]))
}
