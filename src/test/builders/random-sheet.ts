/** What a sheet may come to, for `random-args.ts`: new rows and changes of rows, some of which are not there. */
import type { TakeSheetArgs } from '#commands/sheet/take-sheet.ts'
import { asId, type AnalystId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { judgements } from '#domain/judgement.ts'
import type { JsonObject } from '#domain/json.ts'
import { assessmentId, storyClaimId } from '#domain/row-ids.ts'
import type { NewSheetRow, SheetChange } from '#domain/sheet-writes.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Picks } from './picks.ts'
import { analystRow, assessmentRow, claimRow, testNow } from './rows.ts'

/** A new claim that is asked and judged, perhaps by somebody new, and fields that differ. */
export function sheet(snapshot: Snapshot, picks: Picks): TakeSheetArgs {
  const changes = [claimChange(snapshot, picks), judgementChange(snapshot, picks)].filter((one) => one !== null)
  return {
    rows: picks.yes() ? newRows(snapshot, picks) : [],
    changes,
    differing: picks.one(['ask', 'sheet', 'ours'] as const),
    file: 'claims.csv',
  }
}

function newRows(snapshot: Snapshot, picks: Picks): readonly NewSheetRow[] {
  const claim = picks.yes() ? picks.id(snapshot, 'claims') : asId<ClaimId>(`sheet-${picks.below(3)}`)
  const analyst = picks.yes() ? picks.id(snapshot, 'analysts') : asId<AnalystId>('tamar')
  const article: ArticleId = picks.id(snapshot, 'articles')
  const story = picks.id(snapshot, 'stories')
  const revision = snapshot.get('articles', article)?.revision ?? asId('none')
  const judged = { claim, article, analyst, revision, at: testNow, judgement: picks.one(judgements) }
  return [
    ...(analyst === 'tamar' ? [{ table: 'analysts' as const, row: analystRow('tamar') }] : []),
    ...(snapshot.get('claims', claim) ? [] : [{ table: 'claims' as const, row: claimRow(claim) }]),
    { table: 'storyClaims', row: { id: storyClaimId(story, claim), extra: null, story, claim } },
    {
      table: 'assessments',
      row: { ...assessmentRow(claim, article), ...judged, id: assessmentId(claim, article, analyst) },
    },
  ]
}

function claimChange(snapshot: Snapshot, picks: Picks): SheetChange | null {
  const claim = snapshot.get('claims', picks.id(snapshot, 'claims'))
  if (!claim || picks.yes()) return null
  const { note, polarity } = claim
  return {
    table: 'claims',
    id: claim.id,
    before: { note, polarity },
    after: { note: picks.one(['of the sheet', note]), polarity: picks.one(['affirmed', 'denied'] as const) },
  }
}

function judgementChange(snapshot: Snapshot, picks: Picks): SheetChange | null {
  const row = snapshot.get('assessments', picks.id(snapshot, 'assessments'))
  if (!row || picks.yes()) return null
  const before: JsonObject = { judgement: row.judgement, statedValue: row.statedValue }
  return { table: 'assessments', id: row.id, before, after: { judgement: picks.one(judgements), statedValue: '6700' } }
}
