/** Texts that are in neither home, once IndexedDB was given what only the second home had (H5). */
import type { TextHash } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import type { ProjectDatabase } from './project-database.ts'
import { readAllRows } from './row-stores.ts'

/** Those of these that are in no pack; each once. */
export async function textsLacking(
  database: ProjectDatabase,
  hashes: Iterable<TextHash>,
): Promise<readonly TextHash[]> {
  const stored = new Set<unknown>(await database.packs.orderBy('hashes').uniqueKeys())
  return [...new Set(hashes)].filter((hash) => !stored.has(hash))
}

/** Texts that articles name. */
export async function textsNamed(database: ProjectDatabase): Promise<readonly TextHash[]> {
  const hashes: TextHash[] = []
  await readAllRows(database, (table, rows) => {
    if (table === 'revisions') for (const row of rows) hashes.push((row as Row<'revisions'>).textHash)
  })
  return hashes
}
