/** Texts in documents of the second home that are damaged elsewhere: each can be told by its hash (H5). */
import type { ProjectId, TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import type { SecondHome } from './second-home.ts'
import type { HashText } from './text-packs.ts'

/** A quotation mark that ends or begins a string: none that is escaped. */
const MARK = /(?<!(?<!\\)(?:\\\\)*\\)"/gu

/** Those of the texts sought that stand whole in a pack whose checksum fails; each once. */
export async function textsInDamaged(
  home: SecondHome,
  project: ProjectId,
  sought: Iterable<TextHash>,
  hashText: HashText,
): Promise<readonly StoredText[]> {
  const lacking = new Set(sought)
  const found: StoredText[] = []
  for (const name of await home.documents(project, 'packs')) {
    if (lacking.size === 0) break
    const damaged = await home.readDamaged(project, name)
    for (const text of damaged === null ? [] : stringsIn(damaged)) {
      const hash = hashText(text)
      if (lacking.delete(hash)) found.push({ hash, text })
    }
  }
  return found
}

/**
 * What stands between two marks that follow each other. One that is damaged makes every other stretch behind it a text, and those between
 * are none: all are looked at.
 */
function* stringsIn(json: string): Iterable<string> {
  let last = -1
  for (const { index } of json.matchAll(MARK)) {
    const text = last < 0 ? null : parsed(json.slice(last, index + 1))
    if (text !== null) yield text
    last = index
  }
}

function parsed(literal: string): string | null {
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}
