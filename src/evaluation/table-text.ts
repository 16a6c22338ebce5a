/** How counts are written in the tables of the evaluation. */
import type { Counted } from './measure.ts'

/** With one decimal, of equal width. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '   - ' : ((100 * part) / whole).toFixed(1).padStart(5)
}

export function countedText({ right, found, wanted }: Counted): string {
  return `P ${percent(right, found)}  R ${percent(right, wanted)}  (${right} of ${found} found, ${wanted} wanted)`
}
