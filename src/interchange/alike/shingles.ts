/** How alike two texts are, in any script: by the runs of characters they share. Words are not looked for. */

/** In characters: long enough that a run is rarely shared by chance, short enough that a changed figure breaks few. */
const runLength = 6

/**
 * A hash of each run of letters and digits; case, marks of punctuation and white space do not count. Runs that come several times are
 * there several times. Empty for a text shorter than one run.
 */
export function shinglesOf(text: string): Uint32Array {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')
  const count = Math.max(0, letters.length - runLength + 1)
  const hashes = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) {
    let hash = 0x811c9dc5
    for (let index = at; index < at + runLength; index += 1)
      hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193)
    hashes[at] = mixed(hash)
  }
  return hashes
}

/** The share of the runs of the shorter text that stand in the longer one too, 0 to 1; 0 where one is too short to say. */
export function likeness(one: string, other: string): number {
  const [few, many] = [new Set(shinglesOf(one)), new Set(shinglesOf(other))].sort((a, b) => a.size - b.size)
  if (!few || !many || few.size === 0) return 0
  let shared = 0
  for (const hash of few) shared += Number(many.has(hash))
  return shared / few.size
}

/** Spreads neighbouring values over all bits. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
