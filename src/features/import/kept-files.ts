/** Files that earlier imports kept, to be read again. */
import type { BytesHash } from '#domain/ids.ts'
import type { KeptOriginals } from '#domain/kept-originals.ts'
import type { Original } from '#domain/records.ts'

/** Those that are there, each once, in their order; and how many are missing or not as they were. */
export async function keptFiles(
  originals: readonly Original[],
  kept: KeptOriginals,
): Promise<{ readonly files: readonly File[]; readonly missing: number }> {
  const files: File[] = []
  const seen = new Set<BytesHash>()
  let missing = 0
  for (const original of originals) {
    if (seen.has(original.bytesHash)) continue
    seen.add(original.bytesHash)
    const bytes = await kept.read(original)
    if (bytes === null) missing += 1
    else files.push(new File([bytes], original.name))
  }
  return { files, missing }
}
