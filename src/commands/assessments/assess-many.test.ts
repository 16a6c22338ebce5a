import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, noticeCounts } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { assessMany } from './assess-many.ts'

describe('assessMany', () => {
  const cells = ['a', 'b', 'c'].map((article) => ({ claim: anyId('k'), article: anyId(article) }))
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  it('[C2] refuses all where one must refuse', () => {
    expect(refusal(smallProject(), assessMany, { cells, ...omits })).toBe('omitsHasMention')
  })
  it('passes over what must refuse if told to, and says how many', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, assessMany, { cells, ...omits, skipRefused: true })
    expect(noticeCounts(plan.notices)).toEqual({ cellsSkipped: 1 })
    expect(plan.subject).toMatchObject({ count: 2, judgement: 'omits', reason: 'undecided' })
    expect(findRuleBreaks(snapshot)).toEqual([])
  })
  it('refuses when nothing is left', () => {
    expect(refusal(smallProject(), assessMany, { cells: cells.slice(0, 1), ...omits, skipRefused: true })).toBe(
      'omitsHasMention',
    )
    expect(refusal(smallProject(), assessMany, { cells: [], ...omits })).toBe('nothingChosen')
  })
})
