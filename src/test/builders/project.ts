/** Snapshots for tests, and a way to run commands on them as the journal would. */
import { isRejection, type Rejection } from '#domain/rejection.ts'
import { invert, type Change } from '#domain/change.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot, type Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { planCommand, type Command, type Notice, type Plan, type PlanContext } from '#commands/define-command.ts'
import {
  analystRow,
  articleRow,
  assessmentRow,
  batchRow,
  claimRow,
  mentionRow,
  passageRow,
  revisionRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
  testNow,
} from './rows.ts'

type Rows = { readonly [Table in TableName]?: readonly Row<Table>[] }

/** A snapshot of exactly these rows. */
export function snapshotOf(rows: Rows): MemorySnapshot {
  const snapshot = new MemorySnapshot()
  for (const table of tableNames) snapshot.load(table, (rows[table] ?? []) as readonly Row<typeof table>[])
  return snapshot
}

/**
 * One story `story` with the articles `a`, `b`, `c` and the source document `s`; article `d` belongs to no story. Claim `k` is asked
 * of the story, claim `l` of nothing. `ana` linked passage `p-a` in `a` to `k` and agrees; `b` has the unlinked passage `p-b`. `ben` is a
 * second analyst. More rows may be given; a row with the same id replaces one of these.
 */
export function smallProject(more: Rows = {}): MemorySnapshot {
  const articles = ['a', 'b', 'c', 'd', 's']
  const rows: Rows = {
    analysts: [analystRow('ana'), analystRow('ben')],
    batches: [batchRow('batch')],
    stories: [storyRow('story')],
    articles: articles.map((id) => articleRow(id)),
    revisions: articles.map((id) => revisionRow(id)),
    storyArticles: [
      ...['a', 'b', 'c'].map((id) => storyArticleRow('story', id)),
      storyArticleRow('story', 's', { role: 'sourceDocument' }),
    ],
    passages: [passageRow('p-a', 'a'), passageRow('p-b', 'b')],
    claims: [claimRow('k'), claimRow('l')],
    storyClaims: [storyClaimRow('story', 'k')],
    mentions: [mentionRow('p-a', 'k', 'a')],
    assessments: [assessmentRow('k', 'a')],
  }
  const snapshot = snapshotOf(rows)
  for (const table of tableNames) snapshot.load(table, (more[table] ?? []) as readonly Row<typeof table>[])
  return snapshot
}

/** A context whose ids count up from 1 and whose clock stands still. */
export function testContext(actor = 'ana', prefix = 'new'): PlanContext {
  let count = 0
  return { now: testNow, actor: asId<AnalystId>(actor), newId: () => `${prefix}-${(count += 1)}` }
}

/** Plans a command and applies its changes. Throws when it is refused, with the reason. */
export function run<Args>(
  snapshot: MemorySnapshot,
  command: Command<Args>,
  args: NoInfer<Args>,
  context = testContext(),
): Plan {
  const plan = planCommand(command, withoutScans(snapshot), args, context)
  if (isRejection(plan)) throw new Error(`${command.name} was refused: ${plan.reason}`)
  snapshot.apply(plan.changes)
  return plan
}

/** Plans a command that must be refused, and gives the reason. Throws when it is not. */
export function refusal<Args>(
  snapshot: Snapshot,
  command: Command<Args>,
  args: NoInfer<Args>,
  context = testContext(),
): string {
  const plan: Plan | Rejection = planCommand(command, withoutScans(snapshot), args, context)
  if (!isRejection(plan)) throw new Error(`${command.name} was not refused`)
  return plan.reason
}

/** Keys and counts of notices, short enough to compare. */
export function noticeCounts(notices: readonly Notice[]): Record<string, unknown> {
  return Object.fromEntries(notices.map((notice) => [notice.key, notice.params['count'] ?? true]))
}

/** Everything a snapshot says, as one text without `rev`; equal for equal states whatever their history (H7). */
export function stateText(snapshot: Snapshot): string {
  const tables = tableNames.map((table) => {
    const rows = [...snapshot.all(table)].map((row) => ({ ...row, rev: 0 }))
    return [table, rows.sort((one, other) => (one.id < other.id ? -1 : 1))]
  })
  return canonicalJson(tables)
}

/** Takes changes back in reverse order, as undoing everything does. */
export function takeBack(snapshot: MemorySnapshot, changes: readonly Change[]): void {
  for (const change of [...changes].reverse()) snapshot.apply([invert(change)])
}

/** A snapshot that refuses to be walked: commands must find rows by id and index only. */
export function withoutScans(snapshot: Snapshot): Snapshot {
  return {
    get: (table, id) => snapshot.get(table, id),
    byIndex: (table, index, key) => snapshot.byIndex(table, index, key),
    all: (table) => {
      throw new Error(`A command walked through all ${table}`)
    },
    size: (table) => snapshot.size(table),
    version: (table) => snapshot.version(table),
  }
}
