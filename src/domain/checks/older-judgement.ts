/** Judgements that claim, article or dates have left behind (C12, C4). */
import { staleness } from '#domain/claim-version.ts'
import type { RowCheck } from './check.ts'
import type { Fix } from './fix.ts'

/** `reasonDoubted` alone is mended by another judgement only. */
export const olderJudgement: RowCheck<'olderJudgement', 'claimChanged' | 'articleChanged' | 'reasonDoubted'> = {
  name: 'olderJudgement',
  tables: ['assessments', 'claims', 'articles', 'mentions', 'storyArticles'],
  *walk(snapshot) {
    for (const assessment of snapshot.all('assessments')) {
      const { id, claim, article } = assessment
      const stale = staleness(snapshot, assessment)
      const kind = stale && (stale.claimChanged ? 'claimChanged' : stale.articleChanged ? 'articleChanged' : null)
      const stillHolds: Fix = {
        name: 'stillHolds',
        command: 'confirmStillHolds',
        args: { cells: [{ claim, article }] },
      }
      if (kind) yield { kind, table: 'assessments', id, fixes: [stillHolds] }
      else yield stale && { kind: 'reasonDoubted', table: 'assessments', id, fixes: [] }
    }
  },
}
