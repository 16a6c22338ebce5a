/**
 * The rows of a project's tables, inside a transaction. A row stands in the store of its table, or is held by the commit that made it, or
 * by a part of the baseline: an import makes thousands, and each row written by itself costs fifteen times its share of a commit, which is
 * written anyway. What is in the store of a table comes before what is held; a held row that was removed is noted as gone.
 */
import type { Change } from '#domain/change.ts'
import type { StoredCommit } from '#domain/commit.ts'
import { groupBy } from '#domain/group-by.ts'
import type { Row, TableName } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import type { BaselinePart, HeldRows, IdSpan, ProjectDatabase } from './project-database.ts'
import { upcastStored } from './upcast.ts'

/** Fewer rows are looked up one by one. */
const fewRows = 8
/** Fewer new rows are put into their stores: who changes a held one must read the commit. */
export const fewestHeld = 50
/** A larger commit takes too long to read for the sake of one row. */
const mostHeld = 3000
/** Rows of one table that are read, and handed on, at once: more would be felt on the page. */
const rowsAtOnce = 2000

/** What a transaction needs that reads or writes rows of `tables`. */
export function storesOfRows(database: ProjectDatabase, tables: Iterable<TableName>) {
  return [...[...tables].map((table) => database.rows(table)), database.held, database.commits, database.baselineParts]
}

/** Hands out all rows of each of these tables, some at a time, in the order of their ids. */
export async function readAllRows(
  database: ProjectDatabase,
  take: (table: TableName, rows: readonly Row[]) => void,
  tables: readonly TableName[] = tableNames,
): Promise<void> {
  const held = new Map<TableName, Row[]>(tables.map((table) => [table, []]))
  // One after the other: so many commits at once would need twice their memory.
  for (const each of await database.held.toArray())
    for (const { table, after } of await newRowsOf(database, each)) held.get(table)?.push(after)
  for (const [table, rows] of held) await readTable(database, table, rows.sort(byIds), take)
}

/** Those of one table; `held` in the order of their ids. */
async function readTable(
  database: ProjectDatabase,
  table: TableName,
  held: readonly Row[],
  take: (table: TableName, rows: readonly Row[]) => void,
): Promise<void> {
  let from = 0
  for (let after = ''; ;) {
    const some = held.slice(from, from + rowsAtOnce)
    const end = some.length < rowsAtOnce ? null : (some.at(-1)?.id ?? null)
    const ids = database.rows(table).where('id')
    const range = end === null ? ids.above(after) : ids.between(after, end, false, true)
    const stored = await range.limit(rowsAtOnce).toArray()
    const upTo = stored.length < rowsAtOnce ? end : (stored.at(-1)?.id ?? end)
    const older = upTo === null ? some : some.filter(({ id }) => id <= upTo)
    const newer = new Set(stored.map(({ id }) => id))
    take(table, [...older.filter(({ id }) => !newer.has(id)), ...stored].sort(byIds))
    if (upTo === null) return
    from += older.length
    after = upTo
  }
}

/** For sorting. */
export function byIds(one: Row, other: Row): number {
  return one.id < other.id ? -1 : 1
}

/** True when every commit and every part of the baseline that holds rows is there. */
export async function areHeldRowsThere(database: ProjectDatabase): Promise<boolean> {
  const sequences = await database.held.toCollection().primaryKeys()
  const commits = sequences.filter((sequence) => sequence > 0)
  const parts = sequences.filter((sequence) => sequence < 0).map((sequence) => -sequence)
  return (
    (await database.commits.where('sequence').anyOf(commits).count()) === commits.length &&
    (await database.baselineParts.where('part').anyOf(parts).count()) === parts.length
  )
}

/** The rows of one transaction: looked up first, written then. */
export class RowStores {
  readonly #database: ProjectDatabase
  readonly #held: Map<number, HeldRows>
  /** Ids of the rows that were found in the store of their table. */
  readonly #stored = new Map<TableName, ReadonlySet<string>>()
  /** Names of the rows of each commit that are about to go. */
  readonly #going: ReadonlyMap<number, string[]>
  #read: { readonly sequence: number; readonly rows: readonly NewRow[] } | null = null

  private constructor(database: ProjectDatabase, held: readonly HeldRows[]) {
    this.#database = database
    this.#held = new Map(held.map((each) => [each.sequence, each]))
    this.#going = new Map(held.map(({ sequence }) => [sequence, []]))
  }

  static async of(database: ProjectDatabase): Promise<RowStores> {
    return new RowStores(database, await database.held.toArray())
  }

  /** True when every row is at the revision that its change was planned on. */
  async agreeWith(changes: readonly Change[]): Promise<boolean> {
    for (const [table, some] of groupBy(changes, (change) => change.table)) {
      const present = await inStore(this.#database, table, some)
      this.#stored.set(table, new Set(present.keys()))
      await this.#addHeld(table, some, present)
      if (some.some(({ id, before }) => present.get(id)?.rev !== before?.rev)) return false
    }
    return true
  }

  /** Writes what a commit changes, after `agreeWith` was asked for the same changes. */
  async write({ sequence, commit }: StoredCommit): Promise<void> {
    const spans = this.#spansToHold(commit.changes.filter(isNewRow))
    const held = new Set(spans.map(({ table }) => table))
    const isHeld = (change: Change) => isNewRow(change) && held.has(change.table)
    for (const [table, changes] of groupBy(commit.changes, (change) => change.table)) {
      const puts = changes.flatMap((change) => (change.after && !isHeld(change) ? change.after : []))
      const stored = this.#stored.get(table)
      const removals = changes.flatMap(({ id, after }) => (after || !stored?.has(id) ? [] : [id]))
      if (puts.length > 0) await this.#database.rows(table).bulkPut(puts)
      if (removals.length > 0) await this.#database.rows(table).bulkDelete(removals)
    }
    await this.#noteGone()
    const count = commit.changes.filter(isHeld).length
    if (count > 0) await this.#database.held.put({ sequence, spans, count, gone: [] })
  }

  /**
   * The tables whose new rows the commit will hold. None where ids lie among those that another commit holds, as ids do that are made of
   * what a file says: each further commit would have to read all before it.
   */
  #spansToHold(made: readonly NewRow[]): readonly IdSpan[] {
    if (made.length < fewestHeld || made.length > mostHeld) return []
    const others = [...this.#held.values()].flatMap(({ spans }) => spans)
    return spansOf(made).filter((span) => !others.some((other) => areCrossing(span, other)))
  }

  /** Adds the held rows among those that changes are about; notes those that will go, also where a newer one stands in its store. */
  async #addHeld(table: TableName, changes: readonly Change[], present: Map<string, Row>): Promise<void> {
    const sought = changes.filter(({ id, after }) => !after || !present.has(id))
    const wanted = new Map(sought.map((change) => [change.id, change]))
    for (const held of this.#held.values()) {
      const span = held.spans.find((each) => each.table === table)
      if (!span || !isAnyWithin(wanted.keys(), span)) continue
      for (const { id, after, table: its } of await this.#newRowsOf(held)) {
        const change = its === table ? wanted.get(id) : undefined
        if (!change) continue
        if (!present.has(id)) present.set(id, after)
        if (!change.after) this.#going.get(held.sequence)?.push(nameOf(change))
      }
    }
  }

  async #newRowsOf(held: HeldRows): Promise<readonly NewRow[]> {
    if (this.#read?.sequence !== held.sequence)
      this.#read = { sequence: held.sequence, rows: await newRowsOf(this.#database, held) }
    return this.#read.rows
  }

  async #noteGone(): Promise<void> {
    for (const [sequence, names] of this.#going) {
      const held = this.#held.get(sequence)
      if (!held || names.length === 0) continue
      const gone = [...held.gone, ...names]
      if (gone.length === held.count) await this.#database.held.delete(sequence)
      else await this.#database.held.put({ ...held, gone })
    }
  }
}

type NewRow = Change & { readonly after: Row }

function isNewRow(change: Change): change is NewRow {
  return change.before === null && change.after !== null
}

/** The rows a commit or a part of the baseline holds that are not gone. Throws when it is not there. */
async function newRowsOf(database: ProjectDatabase, { sequence, spans, gone }: HeldRows): Promise<readonly NewRow[]> {
  const made =
    sequence < 0
      ? rowsOfPart(-sequence, await database.baselineParts.get(-sequence))
      : newRowsOfCommit(sequence, await database.commits.get(sequence))
  const removed = new Set(gone)
  const tables = new Set(spans.map(({ table }) => table))
  return made.filter((change) => tables.has(change.table) && !removed.has(nameOf(change)))
}

function newRowsOfCommit(sequence: number, stored: StoredCommit | undefined): readonly NewRow[] {
  if (!stored) throw new Error(`Commit ${sequence}, which holds rows, is missing`)
  return upcastStored(stored).commit.changes.filter(isNewRow)
}

function rowsOfPart(part: number, stored: BaselinePart | undefined): readonly NewRow[] {
  if (!stored) throw new Error(`Part ${part} of the baseline, which holds rows, is missing`)
  const { table, rows } = stored
  return rows.map((row) => ({ table, id: row.id, before: null, after: row }))
}

/**
 * The rows that stand in the store of their table. The ids of many new rows rise with time, so that nothing or little else lies between
 * them: one request for that stretch comes before one for each row.
 */
async function inStore(
  database: ProjectDatabase,
  table: TableName,
  changes: readonly Change[],
): Promise<Map<string, Row>> {
  const rows = database.rows(table)
  const ids = changes.map(({ id }) => id).sort()
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  if (ids.length < fewRows) return byId(await rows.bulkGet(ids))
  const between = await rows.where('id').between(first, last, true, true).limit(ids.length).toArray()
  return byId(between.length < ids.length ? between : await rows.bulkGet(ids))
}

function byId(rows: readonly (Row | undefined)[]): Map<string, Row> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
}

function spansOf(made: readonly NewRow[]): IdSpan[] {
  return [...groupBy(made, ({ table }) => table)].map(([table, changes]) => {
    const ids = changes.map(({ id }) => id).sort()
    return { table, first: ids[0] ?? '', last: ids.at(-1) ?? '' }
  })
}

function areCrossing(one: IdSpan, other: IdSpan): boolean {
  return one.table === other.table && one.first <= other.last && other.first <= one.last
}

function isAnyWithin(ids: Iterable<string>, { first, last }: IdSpan): boolean {
  for (const id of ids) if (id >= first && id <= last) return true
  return false
}

function nameOf({ table, id }: { readonly table: TableName; readonly id: string }): string {
  return `${table}/${id}`
}
