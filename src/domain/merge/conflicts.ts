/** What nobody has decided yet, gathered in the course of a merge. */
import type { Draft } from '../draft.ts'
import { referencesOf } from '../integrity.ts'
import { existence } from '../merge-records.ts'
import type { MergeConflict, RivalValue, Row, TableName } from '../records.ts'
import { mergeConflictId } from '../row-ids.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Reference } from '../tables.ts'
import { distinct } from './merge-fields.ts'

/** Rows that a person sees as something of its own; whether any other stays follows from these. */
const askedAbout: ReadonlySet<TableName> = new Set<TableName>([
  'sources',
  'stories',
  'articles',
  'passages',
  'claims',
  'verdicts',
])

export class Conflicts {
  readonly #open = new Map<string, Omit<MergeConflict, 'rev'>>()

  /** Adds values that stand against each other; those that stood there before stay. */
  add(table: TableName, row: string, fields: readonly string[], values: readonly RivalValue[]): void {
    if (fields[0] === existence && !askedAbout.has(table)) return
    const id = mergeConflictId(table, row, fields)
    const all = distinct([...(this.#open.get(id)?.values ?? []), ...values])
    this.#open.set(id, { id, extra: null, table, row, fields, values: all })
  }

  /** What one side had not decided, of a row that the other has nothing to say about. */
  keep(table: TableName, row: string, pending: ReadonlyMap<string, readonly RivalValue[]>): void {
    for (const [group, values] of pending) this.add(table, row, group.split('+'), values)
  }

  /** The rows that a row would need with any of the values it may get. */
  neededByValues(rows: Snapshot): readonly Reference[] {
    return [...this.#open.values()].flatMap(({ table, row: id, values }) => {
      const row = rows.get(table, id)
      return row ? values.flatMap(({ value }) => referencesOf(table, { ...row, ...value } as Row)) : []
    })
  }

  /** Makes the questions of the draft these; a question about a row that is gone is none. */
  write(draft: Draft, rows: Snapshot): void {
    const asked = [...this.#open.values()].filter(({ table, row }) => rows.get(table, row))
    const ids = new Set<string>(asked.map(({ id }) => id))
    const gone = [...draft.all('mergeConflicts')].filter(({ id }) => !ids.has(id))
    for (const { id } of gone) draft.remove('mergeConflicts', id)
    for (const conflict of asked) draft.put('mergeConflicts', conflict)
  }
}
