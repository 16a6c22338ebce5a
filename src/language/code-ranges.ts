/** Membership of a number in a list of ranges. */

/** Whether `code` lies in one of the ranges `[first, last, first, last, ...]` (inclusive, ascending). */
export function inRanges(code: number, ranges: readonly number[]): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (code < (ranges[index] ?? Infinity)) return false
    if (code <= (ranges[index + 1] ?? -1)) return true
  }
  return false
}
