/**
 * A snapshot with pending writes laid over it. A command plans on a draft, reads its own writes back,
 * and the draft gives the changes: one per row, however often the row was touched.
 */
import { nextRev, sameContent, type Change } from './change.ts'
import type { Row, TableName } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { indexes, tableNames, type IndexName } from './tables.ts'

/** A row without its counter; the draft counts. */
export type Unsaved<Table extends TableName> = Omit<Row<Table>, 'rev'>

export class Draft implements Snapshot {
  readonly #base: Snapshot
  readonly #pending = new Map<TableName, PendingRows>()
  readonly #writes = new Map<TableName, number>()

  constructor(base: Snapshot) {
    this.#base = base
  }

  get<Table extends TableName>(table: Table, id: string | null): Row<Table> | undefined {
    if (id === null) return undefined
    const pending = this.#pending.get(table)?.rows.get(id)
    if (pending === undefined) return this.#base.get(table, id)
    return (pending ?? undefined) as Row<Table> | undefined
  }

  byIndex<Table extends TableName>(table: Table, index: IndexName<Table>, key: string): readonly Row<Table>[] {
    const base = this.#base.byIndex(table, index, key)
    const pending = this.#pending.get(table)
    if (!pending) return base
    const rows = base.filter((row) => !pending.rows.has(row.id))
    for (const row of pending.lookUp(index, key)) rows.push(row as Row<Table>)
    return rows
  }

  *all<Table extends TableName>(table: Table): Iterable<Row<Table>> {
    const pending = this.#pending.get(table)?.rows
    for (const row of this.#base.all(table)) if (!pending?.has(row.id)) yield row
    for (const row of pending?.values() ?? []) if (row) yield row as Row<Table>
  }

  size(table: TableName): number {
    let size = this.#base.size(table)
    for (const [id, row] of this.#pending.get(table)?.rows ?? []) {
      const before = this.#base.get(table, id) !== undefined
      if (row && !before) size += 1
      if (!row && before) size -= 1
    }
    return size
  }

  version(table: TableName): number {
    return this.#base.version(table) + (this.#writes.get(table) ?? 0)
  }

  /** Creates or replaces a row. */
  put<Table extends TableName>(table: Table, row: Unsaved<Table>): void {
    const rev = nextRev(this.#base.get(table, row.id))
    this.#set(table, row.id, { ...row, rev } as Row<Table>)
  }

  /** Changes some fields of a row; does nothing when there is no such row. */
  patch<Table extends TableName>(table: Table, id: string, fields: Partial<Omit<Row<Table>, 'id' | 'rev'>>): void {
    const row = this.get(table, id)
    if (row) this.put(table, { ...row, ...fields })
  }

  /** Removes a row; does nothing when there is none. */
  remove(table: TableName, id: string): void {
    this.#set(table, id, null)
  }

  /** The pending writes that change anything, rows in writing order of their tables; removals last and in reverse. */
  changes(): Change[] {
    const puts: Change[] = []
    const removals: Change[] = []
    for (const table of tableNames) {
      for (const [id, after] of this.#pending.get(table)?.rows ?? []) {
        const before = this.#base.get(table, id) ?? null
        if (sameContent(before, after)) continue
        ;(after ? puts : removals).push({ table, id, before, after })
      }
    }
    return [...puts, ...removals.reverse()]
  }

  #set(table: TableName, id: string, row: Row | null): void {
    let pending = this.#pending.get(table)
    if (!pending) this.#pending.set(table, (pending = new PendingRows(table)))
    pending.set(id, row)
    this.#writes.set(table, (this.#writes.get(table) ?? 0) + 1)
  }
}

/** The pending rows of one table; found by index without walking all of them, for a step may write thousands. */
class PendingRows {
  readonly rows = new Map<string, Row | null>()
  readonly #keyOf: Readonly<Record<string, (row: Row) => string | null>>
  /** Made when first asked for, kept up from then on. */
  readonly #indexes = new Map<string, Map<string, Map<string, Row>>>()

  constructor(table: TableName) {
    // Every key function of a table takes that table's rows; the map cannot express it, the table's own writes keep it.
    this.#keyOf = indexes[table] as unknown as Record<string, (row: Row) => string | null>
  }

  set(id: string, row: Row | null): void {
    const before = this.rows.get(id)
    for (const [index, byKey] of this.#indexes) {
      const from = before ? this.#key(index, before) : null
      const to = row ? this.#key(index, row) : null
      if (from !== null && from !== to) byKey.get(from)?.delete(id)
      if (row && to !== null) list(byKey, to, id, row)
    }
    this.rows.set(id, row)
  }

  lookUp(index: string, key: string): Iterable<Row> {
    let byKey = this.#indexes.get(index)
    if (!byKey) {
      this.#indexes.set(index, (byKey = new Map<string, Map<string, Row>>()))
      for (const [id, row] of this.rows) {
        const at = row ? this.#key(index, row) : null
        if (row && at !== null) list(byKey, at, id, row)
      }
    }
    return byKey.get(key)?.values() ?? []
  }

  #key(index: string, row: Row): string | null {
    return this.#keyOf[index]?.(row) ?? null
  }
}

function list(byKey: Map<string, Map<string, Row>>, key: string, id: string, row: Row): void {
  const rows = byKey.get(key)
  if (rows) rows.set(id, row)
  else byKey.set(key, new Map([[id, row]]))
}
