/** Saves what the second home has of a project that does not open as a project file, which opens here and elsewhere (H7). */
import type { ProjectId, TextHash } from '#domain/ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { writeProjectFile } from '#interchange/project-file/write-project-file.ts'
import type { Ports } from '#state/use-ports.tsx'
import { fileName } from '#domain/file-name.ts'
import { download } from '#ui/download.ts'

/** False when the second home has nothing of it. Rejects when it cannot be read. */
export async function saveSalvaged(
  { catalogue, environment }: Pick<Ports, 'catalogue' | 'environment'>,
  project: ProjectId,
): Promise<boolean> {
  const salvaged = await catalogue.salvage(project)
  if (!salvaged) return false
  const snapshot = new MemorySnapshot()
  for (const { table, rows } of salvaged.rows) snapshot.load(table, rows as never)
  const texts = new Map(salvaged.texts.map((stored) => [stored.hash, stored]))
  const source = {
    snapshot,
    readTexts: (hashes: readonly TextHash[]) => Promise.resolve(hashes.flatMap((hash) => texts.get(hash) ?? [])),
    commits: () => salvaged.commits,
  }
  const pieces: string[] = []
  for await (const piece of writeProjectFile(source, { purpose: 'keep' })) pieces.push(piece)
  const [row] = snapshot.all('project')
  const file = new Blob(pieces, { type: 'application/json' })
  download(file, fileName(row?.name ?? '', 'salvaged', environment.now().slice(0, 10)))
  return true
}
