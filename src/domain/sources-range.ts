/**
 * How many independent sources stand behind a claim, as a range (C6): agreement is not corroboration. Counted from who is
 * named as speaking; where nobody is, from where the article took its story. What is unknown widens the range.
 */
import { groupBy } from './group-by.ts'
import type { ArticleId, ClaimId, SourceId } from './ids.ts'
import type { Derivation, Mention } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Both ends are possible; equal ends mean it is known. */
export interface SourceRange {
  readonly least: number
  readonly most: number
}

/** How an article leads to a source: somebody is named as speaking in it, or where it took its story from; `null` when nobody knows. */
export type SourceWay = 'named' | Derivation['kind'] | null

/** One that the claim may come from, with the articles that lead to it. */
export interface SourceBehind {
  /** False when it may be the same as another one. */
  readonly isKnown: boolean
  /** Who is named, or shared; `null` when the article `article` stands for what nobody named. */
  readonly source: SourceId | null
  readonly article: ArticleId | null
  readonly from: readonly { readonly article: ArticleId; readonly way: SourceWay }[]
}

/** The range of independent sources that say the claim (C6). Passages that deny it are not sources of it. */
export function sourceRange(snapshot: Snapshot, claim: ClaimId): SourceRange {
  return rangeOf(sourcesBehind(snapshot, claim))
}

/** The range of independent sources that articles go back to, whoever is named in them. */
export function originRange(snapshot: Snapshot, articles: readonly ArticleId[]): SourceRange {
  return rangeOf(behindSpeakers(snapshot, new Map(articles.map((article) => [article, new Set()]))))
}

function rangeOf(behind: readonly SourceBehind[]): SourceRange {
  const known = behind.filter(({ isKnown }) => isKnown).length
  return { least: Math.max(known, behind.length > 0 ? 1 : 0), most: behind.length }
}

/** Why the range is as it is: every source it counts, each once, in the order in which mentions lead to them. */
export function sourcesBehind(snapshot: Snapshot, claim: ClaimId): readonly SourceBehind[] {
  return behindSpeakers(snapshot, speakersByArticle(snapshot, claim))
}

function behindSpeakers(snapshot: Snapshot, speakers: Speakers): readonly SourceBehind[] {
  const found = new Map<string, SourceBehind>()
  for (const article of speakers.keys()) {
    for (const { origin, way } of waysOf(snapshot, article, speakers, new Set())) {
      const key = origin.source ?? origin.article ?? ''
      const before = found.get(key)
      const isKnown = origin.isKnown || before?.isKnown === true
      found.set(key, { ...origin, isKnown, from: [...(before?.from ?? []), { article, way }] })
    }
  }
  return [...found.values()]
}

type Origin = Omit<SourceBehind, 'from'>

interface Way {
  readonly origin: Origin
  readonly way: SourceWay
}

/** Who is named as speaking, by article that mentions the claim. */
type Speakers = ReadonlyMap<ArticleId, ReadonlySet<SourceId>>

/**
 * The original speakers: those to whom a passage that supports the claim gives it. Who is named beside it, in a headline or as saying who
 * says it, only relays them, and counts where no such passage names anybody.
 */
function speakersByArticle(snapshot: Snapshot, claim: ClaimId): Speakers {
  const telling = snapshot.byIndex('mentions', 'claim', claim).filter(({ role }) => role !== 'denies')
  const byArticle = new Map<ArticleId, ReadonlySet<SourceId>>()
  for (const [article, mentions] of groupBy(telling, (mention) => mention.article)) {
    const original = namedIn(mentions.filter(({ role }) => role === 'supports'))
    byArticle.set(article, original.size > 0 ? original : namedIn(mentions))
  }
  return byArticle
}

function namedIn(mentions: readonly Mention[]): ReadonlySet<SourceId> {
  return new Set(mentions.flatMap(({ speaker }) => speaker ?? []))
}

function waysOf(snapshot: Snapshot, article: ArticleId, speakers: Speakers, met: Set<ArticleId>): readonly Way[] {
  const named = speakers.get(article)
  if (named && named.size > 0)
    return [...named].map((source) => ({ origin: namedOrigin(snapshot, article, source, speakers), way: 'named' }))
  met.add(article)
  const confirmed = snapshot
    .byIndex('derivations', 'article', article)
    .filter((derivation) => derivation.status === 'confirmed')
  const derived = confirmed.flatMap((derivation) =>
    derivedOrigins(snapshot, derivation, speakers, met).map((origin): Way => ({ origin, way: derivation.kind })),
  )
  if (derived.length > 0) return derived
  return [{ origin: { isKnown: false, source: null, article }, way: confirmed[0]?.kind ?? null }]
}

function derivedOrigins(
  snapshot: Snapshot,
  derivation: Derivation,
  speakers: Speakers,
  met: Set<ArticleId>,
): readonly Origin[] {
  const { kind, from, source, article } = derivation
  if (kind === 'independent') return [{ isKnown: true, source: null, article }]
  if (kind === 'sharedSource') return source ? [sourceOrigin(snapshot, source)] : []
  if ((kind !== 'translationOf' && kind !== 'adaptationOf') || from === null || met.has(from)) return []
  return waysOf(snapshot, from, speakers, met).map(({ origin }) => origin)
}

/**
 * A translation or adaptation that names somebody else than what it was made from has no other source for it: it may have the name wrong,
 * or another name for the same.
 */
function namedOrigin(snapshot: Snapshot, article: ArticleId, source: SourceId, speakers: Speakers): Origin {
  const origin = sourceOrigin(snapshot, source)
  const isOtherThere = snapshot.byIndex('derivations', 'article', article).some(({ kind, status, from }) => {
    const there = from === null ? undefined : speakers.get(from)
    const isMadeFrom = kind === 'translationOf' || kind === 'adaptationOf'
    return isMadeFrom && status === 'confirmed' && there !== undefined && there.size > 0 && !there.has(source)
  })
  return isOtherThere ? { ...origin, isKnown: false } : origin
}

/** A source nobody could name ("officials") may be the same as any other. */
function sourceOrigin(snapshot: Snapshot, source: SourceId): Origin {
  const isKnown = (snapshot.get('sources', source)?.kind ?? 'unknown') !== 'unknown'
  return { isKnown, source, article: null }
}
