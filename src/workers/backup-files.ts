/** Copies in a folder: written under a new name, read back, compared; and which of them go. Runs in a worker. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What is read back is not what was written. The copy was removed again. */
export class BackupDamagedError extends Error {
  override readonly name = 'BackupDamagedError'
}

/** What was written, and which of the program's own files are in the folder now, oldest first. */
export interface WrittenBackup {
  readonly name: string
  readonly names: readonly string[]
}

/**
 * Writes a copy under a name that nobody has, and removes the oldest of `names` beyond `kept`. Nothing is removed before the new copy
 * was read back and found to be what was handed over. Rejects when it is not, and leaves nothing of it.
 */
export async function writeBackup(
  folder: FileSystemDirectoryHandle,
  { file, wanted, names, kept }: { file: Blob; wanted: string; names: readonly string[]; kept: number },
): Promise<WrittenBackup> {
  const name = await freeName(folder, wanted)
  await writeAndCompare(folder, name, file)
  return { name, names: await removeOldest(folder, [...names, name], kept) }
}

async function writeAndCompare(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  try {
    // The bytes are elsewhere until it is closed: a page that goes meanwhile leaves an empty file and no half one.
    await file.stream().pipeTo(await handle.createWritable())
    const readBack = await handle.getFile()
    if ((await digest(readBack)) !== (await digest(file)))
      throw new BackupDamagedError('What was read back is not what was written.')
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined)
    throw error
  }
}

/** A file that is there is never opened for writing: that alone would empty it. */
async function freeName(folder: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  const dot = wanted.lastIndexOf('.')
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted.slice(0, dot)}-${number}${wanted.slice(dot)}`
    if (!(await isThere(folder, name))) return name
  }
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    // A folder of that name is there too.
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return true
    throw error
  }
}

/** Those that stay. One that cannot be removed stays listed, and is tried again with the next copy. */
async function removeOldest(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
  kept: number,
): Promise<readonly string[]> {
  const stay = names.slice(-kept)
  const stubborn: string[] = []
  for (const name of names.slice(0, -kept)) {
    try {
      await folder.removeEntry(name)
    } catch (error) {
      if (!isMissing(error)) stubborn.push(name)
    }
  }
  return [...stubborn, ...stay]
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}

async function digest(file: Blob): Promise<string> {
  const hash = sha256.create()
  const reader = file.stream().getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) hash.update(part.value)
  return bytesToHex(hash.digest())
}
