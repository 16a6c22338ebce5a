/** What licenses an omission reason (C4): the bounds rule of `predates`, and the reference of `available`. */
import { isCertainlyBefore, type DateBounds } from './date-bounds.ts'
import type { ArticleId, ClaimId } from './ids.ts'
import type { Article, Assessment, Claim, Omission, StoryArticle } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Why the program may propose "too early": both dates, each with its basis (C4). */
export interface PredatesProposal {
  readonly article: DateBounds
  readonly claim: DateBounds
  /** Which date of the claim it rests on. */
  readonly claimDate: 'time' | 'firstSaid'
}

/**
 * The grounds on which "too early" may be proposed, or `null` (C4): every possible day of the article lies before every possible
 * day of the fact, or of its first saying. A forecast is said before its fact, so only its first saying counts.
 */
export function predatesProposal(
  article: Pick<Article, 'published'>,
  claim: Pick<Claim, 'time' | 'firstSaid' | 'type'>,
): PredatesProposal | null {
  const { published } = article
  if (claim.type !== 'forecast' && published && claim.time && isCertainlyBefore(published, claim.time))
    return { article: published, claim: claim.time, claimDate: 'time' }
  if (published && claim.firstSaid && isCertainlyBefore(published, claim.firstSaid))
    return { article: published, claim: claim.firstSaid, claimDate: 'firstSaid' }
  return null
}

/**
 * True when "too early" cannot be: the article certainly came out after every known date of the claim (C4). A person may say
 * `predates` without proof, never against it.
 */
export function predatesContradicted(
  { published }: Pick<Article, 'published'>,
  claim: Pick<Claim, 'time' | 'firstSaid' | 'type'>,
): boolean {
  const known = [claim.type === 'forecast' ? null : claim.time, claim.firstSaid].filter((date) => date !== null)
  return known.length > 0 && known.every((date) => isCertainlyBefore(date, published))
}

/** What is wrong with the reference of an omission. */
export type ReferenceProblem = 'referenceMissing' | 'referenceNotSource' | 'referenceOtherClaim' | 'referenceIsLater'

/**
 * What is wrong with the reference of an omission, `null` when nothing is (C4). It is the source document of a story of the
 * article, or a mention of the claim in an article that is not certainly later. Unknown dates pass: `isKnownEarlier` tells.
 */
export function referenceProblem(
  snapshot: Snapshot,
  claim: ClaimId,
  article: ArticleId,
  reference: NonNullable<Omission['reference']>,
): ReferenceProblem | null {
  const referred = snapshot.get('articles', reference.article)
  if (!referred) return 'referenceMissing'
  if (reference.mention === null)
    return sourceDocumentsOf(snapshot, article).some((member) => member.article === referred.id)
      ? null
      : 'referenceNotSource'
  const mention = snapshot.get('mentions', reference.mention)
  if (!mention || mention.article !== referred.id) return 'referenceMissing'
  if (mention.claim !== claim) return 'referenceOtherClaim'
  const judged = snapshot.get('articles', article)
  return isCertainlyBefore(judged?.published ?? null, referred.published) ? 'referenceIsLater' : null
}

/**
 * True when the reason of an omission, which was allowed when it was given, is so no longer: a date was changed, or the reference is
 * gone (C4). What a rule proposed needs its proof to stand; what a person said needs only that nothing speaks against it.
 */
export function isReasonDoubted(
  snapshot: Snapshot,
  { claim: claimId, article: articleId, omission, basis }: Pick<Assessment, 'claim' | 'article' | 'omission' | 'basis'>,
): boolean {
  if (!omission) return false
  const claim = snapshot.get('claims', claimId)
  const article = snapshot.get('articles', articleId)
  if (!claim || !article) return false
  if (omission.reason === 'predates') {
    return predatesContradicted(article, claim) || (basis.read === 'rule' && !predatesProposal(article, claim))
  }
  return omission.reference !== null && referenceProblem(snapshot, claimId, articleId, omission.reference) !== null
}

/**
 * True for an omission whose reason is open, or which came without any: work to do, never a finding (C4). False for every other
 * judgement.
 */
export function lacksReason({ judgement, omission }: Pick<Assessment, 'judgement' | 'omission'>): boolean {
  return judgement === 'omits' && (omission === null || omission.reason === 'undecided')
}

/** True when the reference certainly came out before the article; false when dates leave it open (C4). */
export function isKnownEarlier(reference: Pick<Article, 'published'>, article: Pick<Article, 'published'>): boolean {
  return isCertainlyBefore(reference.published, article.published)
}

/** Source documents of the stories an article belongs to, the article itself left out. */
export function sourceDocumentsOf(snapshot: Snapshot, article: ArticleId): readonly StoryArticle[] {
  return snapshot
    .byIndex('storyArticles', 'article', article)
    .flatMap((own) => snapshot.byIndex('storyArticles', 'story', own.story))
    .filter((member) => member.role === 'sourceDocument' && member.article !== article)
}

/** References that `available` may name for a cell: source documents, then mentions in other articles, not certainly later (C4). */
export function possibleReferences(
  snapshot: Snapshot,
  claim: ClaimId,
  article: ArticleId,
): readonly NonNullable<Omission['reference']>[] {
  const documents = new Set(sourceDocumentsOf(snapshot, article).map((member) => member.article))
  const mentions = snapshot
    .byIndex('mentions', 'claim', claim)
    .filter((mention) => mention.article !== article && mention.role !== 'denies')
    .map((mention) => ({ article: mention.article, mention: mention.id }))
  return [...[...documents].map((document) => ({ article: document, mention: null })), ...mentions].filter(
    (reference) => referenceProblem(snapshot, claim, article, reference) === null,
  )
}
