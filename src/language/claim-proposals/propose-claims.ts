/**
 * Sentences of a story's versions that may be worth a claim: those with something to check that recur, and above all those that are told
 * differently. What several versions tell is proposed once. The order of the versions makes no difference.
 */
import type { ClaimReason } from '#domain/finding.ts'
import { alignSentences, scoresOf } from '../matching/align.ts'
import { differencesOf, type Difference } from '../matching/differences.ts'
import { frequenciesOf } from '../matching/frequencies.ts'
import type { FreshSentence } from '../matching/read-article.ts'
import type { Span } from '../words.ts'
import { worthOf } from './worth.ts'

export interface ReadVersion {
  /** Names it; each is there once. */
  readonly id: string
  readonly text: string
  /** Without furniture and headlines. */
  readonly sentences: readonly FreshSentence[]
}

export interface Alike extends Span {
  readonly id: string
  /** `here` in the text of the proposal's version, `there` in that of this one. */
  readonly differences: readonly Difference[]
}

export interface ClaimProposal extends Span {
  readonly id: string
  readonly reasons: readonly ClaimReason[]
  /** At most one of each other version, in the order of their ids. */
  readonly alike: readonly Alike[]
}

/** Links below it are wrong too often to be shown as the same. */
const LEAST_LINK = 0.12
const RECURRENCE = 4
/** For the first kind of difference, and half for another. */
const CONFLICT = 0.4
/** A name or speaker that one version lacks is no conflict. */
const CONFLICTING: ReadonlySet<Difference['kind']> = new Set(['quantity', 'unit', 'time', 'place'])

interface Candidate {
  readonly version: ReadVersion
  readonly sentence: FreshSentence
  readonly links: readonly Link[]
  readonly reasons: readonly ClaimReason[]
  readonly score: number
}

interface Link {
  readonly version: ReadVersion
  readonly sentence: FreshSentence
  readonly score: number
}

/** The best `most`, best first. Compares each sentence with each: at most a dozen versions of usual length are meant. */
export function proposeClaims(given: readonly ReadVersion[], most: number): readonly ClaimProposal[] {
  const versions = given.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const links = linksOf(versions)
  const candidates = versions
    .flatMap((version) =>
      version.sentences.flatMap((sentence) => candidateOf(version, sentence, links, versions.length)),
    )
    .toSorted((one, other) => other.score - one.score)
  const covered = new Set<FreshSentence>()
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.length === most) break
    if (covered.has(candidate.sentence)) continue
    chosen.push(candidate)
    for (const { sentence } of candidate.links) {
      covered.add(sentence)
      for (const next of links.get(sentence) ?? []) covered.add(next.sentence)
    }
  }
  return chosen.map(proposalOf)
}

/** Both ways; of several sentences of one version the best. */
function linksOf(versions: readonly ReadVersion[]): ReadonlyMap<FreshSentence, readonly Link[]> {
  const frequencies = frequenciesOf(versions.flatMap(({ sentences }) => sentences.map(({ profile }) => profile)))
  const links = new Map<FreshSentence, Map<string, Link>>()
  const add = (from: FreshSentence, link: Link) => {
    const own = links.get(from) ?? new Map<string, Link>()
    if (link.score > (own.get(link.version.id)?.score ?? 0)) own.set(link.version.id, link)
    links.set(from, own)
  }
  for (const [at, one] of versions.entries())
    for (const other of versions.slice(at + 1)) {
      const profiles = [one, other].map(({ sentences }) => sentences.map(({ profile }) => profile))
      const scores = scoresOf(profiles[0] ?? [], profiles[1] ?? [], frequencies)
      for (const { here, there, score } of alignSentences(scores, LEAST_LINK)) {
        const [from, to] = [one.sentences[here], other.sentences[there]]
        if (!from || !to) continue
        add(from, { version: other, sentence: to, score })
        add(to, { version: one, sentence: from, score })
      }
    }
  return new Map([...links].map(([sentence, own]) => [sentence, [...own.values()]]))
}

function candidateOf(
  version: ReadVersion,
  sentence: FreshSentence,
  all: ReadonlyMap<FreshSentence, readonly Link[]>,
  versions: number,
): Candidate[] {
  const worth = worthOf(version.text.slice(sentence.start, sentence.end), sentence.profile)
  const links = all.get(sentence) ?? []
  if (worth === null || (worth.reasons.length === 0 && links.length === 0)) return []
  const recurrence = versions > 1 ? (RECURRENCE * links.length) / (versions - 1) : 0
  return [
    { version, sentence, links, reasons: worth.reasons, score: worth.worth + recurrence + conflictOf(sentence, links) },
  ]
}

function conflictOf({ profile }: FreshSentence, links: readonly Link[]): number {
  const kinds = new Set(
    links.flatMap(({ sentence }) => differencesOf(profile, sentence.profile).map(({ kind }) => kind)),
  )
  const conflicts = [...kinds].filter((kind) => CONFLICTING.has(kind)).length
  return conflicts === 0 ? 0 : (CONFLICT * (1 + conflicts)) / 2
}

function proposalOf({ version, sentence, links, reasons }: Candidate): ClaimProposal {
  const { start, end, profile } = sentence
  const alike = links
    .toSorted((one, other) => (one.version.id < other.version.id ? -1 : 1))
    .map(({ version: { id }, sentence: other }) => ({
      id,
      start: other.start,
      end: other.end,
      differences: differencesOf(profile, other.profile).map((one) => ({
        ...one,
        here: shifted(one.here, start),
        there: shifted(one.there, other.start),
      })),
    }))
  return { id: version.id, start, end, reasons, alike }
}

function shifted(span: Span | null, by: number): Span | null {
  return span && { start: span.start + by, end: span.end + by }
}
