/**
 * All rows of one open project in memory, as an interface: nobody outside sees its arrays, so that columns and
 * slice-wise opening can replace them later. `MemorySnapshot` is today's implementation.
 */
import type { Change } from './change.ts'
import type { Row, TableName } from './records.ts'
import { indexes, tableNames, type IndexName } from './tables.ts'

export interface Snapshot {
  /** The row, or `undefined` when there is none. */
  get<Table extends TableName>(table: Table, id: string | null): Row<Table> | undefined
  /** Rows whose index key is `key`, in no promised order. */
  byIndex<Table extends TableName>(table: Table, index: IndexName<Table>, key: string): readonly Row<Table>[]
  all<Table extends TableName>(table: Table): Iterable<Row<Table>>
  size(table: TableName): number
  /** Rises whenever a row of the table changes. Compare it to know whether a derived value is stale. */
  version(table: TableName): number
}

/** A snapshot that can be fed with changes. Only the journal's tail feeds the one the views read. */
export class MemorySnapshot implements Snapshot {
  readonly #tables = new Map<TableName, MemoryTable>(tableNames.map((name) => [name, new MemoryTable(name)]))

  get<Table extends TableName>(table: Table, id: string | null): Row<Table> | undefined {
    return id === null ? undefined : (this.#table(table).rows.get(id) as Row<Table> | undefined)
  }

  byIndex<Table extends TableName>(table: Table, index: IndexName<Table>, key: string): readonly Row<Table>[] {
    return this.#table(table).lookUp(index, key) as readonly Row<Table>[]
  }

  all<Table extends TableName>(table: Table): Iterable<Row<Table>> {
    return this.#table(table).rows.values() as Iterable<Row<Table>>
  }

  size(table: TableName): number {
    return this.#table(table).rows.size
  }

  version(table: TableName): number {
    return this.#table(table).version
  }

  /** Puts and removes rows as the changes say, without checking `before`. */
  apply(changes: Iterable<Change>): void {
    for (const { table, id, after } of changes) this.#table(table).set(id, after)
  }

  /** Puts rows as they were read from the database. */
  load<Table extends TableName>(table: Table, rows: Iterable<Row<Table>>): void {
    const target = this.#table(table)
    for (const row of rows) target.set(row.id, row)
  }

  #table(name: TableName): MemoryTable {
    const table = this.#tables.get(name)
    if (!table) throw new RangeError(`There is no table ${name}`)
    return table
  }
}

const noRows: readonly Row[] = []

/**
 * Rows under one key of an index. `list` is what was handed out, kept until one of them changes. `rows` is `null` as long as there is
 * one row only, which `list` holds then: most keys of a large project have no more, and a hundred thousand maps are slow to keep.
 */
interface IndexEntry {
  rows: Map<string, Row> | null
  list: readonly Row[] | null
}

class MemoryTable {
  readonly rows = new Map<string, Row>()
  version = 0
  readonly #keys: readonly (readonly [string, (row: Row) => string | null])[]
  readonly #indexes = new Map<string, Map<string, IndexEntry>>()

  constructor(name: TableName) {
    // Every key function of a table takes that table's rows; the map cannot express it, the table's own writes keep it.
    this.#keys = Object.entries(indexes[name] as unknown as Record<string, (row: Row) => string | null>)
    for (const [index] of this.#keys) this.#indexes.set(index, new Map())
  }

  lookUp(index: string, key: string): readonly Row[] {
    const entry = this.#indexes.get(index)?.get(key)
    if (!entry) return noRows
    return (entry.list ??= entry.rows ? [...entry.rows.values()] : noRows)
  }

  set(id: string, row: Row | null): void {
    const before = this.rows.get(id)
    for (const [index, keyOf] of this.#keys) {
      if (before) this.#unlist(index, keyOf(before), id)
      if (row) this.#list(index, keyOf(row), id, row)
    }
    if (row) this.rows.set(id, row)
    else this.rows.delete(id)
    this.version += 1
  }

  #list(index: string, key: string | null, id: string, row: Row): void {
    if (key === null) return
    const byKey = this.#indexes.get(index)
    const entry = byKey?.get(key)
    if (!entry) return void byKey?.set(key, { rows: null, list: [row] })
    entry.rows ??= new Map(entry.list?.map((only) => [only.id, only]))
    entry.rows.set(id, row)
    entry.list = null
  }

  #unlist(index: string, key: string | null, id: string): void {
    if (key === null) return
    const byKey = this.#indexes.get(index)
    const entry = byKey?.get(key)
    if (!entry) return
    entry.rows?.delete(id)
    entry.list = null
    if (!entry.rows?.size) byKey?.delete(key)
  }
}
