/** Brings out what the second home has of a project whose database does not open. Changes nothing anywhere. */
import type { StoredCommit } from '#domain/commit.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { SalvagedProject, StoredText } from '#domain/ports.ts'
import { joinJournals, replay } from './rebuild.ts'
import { readBaselineThere } from './baseline.ts'
import type { SecondHome } from './second-home.ts'
import { readPack } from './text-packs.ts'
import { upcastStored } from './upcast.ts'

/** `null` when this home knows nothing of the project. Rejects when it cannot be read, or was written by a newer program. */
export async function salvage(home: SecondHome, project: ProjectId): Promise<SalvagedProject | null> {
  const { lines } = await home.lines(project)
  const there = lines.map((line) => upcastStored(JSON.parse(line) as StoredCommit))
  const baseline = await readBaselineThere(home, project)
  if (there.length === 0 && baseline === null) return null
  const { commits } = joinJournals([], there)
  const texts: StoredText[] = []
  for (const name of await home.documents(project, 'packs')) {
    const pack = await readPack(home, project, name)
    for (const [at, hash] of pack?.hashes.entries() ?? []) texts.push({ hash, text: pack?.texts[at] ?? '' })
  }
  const tables = replay(baseline ?? [], commits)
  return { rows: [...tables].map(([table, rows]) => ({ table, rows: [...rows.values()] })), texts, commits }
}
