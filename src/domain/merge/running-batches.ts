/** What a file that was written in the midst of an import holds of that import: nothing that is taken over. */
import { rowKey } from '../change.ts'
import { referencesOf } from '../integrity.ts'
import type { Row } from '../records.ts'
import { MemorySnapshot, type Snapshot } from '../snapshot.ts'
import { tableNames } from '../tables.ts'

/** The project without its unfinished imports and all that builds upon them; the same snapshot when there are none. */
export function withoutRunningBatches(snapshot: Snapshot): Snapshot {
  const running = [...snapshot.all('batches')].filter(({ status }) => status === 'running')
  if (running.length === 0) return snapshot
  const gone = new Set(running.map(({ id }) => rowKey({ table: 'batches', id })))
  // An article and its revisions need each other: what goes may take a row of a table before it along.
  for (let before = -1; before < gone.size;) {
    before = gone.size
    for (const table of tableNames)
      for (const row of snapshot.all(table))
        if (referencesOf(table, row).some((needed) => gone.has(rowKey(needed)))) gone.add(rowKey({ table, id: row.id }))
  }
  const rest = new MemorySnapshot()
  for (const table of tableNames) {
    const rows = [...snapshot.all(table)].filter((row) => !gone.has(rowKey({ table, id: row.id })))
    rest.load(table, rows as readonly Row<typeof table>[])
  }
  return rest
}
