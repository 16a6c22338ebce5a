/** How far versions disagree on a claim: what puts the rows of a matrix in order. Counts only; what a cell says is cell.ts. */
import type { Judgement } from './judgement.ts'

/** Compared in this order: what is told otherwise weighs more than any silence, a silence more than any question. */
export interface Disagreement {
  /**
   * Pairs of tellings that contradict each other, the claim's own wording being one that agrees; and one for each version on which
   * analysts are split. More than 0 exactly where a version differs or is split.
   */
  readonly contradictions: number
  /** Pairs of versions of which one tells the claim and the other leaves it out. */
  readonly silences: number
  /** Versions that are unclear. */
  readonly unclear: number
}

/** `judgements` without omissions that disagree with nobody (C4): too early, a later stage, another subject. */
export function disagreementOf(judgements: Readonly<Record<Judgement, number>>, split: number): Disagreement {
  const { agrees, differs, omits, unclear } = judgements
  return { contradictions: differs * (agrees + 1) + split, silences: (agrees + differs) * omits, unclear }
}

/** For sorting: the greatest disagreement first; 0 for equal ones. */
export function compareDisagreement(one: Disagreement, other: Disagreement): number {
  return other.contradictions - one.contradictions || other.silences - one.silences || other.unclear - one.unclear
}
