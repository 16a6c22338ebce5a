/**
 * Copies of the journal files as an end without a goodbye left them, made before anything is written again (H5): whatever opening makes of
 * them, they can be looked at as they were. Runs inside a worker.
 */
import type { KeptJournals } from '#domain/health.ts'
import { folderOf, orNull, whenFree } from './opfs-folders.ts'
import { openSyncAccess } from './sync-access.ts'

const mostKept = 2
/** In bytes: a journal may be larger than what one likes to have in memory twice. */
const portion = 4_000_000

/** Copies the files as they are, torn ends and all, under a name that rises with time. The oldest copies go. */
export async function keepJournals(project: string, name: string): Promise<void> {
  const journals = await folderOf(project, 'journal/any', false)
  const files: File[] = []
  if (journals)
    for await (const entry of journals.values())
      if (entry.kind === 'file') files.push(await whenFree(() => (entry as FileSystemFileHandle).getFile()))
  if (files.every(({ size }) => size === 0)) return
  for (const file of files) await copy(project, name, file)
  const names = (await keptJournals(project)).map((kept) => kept.name)
  const folder = await folderOf(project, 'before/any', false)
  for (const old of names.slice(0, -mostKept)) await folder?.removeEntry(old, { recursive: true })
}

/** Oldest first. */
export async function keptJournals(project: string): Promise<KeptJournals[]> {
  const folder = await folderOf(project, 'before/any', false)
  const kept: KeptJournals[] = []
  if (folder)
    for await (const name of folder.keys()) {
      const files = await filesOf(project, name)
      kept.push({ name, bytes: files.reduce((sum, { size }) => sum + size, 0) })
    }
  return kept.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** All files of a copy, one behind the other; empty when it is gone. */
export async function readKeptJournals(project: string, name: string): Promise<Blob> {
  return new Blob(await filesOf(project, name))
}

/** Drops all copies. */
export async function dropKeptJournals(project: string): Promise<void> {
  const folder = await folderOf(project, 'any', false)
  if (await orNull(folder?.getDirectoryHandle('before'))) await folder?.removeEntry('before', { recursive: true })
}

async function copy(project: string, name: string, file: File): Promise<void> {
  const folder = await folderOf(project, `before/${name}/any`, true)
  const handle = await folder?.getFileHandle(file.name, { create: true })
  if (!handle) throw new Error('The folder of copies could not be made')
  const access = await openSyncAccess(handle)
  try {
    access.truncate(0)
    for (let at = 0; at < file.size; at += portion) {
      const bytes = new Uint8Array(await file.slice(at, at + portion).arrayBuffer())
      const written = access.write(bytes, { at })
      if (written !== bytes.length) throw new Error(`Only ${written} of ${bytes.length} bytes could be written`)
    }
    access.flush()
  } finally {
    access.close()
  }
}

async function filesOf(project: string, name: string): Promise<File[]> {
  const folder = await folderOf(project, `before/${name}/any`, false)
  const files: File[] = []
  if (folder)
    for await (const entry of folder.values())
      if (entry.kind === 'file') files.push(await (entry as FileSystemFileHandle).getFile())
  return files
}
