/** Saves what the second home has of a project that does not open as a project file, which opens here and elsewhere (H7). */
import { fileName } from '#domain/file-name.ts'
import type { ProjectId, TextHash } from '#domain/ids.ts'
import type { ProjectFilePurpose, SalvagedProject } from '#domain/ports.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { dropDangling } from '#domain/whole-rows.ts'
import { openingMessages } from '#i18n/messages/opening.ts'
import { writeProjectFile } from '#interchange/project-file/write-project-file.ts'
import type { Ports } from '#state/use-ports.tsx'
import { download } from '#ui/download.ts'
import { showNotice } from '#ui/notices.ts'

/**
 * A file that would not open is made again without the journal, and without rows that need others which are gone; that is told. False when
 * the second home has nothing of it. Rejects when it cannot be read.
 */
export async function saveSalvaged(
  { catalogue, environment, projectFiles }: Pick<Ports, 'catalogue' | 'environment' | 'projectFiles'>,
  project: ProjectId,
): Promise<boolean> {
  const salvaged = await catalogue.salvage(project)
  if (!salvaged) return false
  const snapshot = new MemorySnapshot()
  for (const { table, rows } of salvaged.rows) snapshot.load(table, rows as never)
  let file = await fileOf(salvaged, snapshot, { purpose: 'keep' })
  const reading = await projectFiles.read(file)
  if ('opened' in reading) reading.opened.close()
  else {
    const leftOut = dropDangling(snapshot)
    file = await fileOf(salvaged, snapshot, { purpose: 'colleague', privateNotes: true })
    showNotice(openingMessages.salvagedInPart(leftOut), { tone: 'problem' })
  }
  const [row] = snapshot.all('project')
  download(file, fileName(row?.name ?? '', 'salvaged', environment.now().slice(0, 10)))
  return true
}

async function fileOf(
  { texts, commits }: SalvagedProject,
  snapshot: MemorySnapshot,
  purpose: ProjectFilePurpose,
): Promise<Blob> {
  const byHash = new Map(texts.map((stored) => [stored.hash, stored]))
  const source = {
    snapshot,
    readTexts: (hashes: readonly TextHash[]) => Promise.resolve(hashes.flatMap((hash) => byHash.get(hash) ?? [])),
    commits: () => commits,
  }
  const pieces: string[] = []
  for await (const piece of writeProjectFile(source, purpose)) pieces.push(piece)
  return new Blob(pieces, { type: 'application/json' })
}
