/**
 * Finds rows that break the rules commands hold (C2, C4, C10, T3, C8). Data that arrives by merge or restore may break them; then
 * it is reported, never refused.
 */
import { assessmentBreak, facetsBreak, omissionBreak, type AssessmentBreak } from './assessment-rules.ts'
import type { Row, TableName } from './records.ts'
import { assessmentId, decisionId, mentionId, storyArticleId, storyClaimId } from './row-ids.ts'
import type { Snapshot } from './snapshot.ts'
import { cellKey } from './tables.ts'

export type RuleBreakKind =
  | AssessmentBreak
  | 'idNotOfItsParts'
  | 'mentionInOtherArticle'
  | 'quoteNotAsLong'
  | 'severalSourceDocuments'
  | 'versionFromTheFuture'

export interface RuleBreak {
  readonly kind: RuleBreakKind
  readonly table: TableName
  readonly id: string
}

/** Every break of a rule in the project, in the order of tables. Walks everything: for checks and tests. */
export function findRuleBreaks(snapshot: Snapshot): RuleBreak[] {
  const breaks: RuleBreak[] = []
  const report = (kind: RuleBreakKind | null, table: TableName, id: string): void => {
    if (kind) breaks.push({ kind, table, id })
  }
  for (const row of snapshot.all('stories')) report(storyBreak(snapshot, row.id), 'stories', row.id)
  for (const row of snapshot.all('storyArticles'))
    report(idBreak(row, storyArticleId(row.story, row.article)), 'storyArticles', row.id)
  for (const row of snapshot.all('storyClaims'))
    report(idBreak(row, storyClaimId(row.story, row.claim)), 'storyClaims', row.id)
  for (const row of snapshot.all('passages'))
    report(row.quote.length === row.end - row.start ? null : 'quoteNotAsLong', 'passages', row.id)
  for (const row of snapshot.all('mentions')) report(mentionBreak(snapshot, row), 'mentions', row.id)
  for (const row of snapshot.all('assessments')) report(judgementBreak(snapshot, row), 'assessments', row.id)
  for (const row of snapshot.all('decisions'))
    report(
      idBreak(row, decisionId(row.claim, row.article)) ?? omissionBreak(row) ?? facetsBreak(row),
      'decisions',
      row.id,
    )
  return breaks
}

function idBreak(row: { readonly id: string }, expected: string): RuleBreakKind | null {
  return row.id === expected ? null : 'idNotOfItsParts'
}

function storyBreak(snapshot: Snapshot, story: string): RuleBreakKind | null {
  const documents = snapshot.byIndex('storyArticles', 'story', story).filter((row) => row.role === 'sourceDocument')
  return documents.length > 1 ? 'severalSourceDocuments' : null
}

function mentionBreak(snapshot: Snapshot, mention: Row<'mentions'>): RuleBreakKind | null {
  const passage = snapshot.get('passages', mention.passage)
  if (passage && passage.article !== mention.article) return 'mentionInOtherArticle'
  return idBreak(mention, mentionId(mention.passage, mention.claim, mention.analyst))
}

function judgementBreak(snapshot: Snapshot, assessment: Row<'assessments'>): RuleBreakKind | null {
  const own = snapshot
    .byIndex('mentions', 'cell', cellKey(assessment.claim, assessment.article))
    .filter((mention) => mention.analyst === assessment.analyst)
  const claim = snapshot.get('claims', assessment.claim)
  if (claim && assessment.claimVersion > claim.version) return 'versionFromTheFuture'
  return (
    idBreak(assessment, assessmentId(assessment.claim, assessment.article, assessment.analyst)) ??
    assessmentBreak(assessment, own)
  )
}
