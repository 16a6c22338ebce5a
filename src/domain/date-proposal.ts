/** When an article may have been published: a proposal with what it was read from (C7, C9). It is a fact only when a person takes it. */
import type { DateBounds } from './date-bounds.ts'

/**
 * `line`: a line near the beginning or the end that is a day and little more, or begins with one as agencies write it; `dayFirst`: such a
 * line in figures that another language would read with the month first; `eitherOrder`: in a language of both, one of the two; `updated`: one that
 * says when the text was changed, and so the latest day it can have come out. `url`, `fileName`: what stands there. `nearestYear`: such a
 * line, or else the latest past day, without a year, in the year that lies nearest to what else is known; `yearBeside`: in the year nearest
 * to the articles that came with it; `yearTold`: in the latest year that stands in the text by itself, where no month or day has one.
 * `notBefore`: the latest day, or the first of a month or a year, of which the text tells as past; `perhapsNotBefore`: a later one of which
 * it does not say whether it is past or to come, or one in an address that stands in the text.
 */
export type DateProposalKind =
  | 'line'
  | 'dayFirst'
  | 'eitherOrder'
  | 'updated'
  | 'url'
  | 'fileName'
  | 'nearestYear'
  | 'yearBeside'
  | 'yearTold'
  | 'notBefore'
  | 'perhapsNotBefore'

export interface DateProposal {
  readonly kind: DateProposalKind
  /** With the snippet; an open end stands for what the text leaves open. */
  readonly bounds: DateBounds
  /** Where in the text, in UTF-16 code units; `null` for address and file name. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** Counts from 1; `null` for address and file name. */
  readonly line: number | null
  /** From 0 to 1: how far it may be trusted beside the others. */
  readonly strength: number
}
