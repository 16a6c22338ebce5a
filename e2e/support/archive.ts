/** Opens archives that the program made, as its own reader of batches does. */
import { openArchive } from '../../src/interchange/zip/open-archive.ts'

/** The files by their names. Throws where one is damaged. */
export async function filesInArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const opened = await openArchive(new Uint8Array(bytes), { files: 1000, bytes: 1e9 })
  if ('refused' in opened) throw new Error('The archive is damaged.')
  const found = new Map<string, Buffer>()
  for (const file of opened) {
    const taken = 'bytes' in file ? await file.bytes() : null
    if (!(taken instanceof Uint8Array) || !('name' in file)) throw new Error('A file of the archive is damaged.')
    found.set(file.name, Buffer.from(taken))
  }
  return found
}
