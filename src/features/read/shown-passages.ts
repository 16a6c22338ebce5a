/** The passages of one article as the shown revision has them: its own, and those of others that are anchored in it (T4). */
import type { ClaimStyle } from '#domain/claim-style.ts'
import type { AnalystId, ClaimId } from '#domain/ids.ts'
import type { Anchor, Article, Claim, Mention, Passage, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Likeness } from '#state/rows-memo.ts'
import type { Mark } from '#ui/highlight/highlight-painter.ts'
import type { ArticleClaim } from './article-claims.ts'

/** One claim a passage is linked to, whoever linked it. */
export interface PassageLink {
  readonly claim: Claim
  readonly style: ClaimStyle | null
  /** Its number key, 1 to 9; `null` when it has none. */
  readonly number: number | null
  /** The acting analyst's mention; `null` when only others linked it. */
  readonly own: Mention | null
  readonly others: number
}

export interface ShownPassage {
  readonly passage: Passage
  /** Where it stands in the shown revision, in UTF-16 code units, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** `own` for a passage marked in this revision. */
  readonly outcome: 'own' | Anchor['outcome']
  readonly links: readonly PassageLink[]
}

/** Tables `shownPassages` reads beside those of the claims. */
export const shownPassageTables: readonly TableName[] = ['passages', 'anchors', 'mentions', 'claims', 'articles']

/** Rows are the same objects until they change. */
export const passageLikeness: Likeness<ShownPassage> = {
  key: ({ passage }) => passage.id,
  isSame: (one, other) =>
    one.passage === other.passage &&
    one.start === other.start &&
    one.end === other.end &&
    one.outcome === other.outcome &&
    one.links.length === other.links.length &&
    one.links.every((link, index) => isSameLink(link, other.links[index])),
}

function isSameLink(one: PassageLink, other: PassageLink | undefined): boolean {
  return (
    other !== undefined &&
    one.claim === other.claim &&
    one.own === other.own &&
    one.others === other.others &&
    one.number === other.number &&
    one.style === other.style
  )
}

/** In order of the text, longer ones first where they begin together. Lost passages are left out. */
export function shownPassages(
  snapshot: Snapshot,
  article: Article,
  claims: readonly ArticleClaim[],
  analyst: AnalystId,
): readonly ShownPassage[] {
  const looks = new Map<ClaimId, Look>(
    claims.map(({ claim, style }, place) => [claim.id, { style, number: place < 9 ? place + 1 : null }]),
  )
  const found: ShownPassage[] = []
  for (const passage of snapshot.byIndex('passages', 'article', article.id)) {
    const place = placeOf(snapshot, passage, article)
    if (place) found.push({ passage, ...place, links: linksOf(snapshot, passage, looks, analyst) })
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Passages of the article that were looked for in the shown revision and not found (T4). */
export function lostPassages(snapshot: Snapshot, article: Article): readonly Passage[] {
  return snapshot
    .byIndex('passages', 'article', article.id)
    .filter((passage) => passage.revision !== article.revision && placeOf(snapshot, passage, article) === null)
}

/** One mark for each claim of a passage, oldest passages first, so that lanes stay; a passage without claims has one too. */
export function marksOf(passages: readonly ShownPassage[], only: ClaimId | null): readonly Mark[] {
  const marks: Mark[] = []
  const byAge = passages.toSorted((one, other) => (one.passage.id < other.passage.id ? -1 : 1))
  for (const { passage, start, end, links } of byAge) {
    for (const { claim, style } of links) {
      if (only === null || claim.id === only) marks.push({ key: `${passage.id} ${claim.id}`, start, end, style })
    }
    if (links.length === 0 && only === null) marks.push({ key: passage.id, start, end, style: null })
  }
  return marks
}

/** The passage a mark belongs to, by the mark's key. */
export function passageOfMark(key: string): string {
  return key.split(' ')[0] ?? key
}

interface Look {
  readonly style: ClaimStyle
  readonly number: number | null
}

function placeOf(snapshot: Snapshot, passage: Passage, article: Article) {
  if (passage.revision === article.revision) return { start: passage.start, end: passage.end, outcome: 'own' as const }
  for (const anchor of snapshot.byIndex('anchors', 'passage', passage.id)) {
    if (anchor.revision !== article.revision || anchor.start === null || anchor.end === null) continue
    return { start: anchor.start, end: anchor.end, outcome: anchor.outcome }
  }
  return null
}

function linksOf(
  snapshot: Snapshot,
  passage: Passage,
  looks: ReadonlyMap<ClaimId, Look>,
  analyst: AnalystId,
): readonly PassageLink[] {
  const byClaim = new Map<ClaimId, Mention[]>()
  for (const mention of snapshot.byIndex('mentions', 'passage', passage.id)) {
    byClaim.set(mention.claim, [...(byClaim.get(mention.claim) ?? []), mention])
  }
  const links: PassageLink[] = []
  for (const [id, mentions] of byClaim) {
    const claim = snapshot.get('claims', id)
    if (!claim) continue
    const own = mentions.find((mention) => mention.analyst === analyst) ?? null
    const { style, number } = looks.get(id) ?? { style: null, number: null }
    links.push({ claim, style, number, own, others: mentions.length - (own ? 1 : 0) })
  }
  return links.sort((one, other) => (one.claim.id < other.claim.id ? -1 : 1))
}
