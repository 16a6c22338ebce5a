/** Texts in an order, fetched many at once: they lie in packs, and fetched one by one each pack would be read for each of its texts. */
import type { TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'

/** Fetches texts, in no order; those that no home has are left out. */
export type ReadTexts = (hashes: readonly TextHash[]) => Promise<readonly StoredText[]>

/** Fetched at once: a few megabytes. */
const textsAtOnce = 500

/** Each text in its turn; `null` when no home has it. */
export async function* textsInTurn(
  read: ReadTexts,
  hashes: readonly TextHash[],
): AsyncGenerator<{ readonly hash: TextHash; readonly text: string | null }, void, undefined> {
  for (let from = 0; from < hashes.length; from += textsAtOnce) {
    const part = hashes.slice(from, from + textsAtOnce)
    const found = new Map((await read([...new Set(part)])).map(({ hash, text }) => [hash, text]))
    for (const hash of part) yield { hash, text: found.get(hash) ?? null }
  }
}
