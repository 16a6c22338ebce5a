/** Checks what the rows of a file say about each other: one project, ids once, nothing that refers to nothing. */
import { allDangling } from '#domain/integrity.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import type { ProjectFile } from './file-schema.ts'
import { refuseAt, type FileRefusal } from './refusal.ts'

/** The rows as a snapshot, or what is wrong with them. */
export function checkTables(file: ProjectFile): MemorySnapshot | FileRefusal {
  const places = new Map<string, string>()
  const snapshot = new MemorySnapshot()
  if (file.tables.project.length !== 1) return refuseAt('oneProject', '$.tables.project')
  for (const table of tableNames) {
    for (const [index, row] of (file.tables[table] as readonly Row[]).entries()) {
      const path = `$.tables.${table}[${index}]`
      const key = placeKey(table, row.id)
      if (places.has(key)) return refuseAt('idTwice', `${path}.id`, { id: row.id })
      places.set(key, path)
    }
    snapshot.load(table, file.tables[table] as unknown as readonly Row<typeof table>[])
  }
  const dangling = allDangling(snapshot)[0]
  if (!dangling) return snapshot
  const path = places.get(placeKey(dangling.table, dangling.id)) ?? '$.tables'
  return refuseAt('missingReference', path, { table: dangling.missing.table, id: dangling.missing.id })
}

function placeKey(table: TableName, id: string): string {
  return `${table}/${id}`
}
