/**
 * Finds rows that break the rules commands hold (C2, C4, C10, T3, C8). Data that arrives by merge or restore may break them; then
 * it is reported, never refused.
 */
import { assessmentBreak, facetsBreak, omissionBreak, type AssessmentBreak } from './assessment-rules.ts'
import type { Row } from './records.ts'
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
  readonly table: Exclude<(typeof ruleBreakTables)[number], 'claims'>
  readonly id: string
}

/** Every break of a rule in the project, in the order of tables. Walks everything at once: for files being read, and tests. */
export function findRuleBreaks(snapshot: Snapshot): RuleBreak[] {
  return [...walkForBreaks(snapshot)].filter((found) => found !== null)
}

/** The tables a break can be in, or come from. */
export const ruleBreakTables = [
  'stories',
  'storyArticles',
  'storyClaims',
  'passages',
  'claims',
  'mentions',
  'assessments',
  'decisions',
] as const

/** The same in steps, so that a long walk can pause: each row gives its break, or `null`. */
export function* walkForBreaks(snapshot: Snapshot): Generator<RuleBreak | null> {
  for (const row of snapshot.all('stories')) yield found(storyBreak(snapshot, row.id), 'stories', row)
  for (const row of snapshot.all('storyArticles'))
    yield found(idBreak(row, storyArticleId(row.story, row.article)), 'storyArticles', row)
  for (const row of snapshot.all('storyClaims'))
    yield found(idBreak(row, storyClaimId(row.story, row.claim)), 'storyClaims', row)
  for (const row of snapshot.all('passages'))
    yield found(row.quote.length === row.end - row.start ? null : 'quoteNotAsLong', 'passages', row)
  for (const row of snapshot.all('mentions')) yield found(mentionBreak(snapshot, row), 'mentions', row)
  for (const row of snapshot.all('assessments')) yield found(judgementBreak(snapshot, row), 'assessments', row)
  for (const row of snapshot.all('decisions'))
    yield found(
      idBreak(row, decisionId(row.claim, row.article)) ?? omissionBreak(row) ?? facetsBreak(row),
      'decisions',
      row,
    )
}

function found(kind: RuleBreakKind | null, table: RuleBreak['table'], row: { readonly id: string }): RuleBreak | null {
  return kind && { kind, table, id: row.id }
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
