import { describe, expect, it } from 'vitest'
import { smallProject, run, noticeCounts } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deletePassages } from './delete-passages.ts'

describe('deletePassages', () => {
  it('[C2] [H8] removes links and anchors, sets the judgement back and says so', () => {
    const anchor = {
      id: anyId('p-a.a-1'),
      rev: 1,
      extra: null,
      passage: anyId('p-a'),
      revision: anyId('a-1'),
      outcome: 'lost',
      start: null,
      end: null,
      decidedBy: null,
    } as const
    const snapshot = smallProject({ anchors: [anchor] })
    const plan = run(snapshot, deletePassages, { passages: [anyId('p-a')] })
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1 })
    expect([snapshot.size('mentions'), snapshot.size('anchors'), snapshot.size('assessments')]).toEqual([0, 0, 0])
    expect(plan.subject).toMatchObject({ count: 1, links: 1 })
  })
})
