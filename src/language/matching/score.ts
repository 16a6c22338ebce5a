/**
 * How likely two sentences of different languages tell the same, as a sum of evidence that can be shown: the same figure, date,
 * place, a name that sounds alike. The whole is explained by its parts (C9).
 */
import type { Anchor, AnchorKind } from '../anchors/anchor.ts'
import { freeSpans } from '../free-spans.ts'
import { soundSimilarity } from '../phonetic/similarity.ts'
import type { Span } from '../words.ts'
import type { Frequencies } from './frequencies.ts'
import { gramSimilarity } from './grams.ts'
import { learnedEvidence } from './learned-evidence.ts'
import type { LearnedWords } from './learned-words.ts'
import { nearConcepts } from './near-concepts.ts'
import type { Profile, SoundedWord } from './profile.ts'

/** One thing both sentences have. Spans in UTF-16 code units of each sentence. */
export interface Evidence {
  readonly kind: AnchorKind | 'word' | 'learned'
  readonly here: Span
  readonly there: Span
  readonly weight: number
  /** Only for `learned`: in how many confirmed claims both words stood together. */
  readonly times?: number
}

export interface Match {
  /** 0 for nothing in common; about 0.5 and more is strong. */
  readonly score: number
  /** Strongest first. */
  readonly evidence: readonly Evidence[]
}

/** What each kind of evidence counts in the whole. For the evaluation's ablation any can be 0. */
export interface ScoreWeights {
  readonly anchors: number
  readonly words: number
  readonly grams: number
  readonly concepts: number
}

export const SCORE_WEIGHTS: ScoreWeights = { anchors: 1, words: 1, grams: 0.35, concepts: 0.8 }

/** Rare things count more than in proportion. */
const POWER = 1.3
const WORD_WEIGHT = 0.7
/** Of a sentence's own words, which may have no like at all in another language. */
const OWN_WORDS = 0.55
/** What is shared, against the geometric mean of what both have; the rest against the smaller of them. */
const MUTUAL = 0.65
/** A concept near to another, beside the same one. */
const NEAR = 0.4
/** Keeps short sentences from being certain for one common word. */
const FLOOR = 1.2
/** How much a sentence of another length loses. */
const LENGTH_LOSS = 0.25

export interface ScoreOptions {
  readonly weights?: ScoreWeights
  /** False for a claim, which may be much shorter than the sentence that tells it. */
  readonly byLength?: boolean
  /** What confirmed links have taught. */
  readonly learned?: LearnedWords
}

/** Symmetric, but that words which sound equally like several others may be paired otherwise. */
export function scoreMatch(here: Profile, there: Profile, frequencies: Frequencies, options: ScoreOptions = {}): Match {
  const weights = options.weights ?? SCORE_WEIGHTS
  const [ours, theirs] = [strongestOf(here.anchors), strongestOf(there.anchors)]
  const anchors = anchorEvidence(ours, theirs, frequencies)
  const facts = anchors.filter(({ kind }) => kind !== 'concept')
  const same = anchors.filter(({ kind }) => kind === 'concept')
  const concepts = [...same, ...nearEvidence(ours, theirs, frequencies)]
  const words = wordEvidence(here, there, frequencies, facts)
  const taught = options.learned
    ? learnedEvidence(here, there, frequencies, [...anchors, ...words], options.learned)
    : []
  const shared = weights.anchors * total(facts) + weights.words * total(words) + total(taught)
  const [all, others] = [ownWeight(here, ours, frequencies), ownWeight(there, theirs, frequencies)]
  const mutual = shared / Math.sqrt((all + FLOOR) * (others + FLOOR))
  const contained = shared / (Math.min(all, others) + FLOOR)
  const conceptShare = conceptSimilarity(ours, theirs, concepts, frequencies)
  const sum =
    MUTUAL * mutual +
    (1 - MUTUAL) * contained +
    weights.grams * gramSimilarity(here.grams, there.grams) +
    weights.concepts * conceptShare
  const score = options.byLength === false ? sum : sum * lengthFactor(here.length, there.length)
  return {
    score,
    evidence: [...facts, ...words, ...taught, ...concepts].toSorted((one, other) => other.weight - one.weight),
  }
}

/** Each key once: the smaller of both weights. */
function anchorEvidence(ours: Strongest, theirs: Strongest, frequencies: Frequencies): Evidence[] {
  return [...ours.values()].flatMap((anchor) => {
    const twin = figureTwin(anchor.key)
    const other = theirs.get(anchor.key) ?? (ours.has(twin) ? undefined : theirs.get(twin))
    if (other === undefined) return []
    const rarity = Math.min(frequencies.anchor(anchor.key), frequencies.anchor(other.key)) ** POWER
    const weight = Math.min(anchor.weight, other.weight) * rarity
    return [{ kind: anchor.kind, here: spanOf(anchor), there: spanOf(other), weight }]
  })
}

/** Concepts only one side has with near ones only the other has, each once, the rarest first. */
function nearEvidence(ours: Strongest, theirs: Strongest, frequencies: Frequencies): Evidence[] {
  const pairs: { readonly key: string; readonly twin: string; readonly evidence: Evidence }[] = []
  for (const [key, one] of ours) {
    if (theirs.has(key)) continue
    for (const twin of nearConcepts(key)) {
      const other = theirs.get(twin)
      if (other === undefined || ours.has(twin)) continue
      const rarity = Math.min(frequencies.anchor(key), frequencies.anchor(twin)) ** POWER
      const weight = NEAR * Math.min(one.weight, other.weight) * rarity
      pairs.push({ key, twin, evidence: { kind: 'concept', here: spanOf(one), there: spanOf(other), weight } })
    }
  }
  pairs.sort((one, other) => other.evidence.weight - one.evidence.weight)
  const used = new Set<string>()
  return pairs.flatMap(({ key, twin, evidence }) => {
    if (used.has(key) || used.has(twin)) return []
    used.add(key).add(twin)
    return [evidence]
  })
}

/** Anchors by their keys. */
type Strongest = ReadonlyMap<string, Anchor>

/** Of the anchors with one key the first of those that tell most: a country tells more than a city in it. */
function strongestOf(anchors: readonly Anchor[]): Strongest {
  const found = new Map<string, Anchor>()
  for (const anchor of anchors) if (anchor.weight > (found.get(anchor.key)?.weight ?? 0)) found.set(anchor.key, anchor)
  return found
}

/** `1850` may have been read as a year on one side and as a quantity on the other. Other keys are their own twins. */
export function figureTwin(key: string): string {
  return key.startsWith('year ') ? key.replace('year', 'number') : key.replace(/^number /, 'year ')
}

function wordEvidence(here: Profile, there: Profile, frequencies: Frequencies, taken: readonly Evidence[]): Evidence[] {
  const ours = here.words.filter(freeSpans(taken.map((one) => one.here)))
  const theirs = there.words.filter(freeSpans(taken.map((one) => one.there)))
  const isCoarse = here.isCoarse || there.isCoarse
  const pairs: { readonly one: SoundedWord; readonly other: SoundedWord; readonly weight: number }[] = []
  for (const one of ours)
    for (const other of theirs) {
      const alike = wordSimilarity(one, other, isCoarse)
      if (alike === 0) continue
      const rarity = Math.min(frequencies.word(one), frequencies.word(other)) ** POWER
      const length = Math.min(one.sounds.length, other.sounds.length)
      pairs.push({ one, other, weight: WORD_WEIGHT * rarity * (2 * alike - 1) * Math.min(1.3, length / 6) })
    }
  pairs.sort((a, b) => b.weight - a.weight)
  const used = new Set<SoundedWord>()
  return pairs.flatMap(({ one, other, weight }) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [{ kind: 'word' as const, here: spanOf(one), there: spanOf(other), weight }]
  })
}

/** 0 for words that do not sound alike enough for their length. */
export function wordSimilarity(one: SoundedWord, other: SoundedWord, isCoarse: boolean): number {
  if (isCoarse) {
    const shorter = Math.min(one.skeleton.length, other.skeleton.length)
    if (shorter < 3) return 0
    const alike = soundSimilarity(one.skeleton, other.skeleton)
    return alike >= (shorter >= 5 ? 0.75 : 0.9) ? alike : 0
  }
  const shorter = Math.min(one.sounds.length, other.sounds.length)
  const longer = Math.max(one.sounds.length, other.sounds.length)
  if (longer - shorter > 6 || one.skeleton.charAt(0) !== other.skeleton.charAt(0)) return 0
  const alike = soundSimilarity(one.sounds, other.sounds)
  return alike >= threshold(shorter) ? alike : 0
}

function threshold(length: number): number {
  if (length >= 7) return 0.72
  if (length >= 5) return 0.78
  return length === 4 ? 0.84 : 1
}

function conceptSimilarity(
  ours: Strongest,
  theirs: Strongest,
  shared: readonly Evidence[],
  frequencies: Frequencies,
): number {
  const [one, other] = [conceptWeight(ours, frequencies), conceptWeight(theirs, frequencies)]
  return one === 0 || other === 0 ? 0 : total(shared) / Math.sqrt(one * other)
}

function conceptWeight(anchors: Strongest, frequencies: Frequencies): number {
  return weightOf(anchors, frequencies, (kind) => kind === 'concept')
}

/** All that a sentence could share. */
function ownWeight(profile: Profile, anchors: Strongest, frequencies: Frequencies): number {
  const facts = weightOf(anchors, frequencies, (kind) => kind !== 'concept')
  const words = profile.words.reduce(
    (sum, word) => sum + WORD_WEIGHT * frequencies.word(word) ** POWER * Math.min(1.3, word.sounds.length / 6),
    0,
  )
  return facts + OWN_WORDS * words
}

function weightOf(anchors: Strongest, frequencies: Frequencies, counts: (kind: AnchorKind) => boolean): number {
  let sum = 0
  for (const [key, { kind, weight }] of anchors) if (counts(kind)) sum += weight * frequencies.anchor(key) ** POWER
  return sum
}

function lengthFactor(one: number, other: number): number {
  const longer = Math.max(one, other)
  return longer === 0 ? 1 : 1 - LENGTH_LOSS + LENGTH_LOSS * Math.min(1, (1.6 * Math.min(one, other)) / longer)
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
