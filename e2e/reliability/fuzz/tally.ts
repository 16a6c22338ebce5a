/** What became of bad files, counted. */

/** Processor time a file may take, in milliseconds. */
export const mostTime = 2000
/** Memory a file may take, in MB. */
export const mostMemory = 300

interface Fault {
  readonly path: string
  readonly number: number
  readonly did: string
  readonly what: string
}

export interface Tally {
  files: number
  readonly outcomes: Record<'imported' | 'repaired' | 'refused', number>
  readonly reasons: Record<string, number>
  readonly faults: Fault[]
  /** Rejections that nobody took, of a path that is read apart: its worker takes them. */
  left: number
  /** Processor time of each file, in milliseconds. */
  readonly times: number[]
  /** The number of the slowest. */
  slowest: number
}

export function emptyTally(): Tally {
  return {
    files: 0,
    outcomes: { imported: 0, repaired: 0, refused: 0 },
    reasons: {},
    faults: [],
    left: 0,
    times: [],
    slowest: 0,
  }
}
