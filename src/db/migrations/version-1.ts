/** Version 1: a store per table, the journal with its heads, texts in packs, and what waits. */
import type { Migration } from './migrations.ts'

/** The table names as they were in version 1; a later version adds its own. */
const tables = [
  'project',
  'analysts',
  'batches',
  'sources',
  'stories',
  'articles',
  'revisions',
  'storyArticles',
  'derivations',
  'regions',
  'glosses',
  'passages',
  'anchors',
  'claims',
  'storyClaims',
  'mentions',
  'assessments',
  'decisions',
  'suggestionDecisions',
  'aliases',
  'claimRelations',
  'verdicts',
  'corrections',
]

export const version1: Migration = {
  version: 1,
  stores: {
    ...Object.fromEntries(tables.map((table) => [table, 'id'])),
    commits: 'sequence, &commit.id, commit.step',
    heads: 'sequence',
    packs: 'id, *hashes',
    baseline: 'table',
    meta: 'key',
    pendingImports: '[batch+index], batch',
  },
}
