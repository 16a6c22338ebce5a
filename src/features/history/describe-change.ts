/** One changed row as lines to read: what it is called, and each field before and after. */
import { changedFields, type Change } from '#domain/change.ts'
import type { Row } from '#domain/records.ts'
import { rowName } from '#domain/row-name.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { fieldName } from '#i18n/messages/fields.ts'
import { valueWords, type NameOfId } from '#i18n/value-words.ts'

/** `before` or `after` is `null` where the row was not there. Values are text, shortened to be read, never altered in the journal. */
export interface ChangeDescription {
  readonly table: Change['table']
  readonly id: string
  readonly kind: 'made' | 'removed' | 'changed'
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[]
}

/** Fields that say nothing to a reader. */
const technical = new Set(['id', 'rev', 'extra', 'prefix', 'suffix', 'start', 'end', 'textHash', 'firstWords'])

/** Describes a change. Only fields that differ are listed; of a new or removed row those that are not empty. */
export function describeChange(change: Change, nameOfId: NameOfId): ChangeDescription {
  const { table, id, before, after } = change
  const row = after ?? before
  const kind = before === null ? 'made' : after === null ? 'removed' : 'changed'
  const names = before && after ? changedFields(before, after) : Object.keys(row ?? {})
  const fields = names
    .filter((name) => !technical.has(name))
    .filter((name) => !(isEmpty(before, name) && isEmpty(after, name)))
    .map((name) => ({
      name: fieldName(name),
      before: valueOf(before, name, nameOfId),
      after: valueOf(after, name, nameOfId),
    }))
    // Two instants of one minute read the same; what cannot be told apart is not worth a line.
    .filter(({ before: was, after: is }) => kind !== 'changed' || was !== is)
  return { table, id, kind, name: row ? rowName(row) : '', fields }
}

/** Names rows as they are now; of a row that is gone, as the described changes knew it. */
export function namesOfRows(snapshot: Snapshot, changes: readonly Change[]): NameOfId {
  const known = new Map<string, string>()
  for (const { id, before, after } of changes) {
    const row = after ?? before
    if (row) known.set(id, rowName(row))
  }
  return (id) => {
    for (const table of tableNames) {
      const row = snapshot.get(table, id)
      if (row) return rowName(row) || null
    }
    return known.get(id) || null
  }
}

const longest = 240

function fieldsOf(row: Row): Readonly<Record<string, unknown>> {
  return row as unknown as Readonly<Record<string, unknown>>
}

function isEmpty(row: Row | null, name: string): boolean {
  const value = row && fieldsOf(row)[name]
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function valueOf(row: Row | null, name: string, nameOfId: NameOfId): string | null {
  if (row === null || isEmpty(row, name)) return null
  const text = valueWords(fieldsOf(row)[name], name, nameOfId)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
