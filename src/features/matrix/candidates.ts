/**
 * The candidates of a cell: the article's own sentences, with their glosses, searchable. Those for which the finder has enough evidence
 * stand first, with that evidence (C9); the others follow in reading order.
 */
import { likelihoodOf, type FoundSentence, type Likelihood } from '#domain/finding.ts'
import { withoutFurniture } from '#domain/furniture.ts'
import type { Gloss, LanguageMark, Region } from '#domain/records.ts'
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { languageRegions, regionAt } from '#language/regions.ts'
import { segmentText } from '#language/segment.ts'
import { foldForFilter } from '#ui/matches-words.ts'

export interface Candidate {
  /** Bounds of the sentence in UTF-16 code units, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where it is clearly another than the article's; else `null` (T5). */
  readonly language: LanguageMark | null
  /** Glosses that reach into the sentence, in the order given. */
  readonly glosses: readonly Gloss[]
  /** Folded sentence and glosses, for the search. */
  readonly folded: string
}

/** A candidate in its place, with what speaks for it. */
export interface RankedCandidate {
  readonly candidate: Candidate
  /** `null` where nothing speaks for it, or nobody has looked yet. */
  readonly found: FoundSentence | null
  readonly likelihood: Likelihood
}

/** The sentences of a text in reading order, furniture left out (T1: it is only not offered, never cut). */
export function candidatesOf(
  text: string,
  language: string,
  glosses: readonly Gloss[],
  regions: readonly Region[],
  corrections: readonly BoundCorrection[] = [],
): readonly Candidate[] {
  const { sentences } = segmentText(text, language, corrections)
  const languages = languageRegions(text, language, sentences)
  return withoutFurniture(sentences, regions).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const under = glosses.filter((gloss) => gloss.start < end && gloss.end > start)
    return {
      start,
      end,
      text: sentence,
      language: regionAt(languages, { start, end })?.mark ?? null,
      glosses: under,
      folded: foldForFilter([sentence, ...under.map((gloss) => gloss.text)].join(' ')),
    }
  })
}

/** Candidates that hold every typed word, in any order, without regard to case and accents; all for an empty search. */
export function searchCandidates(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const words = foldForFilter(typed).split(/\s+/u).filter(Boolean)
  return candidates.filter((candidate) => words.every((word) => candidate.folded.includes(word)))
}

/** Of those with little evidence no more are put before the others than somebody reads at a glance. */
const MOST_FIRST = 3

/**
 * Likely ones first, best first; those with little evidence only as long as there are fewer than three; all others in reading order.
 * `found` are the sentences of this article.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  found: readonly FoundSentence[],
): readonly RankedCandidate[] {
  const byPlace = new Map(found.map((sentence) => [sentence.start, sentence]))
  const ranked = candidates.map((candidate): RankedCandidate => {
    const sentence = byPlace.get(candidate.start) ?? null
    return { candidate, found: sentence, likelihood: sentence === null ? 'none' : likelihoodOf(sentence) }
  })
  const best = ranked
    .filter(({ likelihood }) => likelihood !== 'none')
    .toSorted((one, other) => (other.found?.score ?? 0) - (one.found?.score ?? 0))
  const first = best.filter(({ likelihood }, place) => likelihood !== 'weak' || place < MOST_FIRST)
  const isFirst = new Set(first)
  return [...first, ...ranked.filter((one) => !isFirst.has(one))]
}

/** As many as somebody compares at a glance. */
const MOST_BEST = 3

/** The few that are likely to be it, best first; empty where nothing speaks for any. */
export function bestCandidates(ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  return ranked.filter(({ likelihood }) => likelihood !== 'none').slice(0, MOST_BEST)
}

/** The sentences before and after one, of all in reading order; `null` at the ends of the text. */
export function around(
  all: readonly Candidate[],
  { start }: Candidate,
): Readonly<Record<'before' | 'after', Candidate | null>> {
  const place = all.findIndex((candidate) => candidate.start === start)
  return { before: all[place - 1] ?? null, after: all[place + 1] ?? null }
}
