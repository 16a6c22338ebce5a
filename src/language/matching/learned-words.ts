/**
 * Words of two languages that stand together in what a person has confirmed: each claim's quotes say the same, so words that keep
 * turning up side by side are likely to mean the same. Weak evidence, for words that nothing else explains. Pure.
 */
import { freeSpans } from '../free-spans.ts'
import type { Profile, SoundedWord } from './profile.ts'

/** One confirmed quote: of which claim, in which language, and what it is compared by. */
export interface ConfirmedQuote {
  readonly claim: string
  readonly language: string
  readonly profile: Profile
}

/** How often two words stood together, and how many others stood there just as often. */
export interface LearnedPair {
  /** In how many claims. */
  readonly times: number
  /** 1 for a pair without a rival. */
  readonly rivals: number
}

/** The pair two words make, in any order; `null` for most. */
export type LearnedWords = (one: SoundedWord, other: SoundedWord) => LearnedPair | null

/** Sounds by which words count as forms of one: inflected forms share their beginning. */
const BEGINNING = 5
/** Once is chance. */
const LEAST_TIMES = 2
const LEAST_DICE = 0.75
/** Log-likelihood ratio from which on chance is less than one in a hundred. */
const LEAST_RATIO = 6.63
/** Of more words that are always together nobody knows which means which. */
const MOST_RIVALS = 3

/** What the quotes teach; the order in which they come does not matter. Nothing below two claims told in the same two languages. */
export function learnWords(quotes: readonly ConfirmedQuote[]): LearnedWords {
  const pairs = new Map<string, LearnedPair>()
  const claims = wordsOfClaims(quotes)
  const languages = [...new Set(quotes.map(({ language }) => language))].toSorted()
  for (const [index, here] of languages.entries())
    for (const there of languages.slice(index + 1))
      for (const [key, pair] of pairsOf(claims, here, there))
        if (pair.times > (pairs.get(key)?.times ?? 0)) pairs.set(key, pair)
  return (one, other) => pairs.get(pairKey(beginning(one), beginning(other))) ?? null
}

type ClaimWords = ReadonlyMap<string, ReadonlySet<string>>

/** Beginnings of the words of each claim, by language, without those that an anchor explains. */
function wordsOfClaims(quotes: readonly ConfirmedQuote[]): readonly ClaimWords[] {
  const claims = new Map<string, Map<string, Set<string>>>()
  for (const { claim, language, profile } of quotes) {
    const byLanguage = claims.get(claim) ?? new Map<string, Set<string>>()
    const words = byLanguage.get(language) ?? new Set<string>()
    for (const word of profile.words.filter(freeSpans(profile.anchors))) words.add(beginning(word))
    claims.set(claim, byLanguage.set(language, words))
  }
  return [...claims.values()]
}

interface Candidate {
  readonly one: string
  readonly other: string
  readonly times: number
  readonly ratio: number
}

function pairsOf(claims: readonly ClaimWords[], here: string, there: string): Map<string, LearnedPair> {
  const both = claims.flatMap((claim) => {
    const [ours, theirs] = [claim.get(here), claim.get(there)]
    return ours && theirs ? [{ ours: [...ours], theirs: [...theirs] }] : []
  })
  const ours = countOf(both.flatMap((claim) => claim.ours))
  const theirs = countOf(both.flatMap((claim) => claim.theirs))
  const together = countOf(
    both.flatMap((claim) => claim.ours.flatMap((one) => claim.theirs.map((other) => `${one} ${other}`))),
  )
  const candidates = [...together].flatMap(([key, times]): Candidate[] => {
    const [one = '', other = ''] = key.split(' ')
    const [a, b] = [ours.get(one) ?? 0, theirs.get(other) ?? 0]
    if (times < LEAST_TIMES || one === other || (2 * times) / (a + b) < LEAST_DICE) return []
    const ratio = likelihoodRatio(times, a, b, both.length)
    return ratio < LEAST_RATIO ? [] : [{ one, other, times, ratio }]
  })
  return bestPairs(candidates)
}

/** Each with the likeliest partners of both words, if these are few. */
function bestPairs(candidates: readonly Candidate[]): Map<string, LearnedPair> {
  const best = new Map<string, { ratio: number; rivals: number }>()
  const sides = ({ one, other }: Candidate) => [`< ${one}`, `> ${other}`]
  for (const candidate of candidates)
    for (const side of sides(candidate)) {
      const known = best.get(side)
      if (known === undefined || candidate.ratio > known.ratio) best.set(side, { ratio: candidate.ratio, rivals: 1 })
      else if (candidate.ratio === known.ratio) known.rivals++
    }
  return new Map(
    candidates.flatMap((candidate): [string, LearnedPair][] => {
      const ofSides = sides(candidate).map((side) => best.get(side))
      if (ofSides.some((side) => side?.ratio !== candidate.ratio)) return []
      const rivals = Math.max(...ofSides.map((side) => side?.rivals ?? 1))
      return rivals > MOST_RIVALS ? [] : [[pairKey(candidate.one, candidate.other), { times: candidate.times, rivals }]]
    }),
  )
}

/** Dunning's log-likelihood ratio of two words being together in `times` of `all` claims; `a` and `b` have one of them. */
function likelihoodRatio(times: number, a: number, b: number, all: number): number {
  const cells = [
    [times, a * b],
    [a - times, a * (all - b)],
    [b - times, (all - a) * b],
    [all - a - b + times, (all - a) * (all - b)],
  ] as const
  return 2 * cells.reduce((sum, [seen, product]) => sum + (seen > 0 ? seen * Math.log((seen * all) / product) : 0), 0)
}

function countOf(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function beginning({ sounds }: SoundedWord): string {
  return sounds.slice(0, BEGINNING)
}
