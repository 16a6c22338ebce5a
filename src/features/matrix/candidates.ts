/**
 * The candidates of a cell: the article's own sentences, with their glosses, searchable. Without an engine nothing is ranked;
 * figures of the claim that stand in a sentence are named as evidence (C9) and tell where to begin.
 */
import { withoutFurniture } from '#domain/furniture.ts'
import type { Claim, Gloss, Region } from '#domain/records.ts'
import { segmentText } from '#language/segment.ts'
import { foldForFilter } from '#ui/matches-words.ts'

export interface Candidate {
  /** Bounds of the sentence in UTF-16 code units, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Glosses that reach into the sentence, in the order given. */
  readonly glosses: readonly Gloss[]
  /** Figures of the claim that stand in the sentence, as the claim writes them (C9). */
  readonly figures: readonly string[]
  /** Folded sentence and glosses, for the search. */
  readonly folded: string
}

/** The sentences of a text in reading order, furniture left out (T1: it is only not offered, never cut). */
export function candidatesOf(
  text: string,
  language: string,
  claim: Pick<Claim, 'wording' | 'quantity' | 'time'>,
  glosses: readonly Gloss[],
  regions: readonly Region[],
): readonly Candidate[] {
  const figures = figuresOf(claim)
  return withoutFurniture(segmentText(text, language).sentences, regions).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const under = glosses.filter((gloss) => gloss.start < end && gloss.end > start)
    return {
      start,
      end,
      text: sentence,
      glosses: under,
      figures: figures.filter((figure) => digitsIn(sentence).has(figure)),
      folded: foldForFilter([sentence, ...under.map((gloss) => gloss.text)].join(' ')),
    }
  })
}

/** Candidates that hold every typed word, in any order, without regard to case and accents; all for an empty search. */
export function searchCandidates(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const words = foldForFilter(typed).split(/\s+/u).filter(Boolean)
  return candidates.filter((candidate) => words.every((word) => candidate.folded.includes(word)))
}

/** Where to begin: the first of the sentences with the most figures of the claim, else the first; -1 when there are none. */
export function likeliest(candidates: readonly Candidate[]): number {
  const most = Math.max(0, ...candidates.map((candidate) => candidate.figures.length))
  return candidates.findIndex((candidate) => candidate.figures.length === most)
}

/** Figures of a claim: its value, and the numbers and years in its wording. */
export function figuresOf(claim: Pick<Claim, 'wording' | 'quantity' | 'time'>): readonly string[] {
  const found = digitsIn(claim.wording)
  for (const value of [claim.quantity?.value, claim.quantity?.upTo]) if (value != null) found.add(String(value))
  const years = [claim.time?.earliest, claim.time?.latest].map((day) => day?.slice(0, 4))
  for (const year of years) if (year !== undefined && claim.wording.includes(year)) found.add(year)
  return [...found]
}

/** Numbers in a text with grouping taken out: `7 000`, `7,000`, `7.000` and Arabic-Indic digits are all `7000`. */
function digitsIn(text: string): Set<string> {
  const western = text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  const numbers = western.matchAll(/\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ٬]\d{3})+(?!\d)|\d+/gu)
  return new Set([...numbers].map(([number]) => number.replace(/\D/gu, '')))
}
