/**
 * What the panel of a cell is asking for: a sentence, facets, a reason, a question, or nothing. Pure: a step gives the next mode
 * or the judgement that is now complete. Nothing is written before that, so leaving changes nothing.
 */
import type { CellRef } from '#domain/cell.ts'
import type { Judgement } from '#domain/judgement.ts'
import type { Assessment, FacetMark, Omission } from '#domain/records.ts'
import { touchesTruth, type FacetChoice } from './facet-choice.ts'

/** A stretch of the article's present revision, taken as passage. */
export interface TakenSentence {
  readonly start: number
  readonly end: number
}

export type PanelMode =
  | { readonly kind: 'rest' }
  | { readonly kind: 'candidates'; readonly purpose: 'agrees' | 'differs' | 'link' }
  | {
      readonly kind: 'palette'
      readonly judgement: 'agrees' | 'differs'
      /** The facets given before. */
      readonly given: FacetChoice
      /** Taken before the palette opened, written with the judgement in one step; `null` when passages are linked. */
      readonly sentence: TakenSentence | null
    }
  | { readonly kind: 'omission'; readonly omission: Omission }
  | { readonly kind: 'question'; readonly question: string }

/** A mode belongs to one cell: moving on leaves it. */
export interface PanelState {
  readonly cell: CellRef | null
  readonly mode: PanelMode
  /** `rev` of the analyst's own judgement when the mode was opened: a later one was made elsewhere. `null` when there was none. */
  readonly seen: number | null
}

export const restingPanel: PanelState = { cell: null, mode: { kind: 'rest' }, seen: null }

/** What is known of the cell when a judgement is begun. */
export interface CellFacts {
  /** Passages the analyst linked here. */
  readonly ownMentions: number
  readonly before: Assessment | null
  /** What stands ready when nothing was said yet (C4). */
  readonly omission: Omission
  /** The sentence that is shown as the likely one: it is taken with the judgement. `null` where none is. */
  readonly proposed: TakenSentence | null
}

/** What a step leads to: another mode, or a judgement to be written. */
export type PanelStep = { readonly mode: PanelMode } | { readonly write: PanelJudgement }

export interface PanelJudgement {
  readonly judgement: Judgement
  readonly sentence: TakenSentence | null
  readonly facets?: readonly FacetMark[]
  readonly omission?: Omission
  readonly question?: string
}

/** Begins a judgement (C2): what cannot be complete yet asks for the rest. */
export function beginJudgement(judgement: Judgement, facts: CellFacts): PanelStep {
  const { ownMentions, before, proposed } = facts
  switch (judgement) {
    case 'agrees':
    case 'differs':
      if (ownMentions === 0)
        return proposed
          ? takeSentence(judgement, proposed, facts)
          : { mode: { kind: 'candidates', purpose: judgement } }
      return judgement === 'agrees'
        ? { write: { judgement, sentence: null } }
        : { mode: openPalette(judgement, before, null) }
    case 'omits':
      return { mode: { kind: 'omission', omission: facts.omission } }
    case 'unclear':
      return { mode: { kind: 'question', question: before?.question ?? '' } }
  }
}

/** A sentence was taken: it completes an agreement; a difference goes on to the palette. */
export function takeSentence(purpose: 'agrees' | 'differs', sentence: TakenSentence, facts: CellFacts): PanelStep {
  return purpose === 'agrees'
    ? { write: { judgement: 'agrees', sentence } }
    : { mode: openPalette('differs', facts.before, sentence) }
}

/** The palette with the facets given before. */
export function openPalette(
  judgement: 'agrees' | 'differs',
  before: Assessment | null,
  sentence: TakenSentence | null,
): PanelMode {
  return { kind: 'palette', judgement, given: before?.facets ?? [], sentence }
}

/** Why a palette cannot be written yet (C2), `null` when it can. */
export function paletteProblem(judgement: 'agrees' | 'differs', choice: FacetChoice): 'needsTruth' | 'noTruth' | null {
  if (judgement === 'differs') return touchesTruth(choice) ? null : 'needsTruth'
  return touchesTruth(choice) ? 'noTruth' : null
}

/** Why an omission cannot be written yet (C4), `null` when it can. */
export function omissionProblem(omission: Omission): 'noReference' | null {
  return omission.reason === 'available' && omission.reference === null ? 'noReference' : null
}
