import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, assessmentRow, claimRow, mentionRow, storyClaimRow } from '#test/builders/rows.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { deriveCell } from '#domain/cell.ts'
import { mergeClaims } from './merge-claims.ts'

describe('mergeClaims', () => {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  const merge = { into: anyId('k'), claims: [anyId('l')] }
  it('[C1] moves mentions, questions and judgements to the claim that stays', () => {
    const snapshot = smallProject({
      storyClaims: [storyClaimRow('story', 'l')],
      mentions: [mentionRow('p-b', 'l', 'b'), mentionRow('p-a', 'l', 'a')],
      assessments: [assessmentRow('l', 'b'), assessmentRow('l', 'a')],
    })
    run(snapshot, mergeClaims, merge)
    expect([...snapshot.all('mentions')].map((row) => row.id).sort()).toEqual(['p-a.k.ana', 'p-b.k.ana'])
    expect([...snapshot.all('assessments')].map((row) => row.id).sort()).toEqual(['k.a.ana', 'k.b.ana'])
    expect([snapshot.size('claims'), snapshot.size('storyClaims')]).toEqual([1, 1])
    expect(findRuleBreaks(snapshot)).toEqual([])
  })
  it('[C2] asks about unequal judgements first, and holds the answer', () => {
    const unequal = { assessments: [assessmentRow('l', 'a', omits)] }
    expect(refusal(smallProject(unequal), mergeClaims, merge)).toBe('mergeNeedsAnswers')
    const answered = (answer: string | null) => {
      const snapshot = smallProject(unequal)
      const answers = { 'a.ana': answer === null ? null : anyId(answer) }
      const { notices } = run(snapshot, mergeClaims, { ...merge, answers })
      const told = notices.map(({ key }) => key)
      return [snapshot.get('assessments', 'k.a.ana')?.judgement, snapshot.size('mentions'), told]
    }
    expect(answered('k')).toEqual(['agrees', 1, []])
    expect(answered('l')).toEqual(['omits', 0, ['unlinkedByAnswer']])
    expect(answered(null)).toEqual([undefined, 1, []])
  })
  it('[C12] a judgement made on another meaning counts as made before the change', () => {
    const snapshot = smallProject({
      claims: [claimRow('l', { polarity: 'denied' })],
      mentions: [mentionRow('p-b', 'l', 'b')],
      assessments: [assessmentRow('l', 'b')],
    })
    run(snapshot, mergeClaims, merge)
    expect(deriveCell(snapshot, anyId('k'), anyId('b'), 'all')).toMatchObject({
      judgement: 'agrees',
      stale: { claimChanged: true },
    })
  })
  it('[C4] omissions keep the mention they refer to under its new id', () => {
    const omission = {
      reason: 'available',
      reference: { article: anyId('b'), mention: anyId('p-b.l.ana') },
    } as const
    const snapshot = smallProject({
      mentions: [mentionRow('p-b', 'l', 'b')],
      assessments: [assessmentRow('l', 'c', { ...omits, omission })],
    })
    run(snapshot, mergeClaims, merge)
    expect(snapshot.get('assessments', 'k.c.ana')?.omission?.reference?.mention).toBe('p-b.k.ana')
  })
  it('refuses to merge a claim into itself', () => {
    expect(refusal(smallProject(), mergeClaims, { into: anyId('k'), claims: [anyId('k')] })).toBe('mergeIntoItself')
  })
})
