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

/** How sure a link must be: its score, less a share of the best one that would take its place. */
export const LEAST_LINK = 0.1
const RIVAL_SHARE = 0.5
const SECOND_SHARE = 0.75
const SECOND_LEAST = 1.15

/** What a score keeps of its own, and what it takes of the best way through a third version. */
const OWN_SHARE = 0.7
const THIRD_SHARE = 0.4

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
      return raisedScore(score, best)
    }),
  )
}

/** A score raised by the best way through a third version. */
export function raisedScore(score: number, best: number): number {
  return Math.max(score, OWN_SHARE * score + THIRD_SHARE * best)
}

/** Links in order of rows. Each link is the best of its row and of its column, or a second one as above. */
export function alignSentences(scores: Scores, least: number = LEAST_LINK): Link[] {
  const rows = scores.map(topTwo)
  const columns = scores[0]?.map((_, column) => topTwo(scores.map((row) => row[column] ?? 0))) ?? []
  return scores.flatMap((row, here) =>
    row.flatMap((score, there) =>
      isLink(score, rows[here] ?? NOTHING, columns[there] ?? NOTHING, least) ? [{ here, there, score }] : [],
    ),
  )
}

/** The best and the second score of a row or a column; 0 where there is none. */
interface TopTwo {
  readonly best: number
  readonly second: number
}

const NOTHING: TopTwo = { best: 0, second: 0 }

function topTwo(list: readonly number[]): TopTwo {
  let { best, second } = NOTHING
  for (const score of list)
    if (score > best) [best, second] = [score, best]
    else if (score > second) second = score
  return { best, second }
}

function isLink(score: number, ofRow: TopTwo, ofColumn: TopTwo, least: number): boolean {
  const best = Math.max(ofRow.best, ofColumn.best)
  const isBest = score === ofRow.best && score === ofColumn.best
  const isSecond = (score === ofRow.best || score === ofColumn.best) && score >= SECOND_SHARE * best
  const certainty = score - RIVAL_SHARE * Math.max(rival(score, ofRow), rival(score, ofColumn))
  return isBest ? certainty >= least : isSecond && certainty >= least * SECOND_LEAST
}

function rival(score: number, { best, second }: TopTwo): number {
  return score === best ? second : best
}
