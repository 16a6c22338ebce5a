/** A project as it goes into a merge: its rows by their present names, with what only it knows and what it has not decided. */
import { rowKey } from '../change.ts'
import type { RivalValue, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import type { KnownEdits, RowEdits } from './edits.ts'
import { groupKey, mergeFields, type Side } from './merge-fields.ts'
import { renamed, renameRow, type Names } from './rename-rows.ts'

/** A project with what is known of its edits. */
export interface MergeSource {
  readonly snapshot: Snapshot
  readonly edits: KnownEdits
}

type Pending = ReadonlyMap<string, readonly RivalValue[]>

/** One of the two projects of a merge. */
export interface MergeSide {
  /** By `rowKey` with present names: what this project did and the other does not know. */
  readonly edits: ReadonlyMap<string, RowEdits>
  /** The rows of a table by their present ids. */
  readonly rows: (table: TableName) => ReadonlyMap<string, Side>
}

export function mergeSide(snapshot: Snapshot, edits: ReadonlyMap<string, RowEdits>, names: Names): MergeSide {
  const pending = pendingOf(snapshot, names)
  const tables = new Map<TableName, ReadonlyMap<string, Side>>()
  const rows = (table: TableName) => {
    const known = tables.get(table) ?? rowsOf(table, snapshot, { edits, pending, names })
    tables.set(table, known)
    return known
  }
  return { edits, rows }
}

interface Known {
  readonly edits: ReadonlyMap<string, RowEdits>
  readonly pending: ReadonlyMap<string, Pending>
  readonly names: Names
}

const nothing: Pending = new Map()

function rowsOf(table: TableName, snapshot: Snapshot, known: Known): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>()
  for (const former of snapshot.all(table)) {
    const row = renameRow(table, former, known.names)
    const key = rowKey({ table, id: row.id })
    const side = { row, formerId: former.id, edits: known.edits.get(key), pending: known.pending.get(key) ?? nothing }
    const twin = sides.get(row.id)
    sides.set(row.id, twin ? asOne(table, twin, side) : side)
  }
  return sides
}

/** Two rows of one project that others found to be one. */
function asOne(table: TableName, one: Side, other: Side): Side {
  const silent = { edits: undefined, pending: nothing }
  const { row, conflicts } = mergeFields(table, { ...one, ...silent }, { ...other, ...silent })
  const pending = new Map([...one.pending, ...other.pending])
  for (const { fields, values } of conflicts) pending.set(groupKey(fields), values)
  const formerId = one.formerId < other.formerId ? one.formerId : other.formerId
  return { row, formerId, edits: one.edits, pending }
}

function pendingOf(snapshot: Snapshot, names: Names): ReadonlyMap<string, Pending> {
  const byRow = new Map<string, Map<string, readonly RivalValue[]>>()
  for (const former of snapshot.all('mergeConflicts')) {
    const { table, row, fields, values } = renameRow('mergeConflicts', former, names)
    const key = rowKey({ table, id: row })
    const groups = byRow.get(key) ?? new Map<string, readonly RivalValue[]>()
    byRow.set(key, groups.set(groupKey(fields), values))
  }
  return byRow
}

/** The names of all rows that have one now, for those who still use the former. */
export function renamings(names: Names): readonly { readonly id: string; readonly now: string }[] {
  return [...names.keys()].map((id) => ({ id, now: renamed(names, id) }))
}
