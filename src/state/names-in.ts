/** What an edit is about, in people's own words: for an edit that waits, whose rows are not there yet. */
import type { Change } from '#domain/change.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import { rowName } from '#domain/row-name.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** What a subject names by its id, in the order in which it is told. */
const named = { claim: 'claims', article: 'articles', story: 'stories' } as const satisfies Record<string, TableName>

/** The names of claim, article and story, as the edit would leave them; else of the first row it writes that has one. */
export function namesIn(subject: JsonObject, changes: readonly Change[], snapshot: Snapshot): string[] {
  const rowOf = (table: TableName, id: string): Row | undefined => {
    const change = changes.find((one) => one.table === table && one.id === id)
    return change?.after ?? change?.before ?? snapshot.get(table, id)
  }
  const told = Object.entries(named).flatMap(([name, table]) => {
    const id = subject[name]
    const row = typeof id === 'string' ? rowOf(table, id) : undefined
    return row ? [rowName(row)] : []
  })
  const names = told.filter((name) => name !== '')
  if (names.length > 0) return names
  return changes
    .map(({ before, after }) => rowName((after ?? before) as Row))
    .filter((name) => name !== '')
    .slice(0, 1)
}
