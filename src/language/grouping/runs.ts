/** Runs of words of a text: what copied texts have in common, in any script. Languages without spaces are counted by signs. */

const UNIT =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const SIGN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
/** Words in a run; a word counts as two signs. */
const WORDS = 5
const SIGNS_OF_WORD = 2

/**
 * The runs of a text as numbers of 32 bits, in order, each beginning one word after the one before. Case and what stands between words do
 * not count. Linear.
 */
export function runsOf(text: string): number[] {
  const units = [...text.matchAll(UNIT)].map(([unit]) => ({
    hash: hashOf(unit.normalize('NFKC').toLowerCase()),
    size: SIGN.test(unit) ? 1 : SIGNS_OF_WORD,
  }))
  const runs: number[] = []
  let [to, size] = [0, 0]
  for (const [at, unit] of units.entries()) {
    while (size < WORDS * SIGNS_OF_WORD && to < units.length) size += units[to++]?.size ?? 0
    if (size < WORDS * SIGNS_OF_WORD) break
    runs.push(units.slice(at, to).reduce((sum, { hash }) => Math.imul(sum, 0x01000193) ^ hash, 0x811c9dc5) >>> 0)
    size -= unit.size
  }
  return runs
}

function hashOf(unit: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < unit.length; at++) hash = Math.imul(hash ^ unit.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
