/** The flat list of findings: one entry for each assessment and decision in scope, each complete in itself, made one by one. */
import { isAsked } from '#domain/asked.ts'
import { deriveCell } from '#domain/cell.ts'
import { staleness } from '#domain/claim-version.ts'
import { groupBy } from '#domain/group-by.ts'
import type { ArticleId } from '#domain/ids.ts'
import { facets as facetDefinitions } from '#domain/judgement.ts'
import { lacksReason } from '#domain/omission.ts'
import { personOf } from '#domain/person.ts'
import type { Article, Assessment, Claim, Decision, FacetMark, Mention, Omission } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { compareText } from '#domain/visible-articles.ts'
import { describeArticle, describeClaim, describeQuote } from './describe.ts'
import { MadeOnce } from '../published/made-once.ts'
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
export function* judgedCellRows({ snapshot, articles, claims }: PublishSource): Generator<JudgedRow, void, undefined> {
  for (const id of claims) {
    const claim = snapshot.get('claims', id)
    if (!claim) continue
    // By claim and not by cell: a hundred thousand keys take longer to make than to look up.
    const assessments = groupBy(inOrder(snapshot.byIndex('assessments', 'claim', id)), articleOf)
    const decisions = groupBy(snapshot.byIndex('decisions', 'claim', id), articleOf)
    const mentions = groupBy(inOrder(snapshot.byIndex('mentions', 'claim', id)), articleOf)
    for (const of of [...new Set([...assessments.keys(), ...decisions.keys()])].sort(compareText)) {
      const article = articles.get(of)
      if (!article) continue
      const cell = { assessments: assessments.get(of) ?? [], decisions: decisions.get(of) ?? [] }
      yield* rowsOfCell(snapshot, claim, article, { ...cell, mentions: mentions.get(of) ?? [] })
    }
  }
}

/** One judgement with what it is about, as `judgedCellRows` gives it; `null` when its claim or article is gone. */
export function judgedRowOf(snapshot: Snapshot, row: Assessment | Decision): JudgedRow | null {
  const [claim, article] = [snapshot.get('claims', row.claim), snapshot.get('articles', row.article)]
  if (!claim || !article) return null
  const key = cellKey(claim.id, article.id)
  const cell = {
    assessments: snapshot.byIndex('assessments', 'cell', key),
    decisions: snapshot.byIndex('decisions', 'claim', claim.id).filter((each) => each.article === article.id),
    mentions: inOrder(snapshot.byIndex('mentions', 'cell', key)),
  }
  return [...rowsOfCell(snapshot, claim, article, cell)].find((judged) => judged.row.id === row.id) ?? null
}

function articleOf({ article }: { readonly article: ArticleId }): ArticleId {
  return article
}

function inOrder<One extends { readonly id: string }>(rows: readonly One[]): readonly One[] {
  return rows.toSorted((one, other) => compareText(one.id, other.id))
}

interface CellRows {
  readonly assessments: readonly Assessment[]
  readonly decisions: readonly Decision[]
  readonly mentions: readonly Mention[]
}

function* rowsOfCell(
  snapshot: Snapshot,
  claim: Claim,
  article: Article,
  { assessments, decisions, mentions }: CellRows,
): Generator<JudgedRow, void, undefined> {
  const standing = standingId(snapshot, claim, article, [...decisions, ...assessments])
  for (const row of assessments) {
    const person = personOf(snapshot, row.analyst)
    const own = mentions.filter((mention) => personOf(snapshot, mention.analyst) === person)
    yield { claim, article, row, mentions: own, stands: row.id === standing }
  }
  for (const row of decisions) yield { claim, article, row, mentions, stands: row.id === standing }
}

/** The judgement that stands for its cell: the decision, else what all say alike; `undefined` where they do not. */
function standingId(
  snapshot: Snapshot,
  claim: Claim,
  article: Article,
  judged: readonly (Assessment | Decision)[],
): string | undefined {
  const [first, ...more] = judged
  // Nearly every cell is judged by one, and there may be a hundred thousand.
  if (more.length === 0) return first?.id
  return deriveCell(snapshot, claim.id, article.id, 'all').state === 'judged' ? first?.id : undefined
}

/** How many findings there are: `judgedRows` counted without making them. */
export function countFindings({ snapshot, articles, claims }: PublishSource): number {
  let count = 0
  for (const claim of claims) {
    if (!snapshot.get('claims', claim)) continue
    for (const table of ['assessments', 'decisions'] as const)
      for (const row of snapshot.byIndex(table, 'claim', claim))
        if (articles.has(row.article) && isFinding(row)) count += 1
  }
  return count
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
    claim: describeClaim(source, claim),
    article: describeArticle(source, article),
    judgement: row.judgement,
    facets: row.facets.map(describeFacet),
    omission: row.omission && describeOmission(source, row.omission),
    quotes: mentions.flatMap((mention) => describeQuote(source, mention) ?? []),
    sources: source.sourcesOf(claim.id),
    analyst: source.nameOf(row.analyst),
    at: row.at,
    ...('basis' in row ? assessmentParts(source, row) : decisionParts(source, row)),
  }
  return { finding, article, mentions }
}

type OwnParts = Pick<
  Finding,
  'id' | 'kind' | 'statedValue' | 'question' | 'basis' | 'confidence' | 'decisionReason' | 'changedSince'
>

/** A finding is told twice, flat and as an annotation, and each address takes a hash. */
const assessmentAddresses = new MadeOnce((_source, { id }: Assessment) => stableAddress(`assessment ${id}`))
const decisionAddresses = new MadeOnce((_source, { id }: Decision) => stableAddress(`decision ${id}`))

function assessmentParts(source: PublishSource, row: Assessment): OwnParts {
  const { statedValue, question, basis, confidence } = row
  const changed = staleness(source.snapshot, row)
  return {
    id: assessmentAddresses.of(source, row),
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

function decisionParts(source: PublishSource, row: Decision): OwnParts {
  return {
    id: decisionAddresses.of(source, row),
    kind: 'decision',
    statedValue: null,
    question: null,
    basis: null,
    confidence: null,
    decisionReason: row.reason,
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
