/** Looks for what one text says in the sentences of articles. */
import type { Span } from '../words.ts'
import { scoresOf, withThirdVersions, type Scores } from './align.ts'
import { differencesOf, type Difference } from './differences.ts'
import { isSure, SURE_ELSEWHERE, SURE_IN_STORY, type Bar } from './certainty.ts'
import type { Frequencies } from './frequencies.ts'
import type { LearnedWords } from './learned-words.ts'
import type { DetailedProfile, Profile } from './profile.ts'
import type { ReadSentence } from './read-article.ts'
import { scoreMatch, type Evidence, type Match } from './score.ts'

export interface RankedSentence extends Span {
  readonly score: number
  /** So much speaks for it that it may be taken in advance. */
  readonly isSure: boolean
  /** `there` counts in the article's text. */
  readonly evidence: readonly Evidence[]
}

export interface FindOptions {
  readonly isClaim: boolean
  readonly most: number
  /** What confirmed links have taught. */
  readonly learned?: LearnedWords
}

/** Sentences of all versions up to which they are compared with each other: some ten thousand pairs, once. */
const MOST_COMPARED = 150

/**
 * For each version the sentences that have anything in common with what is sought, best first, at most `most`. A sentence is raised that
 * is like what other versions have for it: they may have the words that are missing between these two.
 */
export function findInVersions(
  sought: Profile,
  versions: readonly (readonly ReadSentence[])[],
  frequencies: Frequencies,
  options: FindOptions,
): RankedSentence[][] {
  const matches = versions.map((sentences) => matchesIn(sought, sentences, frequencies, options))
  const scores = raisedByOthers(
    matches.map((list) => list.map(({ score }) => score)),
    versions,
    frequencies,
  )
  return versions.map((sentences, at) =>
    ranked(sentences, matches[at] ?? [], scores[at] ?? [], options.most, SURE_IN_STORY),
  )
}

/** `findInVersions` in one article that need not be of the story: more must speak for a sentence there to be sure of it. */
export function findElsewhere(
  sought: Profile,
  sentences: readonly ReadSentence[],
  frequencies: Frequencies,
  options: FindOptions,
): RankedSentence[] {
  const matches = matchesIn(sought, sentences, frequencies, options)
  return ranked(
    sentences,
    matches,
    matches.map(({ score }) => score),
    options.most,
    SURE_ELSEWHERE,
  )
}

function matchesIn(
  sought: Profile,
  sentences: readonly ReadSentence[],
  frequencies: Frequencies,
  { isClaim, learned }: FindOptions,
): Match[] {
  const scoring = { byLength: !isClaim, ...(learned ? { learned } : {}) }
  return sentences.map(({ profile }) => scoreMatch(sought, profile, frequencies, scoring))
}

function ranked(
  sentences: readonly ReadSentence[],
  matches: readonly Match[],
  scores: readonly number[],
  most: number,
  bar: Bar,
): RankedSentence[] {
  return sentences
    .map(({ start, end }, at) => {
      const match = { score: scores[at] ?? 0, evidence: matches[at]?.evidence ?? [] }
      return { start, end, ...match, isSure: isSure(match, bar) }
    })
    .filter(({ evidence }) => evidence.length > 0)
    .toSorted((one, other) => other.score - one.score || one.start - other.start)
    .slice(0, most)
    .map(({ evidence, ...sentence }) => ({
      ...sentence,
      evidence: evidence.map((one) => ({ ...one, there: shifted(one.there, sentence.start) })),
    }))
}

/** What a sentence tells differently from what is sought; `there` counts in the article's text, as in its evidence. */
export function differencesIn(
  sought: DetailedProfile,
  { start }: Span,
  profile: DetailedProfile,
  isClaim: boolean,
): readonly Difference[] {
  return differencesOf(sought, profile, isClaim).map((one) => ({
    ...one,
    there: one.there && shifted(one.there, start),
  }))
}

/** The scores of each version's sentences, raised by those of the others. */
function raisedByOthers(
  scores: readonly (readonly number[])[],
  versions: readonly (readonly ReadSentence[])[],
  frequencies: Frequencies,
): readonly (readonly number[])[] {
  const count = versions.reduce((sum, sentences) => sum + sentences.length, 0)
  if (versions.length < 2 || count > MOST_COMPARED) return scores
  return versions.map((there, at) => {
    const own = scores[at] ?? []
    const through = versions.flatMap((third, place): (readonly [Scores, Scores])[] =>
      place === at ? [] : [[(scores[place] ?? []).map((score) => [score]), between(third, there, frequencies)]],
    )
    return withThirdVersions([own], through)[0] ?? own
  })
}

/** Scores between versions that were asked for together; they are asked for with every claim of their story. */
const known = new WeakMap<readonly ReadSentence[], WeakMap<readonly ReadSentence[], Between>>()

interface Between {
  /** Of how many sentences the frequencies were counted. */
  readonly counted: number
  readonly scores: Scores
}

function between(one: readonly ReadSentence[], other: readonly ReadSentence[], frequencies: Frequencies): Scores {
  const ofOne = known.get(one) ?? new WeakMap<readonly ReadSentence[], Between>()
  known.set(one, ofOne)
  const made = ofOne.get(other)
  if (made?.counted === frequencies.sentences) return made.scores
  const [here, there] = [one.map(({ profile }) => profile), other.map(({ profile }) => profile)]
  const scores = scoresOf(here, there, frequencies)
  ofOne.set(other, { counted: frequencies.sentences, scores })
  return scores
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
