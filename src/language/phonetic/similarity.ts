/** How alike two words sound: edit distance over coarse sounds, kinder at the end, where languages inflect. */

/** What a sound too many at the end of one word counts; elsewhere it counts 1. */
const TAIL = 0.35
const LONGEST_TAIL = 4
/** Sounds that are looked at. */
const LONGEST = 24

/**
 * 1 for the same sounds, 0 for nothing in common; symmetric. Takes what `soundsOf` gives. Costs the product of both lengths, of
 * which no more than 24 sounds are looked at.
 */
export function soundSimilarity(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1
  const a = one.slice(0, LONGEST)
  const b = other.slice(0, LONGEST)
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0) return 0
  const longer = Math.max(a.length, b.length)
  const distance = freeTailDistance(a, b)
  return Math.max(0, 1 - distance / ((shorter + longer) / 2))
}

/** Worked on again and again: words are compared by the thousand. */
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const

/** Edit distance in which up to four sounds at the end of either word are cheap. */
function freeTailDistance(a: string, b: string): number {
  let [row, next]: [Float64Array, Float64Array] = [...rows]
  for (let j = 0; j <= b.length; j++) row[j] = j
  let best = Infinity
  for (let i = 1; i <= a.length; i++) {
    let left = i
    next[0] = left
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      left = Math.min(swap, (row[j] ?? 0) + 1, left + 1)
      next[j] = left
    }
    ;[row, next] = [next, row]
    const rest = a.length - i
    if (rest <= LONGEST_TAIL) best = Math.min(best, (row[b.length] ?? 0) + rest * TAIL)
  }
  for (let j = Math.max(1, b.length - LONGEST_TAIL); j <= b.length; j++)
    best = Math.min(best, (row[j] ?? 0) + (b.length - j) * TAIL)
  return best
}
