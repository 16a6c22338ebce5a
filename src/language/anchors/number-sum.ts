/** Adds the parts of a number said in words: `two hundred and fifty thousand`. */

/** Thousands and more so far, and what stands below a thousand and may yet be multiplied. */
export interface Sum {
  readonly total: number
  readonly group: number
}

export const EMPTY_SUM: Sum = { total: 0, group: 0 }
const DOZEN = 12

export function valueOfSum({ total, group }: Sum): number {
  return total + group
}

/** The sum with one more part, which `canFollow` must allow. */
export function withPart({ total, group }: Sum, value: number): Sum {
  if (value < 1000) return { total, group: isCounted(value, group) ? group * value : group + value }
  const { count, scale } = takenApart(value)
  if (group === 0 && total > 0) return { total: total * value, group: 0 }
  return { total: total + (group + count === 0 ? 1 : group + count) * scale, group: 0 }
}

/** Smaller parts follow greater ones; a thousand follows what it multiplies, a dozen and a hundred their count. */
export function canFollow(value: number, { total, group }: Sum): boolean {
  if (value < 1000) return group === 0 || isCounted(value, group) || value < lowestPlace(group)
  const { count, scale } = takenApart(value)
  if (group === 0 && total > 0) return count === 0 && total % 1000 === 0 && scale > total
  return (total === 0 || scale < total) && (group === 0 || count < lowestPlace(group) || count === 0)
}

function isCounted(value: number, group: number): boolean {
  return (value === 100 || value === DOZEN) && group > 0 && group < 10
}

const SCALES: readonly number[] = [1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3]
const LARGE: readonly number[] = [1e12, 1e9, 1e6, 1e3]

/** A scale, or a count of one in one word: `siebentausend` is 7 and 1000; the count of a scale alone is 0. */
function takenApart(value: number): { readonly count: number; readonly scale: number } {
  if (SCALES.includes(value)) return { count: 0, scale: value }
  const scale = LARGE.find((each) => value >= each) ?? 1
  return { count: value / scale, scale }
}

/** What may still be added to a group: after 20 a unit, after 300 anything below a hundred. */
function lowestPlace(group: number): number {
  if (!Number.isInteger(group)) return 0
  if (group % 100 === 0) return 100
  return group % 10 === 0 && group % 100 >= 20 ? 10 : 0
}
