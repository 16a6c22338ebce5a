/**
 * Whether so much speaks for a sentence that it may be taken in advance. A high score alone does not say so: a short sentence scores high
 * for the one word it has in common. It must also have enough in common by itself. The bars are measured (`evaluation/README.md`).
 */
import type { Span } from '../words.ts'
import type { Evidence } from './score.ts'

/** What a sentence needs at least. */
export interface Bar {
  readonly score: number
  /** `supportOf` its evidence. */
  readonly support: number
}

/** Among versions of one story, which tell the same thing to begin with. */
export const SURE_IN_STORY: Bar = { score: 0.4, support: 1.75 }
/** Among articles that may have nothing to do with each other. */
export const SURE_ELSEWHERE: Bar = { score: 0.45, support: 2.5 }

export function isSure(
  { score, evidence }: { readonly score: number; readonly evidence: readonly Evidence[] },
  bar: Bar,
): boolean {
  return score >= bar.score && supportOf(evidence) >= bar.support
}

/** Less than that is noise, however much of it there is. */
const LEAST = 0.1

/**
 * The weight of all evidence, but that no word counts twice: a name that is also known as a concept and sounds alike is one thing in
 * common, not three.
 *
 * @param evidence strongest first
 */
export function supportOf(evidence: readonly Evidence[]): number {
  const counted: Evidence[] = []
  for (const one of evidence) {
    if (one.weight < LEAST) break
    if (!counted.some((other) => overlap(one.here, other.here) || overlap(one.there, other.there))) counted.push(one)
  }
  return counted.reduce((sum, { weight }) => sum + weight, 0)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
