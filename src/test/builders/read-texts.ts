/** Texts at hand, handed out as the homes of a project hand them out. */
import type { TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'

/** Fetches what is there; the rest is left out. */
export function readTextsOf(
  texts: ReadonlyMap<string, string>,
): (hashes: readonly TextHash[]) => Promise<readonly StoredText[]> {
  const found = (hash: TextHash): readonly StoredText[] => {
    const text = texts.get(hash)
    return text === undefined ? [] : [{ hash, text }]
  }
  return (hashes) => Promise.resolve(hashes.flatMap(found))
}
