/** Commands on a large project: what they look at must not grow with it. Counted, not timed, so that it fails for a reason. */
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#domain/snapshot.ts'
import { snapshotOf, testContext, withoutScans } from '#test/builders/project.ts'
import {
  analystRow,
  anyId,
  articleRow,
  batchRow,
  claimRow,
  passageRow,
  positionAt,
  revisionRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '#test/builders/rows.ts'
import { isRejection } from '#domain/rejection.ts'
import { deleteArticles } from './articles/delete-articles.ts'
import { assess } from './assessments/assess.ts'
import { createClaim } from './claims/create-claim.ts'
import { planCommand, type Command } from './define-command.ts'
import { markPassage } from './passages/mark-passage.ts'

const articles = Array.from({ length: 20_000 }, (_, index) => `a${index}`)
const large = snapshotOf({
  analysts: [analystRow('ana')],
  batches: [batchRow('batch')],
  stories: [storyRow('story')],
  articles: articles.map((id) => articleRow(id)),
  revisions: articles.map((id) => revisionRow(id)),
  storyArticles: articles.slice(0, 5).map((id) => storyArticleRow('story', id)),
  passages: Array.from({ length: 50_000 }, (_, index) =>
    passageRow(`p${index}`, `a${index % 20_000}`, positionAt(10 * Math.floor(index / 20_000))),
  ),
  claims: [claimRow('k')],
  storyClaims: [storyClaimRow('story', 'k')],
})

/** How many rows a plan was handed. */
function rowsSeen<Args>(command: Command<Args>, args: NoInfer<Args>): number {
  let seen = 0
  const guarded = withoutScans(large)
  const counting: Snapshot = {
    ...guarded,
    get: (table, id) => {
      seen += 1
      return guarded.get(table, id)
    },
    byIndex: (table, index, key) => {
      const rows = guarded.byIndex(table, index, key)
      seen += rows.length
      return rows
    },
  }
  const plan = planCommand(command, counting, args, testContext())
  expect(isRejection(plan)).toBe(false)
  return seen
}

describe('with 20,000 articles and 50,000 passages', () => {
  const cell = { claim: anyId('k'), article: anyId('a1') }

  it('marking, linking, judging and making a claim look at a handful of rows', () => {
    const mark = { revision: anyId('a1-1'), position: positionAt(500) }
    expect(rowsSeen(markPassage, { ...mark, link: { claim: anyId('k') } })).toBeLessThan(50)
    expect(rowsSeen(createClaim, { wording: 'A claim', language: 'en', from: { mark } })).toBeLessThan(50)
    expect(rowsSeen(assess, { ...cell, judgement: 'agrees', mark: { passage: anyId('p1') } })).toBeLessThan(50)
  })

  it('deleting looks at what goes along', () => {
    expect(rowsSeen(deleteArticles, { articles: [anyId('a1')] })).toBeLessThan(60)
  })
})
