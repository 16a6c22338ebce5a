import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, assessmentRow } from '#test/builders/rows.ts'
import { settleOmissions } from './settle-omissions.ts'

describe('settleOmissions', () => {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  const cell = (article: string) => ({ claim: anyId('k'), article: anyId(article) })
  const project = () => smallProject({ assessments: [assessmentRow('k', 'b', omits), assessmentRow('k', 'c', omits)] })
  it('[C4] gives many omissions their reason and reference', () => {
    const snapshot = project()
    const omission = { reason: 'available', reference: { article: anyId('s'), mention: null } } as const
    run(snapshot, settleOmissions, { cells: [cell('b'), cell('c')], omission })
    expect(snapshot.get('assessments', 'k.c.ana')?.omission).toEqual(omission)
  })
  it('[C4] refuses other judgements and bad references', () => {
    const omission = { reason: 'otherSubject', reference: null } as const
    expect(refusal(project(), settleOmissions, { cells: [cell('a')], omission })).toBe('notAnOmission')
    expect(
      refusal(project(), settleOmissions, { cells: [cell('b')], omission: { reason: 'available', reference: null } }),
    ).toBe('availableNeedsReference')
    const reference = { article: anyId('c'), mention: null }
    expect(
      refusal(project(), settleOmissions, { cells: [cell('b')], omission: { reason: 'available', reference } }),
    ).toBe('referenceNotSource')
  })
})
