/** Texts that are in neither home, once IndexedDB was given what only the second home had (H5). */
import type { TextHash } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import type { ProjectDatabase } from './project-database.ts'
import { readAllRows } from './row-stores.ts'
import { textIn, type HashText } from './text-packs.ts'

/** Those of these that are in no pack, or in none as they were put there; each once. */
export async function textsLacking(
  database: ProjectDatabase,
  hashes: Iterable<TextHash>,
  hashText: HashText,
): Promise<readonly TextHash[]> {
  const lacking = new Set(hashes)
  // One after the other: none of it is felt on the page.
  for (const id of await database.packs.toCollection().primaryKeys()) {
    const pack = await database.packs.get(id).catch(() => undefined)
    for (const hash of pack?.hashes ?? [])
      if (pack && lacking.has(hash) && textIn(pack, hash, hashText) !== null) lacking.delete(hash)
  }
  return [...lacking]
}

/** Texts that articles name. */
export async function textsNamed(database: ProjectDatabase): Promise<readonly TextHash[]> {
  const hashes: TextHash[] = []
  await readAllRows(database, (table, rows) => {
    if (table === 'revisions') for (const row of rows) hashes.push((row as Row<'revisions'>).textHash)
  })
  return hashes
}
