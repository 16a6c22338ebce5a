/** Runs of three and four sounds: what related languages share even where no word is the same (Potthast et al. 2010). */

/** Runs with how often they occur, and the length of that vector. */
export interface Grams {
  readonly counts: ReadonlyMap<string, number>
  readonly norm: number
}

const LENGTHS = [3, 4]

/** Runs do not reach over words but into the space around them. */
export function gramsOf(words: readonly string[]): Grams {
  const counts = new Map<string, number>()
  for (const word of words) {
    const padded = ` ${word} `
    for (const length of LENGTHS)
      for (let at = 0; at + length <= padded.length; at++) {
        const run = padded.slice(at, at + length)
        counts.set(run, (counts.get(run) ?? 0) + 1)
      }
  }
  let squares = 0
  for (const count of counts.values()) squares += count * count
  return { counts, norm: Math.sqrt(squares) }
}

/** Cosine, 0 to 1; 0 where either has none. */
export function gramSimilarity(one: Grams, other: Grams): number {
  if (one.norm === 0 || other.norm === 0) return 0
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let sum = 0
  for (const [run, count] of few.counts) sum += count * (many.counts.get(run) ?? 0)
  return sum / (one.norm * other.norm)
}
