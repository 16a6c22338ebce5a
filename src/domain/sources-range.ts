/**
 * How many independent sources stand behind a claim, as a range (C6): agreement is not corroboration. Counted from who is
 * named as speaking; where nobody is, from where the article took its story. What is unknown widens the range.
 */
import type { ArticleId, ClaimId } from './ids.ts'
import type { Derivation } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Both ends are possible; equal ends mean it is known. */
export interface SourceRange {
  readonly least: number
  readonly most: number
}

/** The range of independent sources that say the claim (C6). Passages that deny it are not sources of it. */
export function sourceRange(snapshot: Snapshot, claim: ClaimId): SourceRange {
  const known = new Set<string>()
  const open = new Set<string>()
  const speakers = speakersByArticle(snapshot, claim)
  for (const article of speakers.keys())
    for (const origin of originsOf(snapshot, article, speakers, new Set()))
      (origin.known ? known : open).add(origin.key)
  for (const key of known) open.delete(key)
  return { least: Math.max(known.size, open.size > 0 ? 1 : 0), most: known.size + open.size }
}

interface Origin {
  readonly key: string
  /** False when it may be the same as another one. */
  readonly known: boolean
}

/** Who is named as speaking, by article that mentions the claim. */
type Speakers = ReadonlyMap<ArticleId, ReadonlySet<string>>

function speakersByArticle(snapshot: Snapshot, claim: ClaimId): Speakers {
  const byArticle = new Map<ArticleId, Set<string>>()
  for (const mention of snapshot.byIndex('mentions', 'claim', claim)) {
    if (mention.role === 'denies') continue
    const speakers = byArticle.get(mention.article) ?? new Set()
    if (mention.speaker) speakers.add(mention.speaker)
    byArticle.set(mention.article, speakers)
  }
  return byArticle
}

function originsOf(snapshot: Snapshot, article: ArticleId, speakers: Speakers, met: Set<ArticleId>): readonly Origin[] {
  const named = speakers.get(article)
  if (named && named.size > 0) return [...named].map((source) => sourceOrigin(snapshot, source))
  met.add(article)
  const derived = snapshot
    .byIndex('derivations', 'article', article)
    .filter((derivation) => derivation.status === 'confirmed')
    .flatMap((derivation) => derivedOrigins(snapshot, derivation, speakers, met))
  return derived.length > 0 ? derived : [{ key: `article ${article}`, known: false }]
}

function derivedOrigins(
  snapshot: Snapshot,
  derivation: Derivation,
  speakers: Speakers,
  met: Set<ArticleId>,
): readonly Origin[] {
  const { kind, from, source, article } = derivation
  if (kind === 'independent') return [{ key: `article ${article}`, known: true }]
  if (kind === 'sharedSource') return source ? [sourceOrigin(snapshot, source)] : []
  if ((kind !== 'translationOf' && kind !== 'adaptationOf') || from === null || met.has(from)) return []
  return originsOf(snapshot, from, speakers, met)
}

/** A source nobody could name ("officials") may be the same as any other. */
function sourceOrigin(snapshot: Snapshot, source: string): Origin {
  return { key: `source ${source}`, known: (snapshot.get('sources', source)?.kind ?? 'unknown') !== 'unknown' }
}
