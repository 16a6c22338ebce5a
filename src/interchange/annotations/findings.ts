/** The flat list of findings: one entry for each assessment and decision in scope, each complete in itself, made one by one. */
import { isAsked } from '#domain/asked.ts'
import { deriveCell } from '#domain/cell.ts'
import { staleness } from '#domain/claim-version.ts'
import { groupBy } from '#domain/group-by.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import { facets as facetDefinitions } from '#domain/judgement.ts'
import { lacksReason } from '#domain/omission.ts'
import { personOf } from '#domain/person.ts'
import type { Article, Assessment, Claim, Decision, FacetMark, Mention, Omission } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { compareText } from '#domain/visible-articles.ts'
import { describeArticle, describeClaim, describeQuote } from './describe.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { Finding, PublishedOmission } from './shapes.ts'
import { stableAddress } from '../published/stable-address.ts'

/** A finding with the rows it was made of, for the annotation that says the same. */
export interface MadeFinding {
  readonly finding: Finding
  readonly article: Article
  readonly mentions: readonly Mention[]
}

/** What one finding is made of: a judgement with what it is about. */
export interface JudgedRow {
  readonly claim: Claim
  readonly article: Article
  readonly row: Assessment | Decision
  readonly mentions: readonly Mention[]
  /** True for the row that stands for its cell. */
  readonly stands: boolean
}

/** All judgements in scope that are findings, by claim and article. */
export function* judgedRows(source: PublishSource): Generator<JudgedRow, void, undefined> {
  for (const judged of judgedCellRows(source)) if (isFinding(judged.row)) yield judged
}

/** All judgements in scope, open ones too, by claim and article. */
export function* judgedCellRows(source: PublishSource): Generator<JudgedRow, void, undefined> {
  for (const id of source.claims) {
    const claim = source.snapshot.get('claims', id)
    if (!claim) continue
    const decisions = groupBy(source.snapshot.byIndex('decisions', 'claim', id), ({ article }) => article)
    for (const article of judgedArticles(source, id))
      yield* rowsOfCell(source.snapshot, claim, article, decisions.get(article.id) ?? [])
  }
}

function judgedArticles({ snapshot, articles }: PublishSource, claim: ClaimId): readonly Article[] {
  const judged = new Set<ArticleId>()
  for (const row of snapshot.byIndex('assessments', 'claim', claim)) judged.add(row.article)
  for (const row of snapshot.byIndex('decisions', 'claim', claim)) judged.add(row.article)
  return [...judged].sort(compareText).flatMap((id) => articles.get(id) ?? [])
}

function* rowsOfCell(
  snapshot: Snapshot,
  claim: Claim,
  article: Article,
  decisions: readonly Decision[],
): Generator<JudgedRow, void, undefined> {
  const key = cellKey(claim.id, article.id)
  const mentions = snapshot.byIndex('mentions', 'cell', key).toSorted((one, other) => compareText(one.id, other.id))
  const assessments = snapshot
    .byIndex('assessments', 'cell', key)
    .toSorted((one, other) => compareText(one.id, other.id))
  const cell = deriveCell(snapshot, claim.id, article.id, 'all')
  const standing = cell.state === 'judged' ? (decisions[0]?.id ?? assessments[0]?.id) : undefined
  for (const row of assessments) {
    const person = personOf(snapshot, row.analyst)
    const own = mentions.filter((mention) => personOf(snapshot, mention.analyst) === person)
    yield { claim, article, row, mentions: own, stands: row.id === standing }
  }
  for (const row of decisions) yield { claim, article, row, mentions, stands: row.id === standing }
}

/** An omission whose reason is open, or which has none, is work to do (C4); the coverage counts it. */
export function isFinding(row: Assessment | Decision): boolean {
  return !lacksReason(row)
}

/** The finding that a judgement is. */
export function makeFinding(source: PublishSource, judged: JudgedRow): MadeFinding {
  const { snapshot } = source
  const { claim, article, row, mentions, stands } = judged
  const finding: Finding = {
    standsForCell: stands,
    asked: isAsked(snapshot, claim.id, article.id),
    claim: describeClaim(claim),
    article: describeArticle(source, article),
    judgement: row.judgement,
    facets: row.facets.map(describeFacet),
    omission: row.omission && describeOmission(source, row.omission),
    quotes: mentions.flatMap((mention) => describeQuote(source, mention) ?? []),
    sources: source.sourcesOf(claim.id),
    analyst: source.nameOf(row.analyst),
    at: row.at,
    ...('basis' in row ? assessmentParts(snapshot, row) : decisionParts(row)),
  }
  return { finding, article, mentions }
}

type OwnParts = Pick<
  Finding,
  'id' | 'kind' | 'statedValue' | 'question' | 'basis' | 'confidence' | 'decisionReason' | 'changedSince'
>

function assessmentParts(snapshot: Snapshot, row: Assessment): OwnParts {
  const { id, statedValue, question, basis, confidence } = row
  const changed = staleness(snapshot, row)
  return {
    id: stableAddress(`assessment ${id}`),
    kind: 'assessment',
    statedValue,
    question,
    basis,
    confidence,
    decisionReason: null,
    changedSince: changed && {
      claim: changed.claimChanged,
      article: changed.articleChanged,
      reason: changed.reasonDoubted,
    },
  }
}

function decisionParts({ id, reason }: Decision): OwnParts {
  return {
    id: stableAddress(`decision ${id}`),
    kind: 'decision',
    statedValue: null,
    question: null,
    basis: null,
    confidence: null,
    decisionReason: reason,
    changedSince: null,
  }
}

function describeFacet({ facet, truthConditional, stated, detail }: FacetMark): Finding['facets'][number] {
  return { facet, group: facetDefinitions[facet].group, truthConditional, stated, detail }
}

/** A reference whose article is gone, or out of scope, says only the reason. */
function describeOmission(source: PublishSource, { reason, reference }: Omission): PublishedOmission {
  const article = reference ? source.articles.get(reference.article) : undefined
  if (!reference || !article) return { reason, reference: null }
  const mention = source.snapshot.get('mentions', reference.mention)
  const quote = mention ? describeQuote(source, mention) : null
  if (!quote) return { reason, reference: { article: describeArticle(source, article), quote: null } }
  const { glosses: _under, ...words } = quote
  return { reason, reference: { article: describeArticle(source, article), quote: words } }
}
