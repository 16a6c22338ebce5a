/**
 * Which sentences of two versions tell the same: pairs that are each other's best, and a second link where one sentence tells what
 * two tell in the other. News versions reorder, so links may cross; a monotone alignment would not do.
 */
import type { Frequencies } from './frequencies.ts'
import type { Profile } from './profile.ts'
import { scoreMatch, type ScoreOptions } from './score.ts'

/** Scores of all sentences of one version (rows) with all of another (columns). */
export type Scores = readonly (readonly number[])[]

export interface Link {
  readonly here: number
  readonly there: number
  readonly score: number
}

/** Below it nothing is linked. */
export const LEAST_LINK = 0.16
const SECOND_SHARE = 0.75
const SECOND_LEAST = 1.15

export function scoresOf(
  here: readonly Profile[],
  there: readonly Profile[],
  frequencies: Frequencies,
  options: ScoreOptions = {},
): Scores {
  return here.map((one) => there.map((other) => scoreMatch(one, other, frequencies, options).score))
}

/**
 * Lets a third version speak: a is like b when both are like the same c. `through` gives for each third version its scores with the
 * one and with the other.
 */
export function withThirdVersions(
  scores: Scores,
  through: readonly (readonly [toHere: Scores, toThere: Scores])[],
): Scores {
  if (through.length === 0) return scores
  return scores.map((row, here) =>
    row.map((score, there) => {
      let best = 0
      for (const [toHere, toThere] of through)
        for (const [third, ofHere] of toHere.entries())
          best = Math.max(best, Math.min(ofHere[here] ?? 0, toThere[third]?.[there] ?? 0))
      return Math.max(score, 0.5 * score + 0.54 * best)
    }),
  )
}

/** Links in order of rows. Each link is the best of its row and of its column, or a second one as above. */
export function alignSentences(scores: Scores, least: number = LEAST_LINK): Link[] {
  const best = (list: readonly number[]) => Math.max(0, ...list)
  const columns = scores[0]?.map((_, column) => best(scores.map((row) => row[column] ?? 0))) ?? []
  return scores.flatMap((row, here) => {
    const ofRow = best(row)
    return row.flatMap((score, there) =>
      isLink(score, ofRow, columns[there] ?? 0, least) ? [{ here, there, score }] : [],
    )
  })
}

function isLink(score: number, ofRow: number, ofColumn: number, least: number): boolean {
  const isBest = score === ofRow && score === ofColumn
  const isSecond = Math.max(score / ofRow, score / ofColumn) === 1 && score >= SECOND_SHARE * Math.max(ofRow, ofColumn)
  return isBest ? score >= least : isSecond && score >= least * SECOND_LEAST
}
