import { describe, expect, it } from 'vitest'
import { smallProject, run, noticeCounts } from '#test/builders/project.ts'
import { anyId, assessmentRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { deriveCell } from '#domain/cell.ts'
import { unlinkMention } from './unlink-mention.ts'

describe('unlinkMention', () => {
  it('[C2] the last mention takes the judgement with it, and that is said', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, unlinkMention, { mentions: [anyId('p-a.k.ana')] })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all').state).toBe('notAssessed')
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1 })
  })
  it('[C2] a mention that supports stays enough', () => {
    const snapshot = smallProject({ passages: [passageRow('p-2', 'a')], mentions: [mentionRow('p-2', 'k', 'a')] })
    expect(run(snapshot, unlinkMention, { mentions: [anyId('p-2.k.ana')] }).notices).toEqual([])
    expect(snapshot.size('assessments')).toBe(1)
  })
  it('[C10] withdraws a decision whose last passage is gone; [C4] opens reasons that named it', () => {
    const omission = {
      reason: 'available',
      reference: { article: anyId('a'), mention: anyId('p-a.k.ana') },
    } as const
    const decision = {
      id: anyId('k.a'),
      rev: 1,
      extra: null,
      claim: anyId('k'),
      article: anyId('a'),
      judgement: 'agrees',
      facets: [],
      omission: null,
      reason: 'r',
      analyst: anyId('ben'),
      at: '',
    } as const
    const snapshot = smallProject({
      decisions: [decision],
      assessments: [assessmentRow('k', 'c', { judgement: 'omits', omission })],
    })
    const plan = run(snapshot, unlinkMention, { mentions: [anyId('p-a.k.ana')] })
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1, decisionsWithdrawn: 1, reasonOpenAgain: 1 })
    expect(findRuleBreaks(snapshot)).toEqual([])
  })
})
