import { describe, expect, it } from 'vitest'
import { smallProject, run, noticeCounts } from '#test/builders/project.ts'
import { anyId, assessmentRow } from '#test/builders/rows.ts'
import { deleteArticles } from './delete-articles.ts'

describe('deleteArticles', () => {
  it('[H8] takes everything along, counts it, and leaves the claims', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, deleteArticles, { articles: [anyId('a')] })
    expect(plan.subject).toMatchObject({
      count: 1,
      along: { revisions: 1, storyArticles: 1, passages: 1, mentions: 1, assessments: 1 },
    })
    expect([snapshot.size('articles'), snapshot.size('passages'), snapshot.size('claims')]).toEqual([4, 1, 2])
  })
  it('[C4] omissions that named the article have their reason open again', () => {
    const omission = { reason: 'available', reference: { article: anyId('s'), mention: null } } as const
    const snapshot = smallProject({ assessments: [assessmentRow('k', 'b', { judgement: 'omits', omission })] })
    const plan = run(snapshot, deleteArticles, { articles: [anyId('s')] })
    expect(noticeCounts(plan.notices)).toEqual({ reasonOpenAgain: 1 })
    expect(snapshot.get('assessments', 'k.b.ana')?.omission).toEqual({ reason: 'undecided', reference: null })
  })
})
