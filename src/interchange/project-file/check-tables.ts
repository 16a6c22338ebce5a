/** Checks what the rows of a file say about each other: one project, ids once, nothing that refers to nothing. */
import { allDangling } from '#domain/integrity.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import type { ProjectFile } from './file-schema.ts'
import { refuseAt, type FileRefusal } from './refusal.ts'

/** The rows as a snapshot, or what is wrong with them. */
export function checkTables(file: ProjectFile): MemorySnapshot | FileRefusal {
  const snapshot = new MemorySnapshot()
  if (file.tables.project.length !== 1) return refuseAt('oneProject', '$.tables.project')
  for (const table of tableNames) {
    const ids = new Set<string>()
    for (const { id } of rowsOf(file, table)) {
      if (ids.has(id)) return refuseAt('idTwice', `${placeOf(file, table, id, ids.size)}.id`, { id })
      ids.add(id)
    }
    snapshot.load(table, file.tables[table] as unknown as readonly Row<typeof table>[])
  }
  const dangling = allDangling(snapshot)[0]
  if (!dangling) return snapshot
  const { table, id, missing } = dangling
  return refuseAt('missingReference', placeOf(file, table, id), { table: missing.table, id: missing.id })
}

/** Looked for only where something is wrong: a file has hundreds of thousands of places. */
function placeOf(file: ProjectFile, table: TableName, id: string, from = 0): string {
  return `$.tables.${table}[${rowsOf(file, table).findIndex((row, index) => index >= from && row.id === id)}]`
}

function rowsOf(file: ProjectFile, table: TableName): readonly Row[] {
  return file.tables[table] as readonly Row[]
}
