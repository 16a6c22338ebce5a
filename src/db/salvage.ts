/** Brings out what the second home has of a project whose database does not open. Changes nothing anywhere. */
import type { ProjectId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import type { SalvagedProject, StoredText } from '#domain/ports.ts'
import { commitsThere } from './commits-there.ts'
import { joinJournals, replay } from './rebuild.ts'
import { readBaselineThere } from './baseline.ts'
import type { SecondHome } from './second-home.ts'
import { textsInDamaged } from './regain-texts.ts'
import { readPack, type HashText } from './text-packs.ts'

/** `null` when this home knows nothing of the project. Rejects when it cannot be read, or was written by a newer program. */
export async function salvage(
  home: SecondHome,
  project: ProjectId,
  hashText: HashText,
): Promise<SalvagedProject | null> {
  const there = await commitsThere({ home, project })
  const baseline = await readBaselineThere(home, project)
  if (there.length === 0 && baseline === null) return null
  const { commits } = joinJournals([], there)
  const texts: StoredText[] = []
  for (const name of await home.documents(project, 'packs')) {
    const pack = await readPack(home, project, name)
    for (const [at, hash] of pack?.hashes.entries() ?? []) texts.push({ hash, text: pack?.texts[at] ?? '' })
  }
  const tables = replay(baseline ?? [], commits)
  const named = [...(tables.get('revisions')?.values() ?? [])].map((row) => (row as Row<'revisions'>).textHash)
  const known = new Set(texts.map(({ hash }) => hash))
  const lacking = named.filter((hash) => !known.has(hash))
  texts.push(...(await textsInDamaged(home, project, lacking, hashText)))
  return { rows: [...tables].map(([table, rows]) => ({ table, rows: [...rows.values()] })), texts, commits }
}
