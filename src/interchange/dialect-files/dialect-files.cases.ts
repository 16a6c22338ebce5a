/** Archives taken apart in tests. */
import { openArchive } from '../zip/open-archive.ts'

/** The texts in an archive by name. */
export async function entriesOf(archive: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const contained = await openArchive(archive, { files: 1000, bytes: 1e8 })
  if ('refused' in contained) throw new Error(contained.refused.key)
  const texts = new Map<string, string>()
  for (const file of contained) {
    if ('junk' in file || 'refused' in file) continue
    const bytes = await file.bytes()
    if (!('refused' in bytes)) texts.set(file.name, new TextDecoder().decode(bytes))
  }
  return texts
}
