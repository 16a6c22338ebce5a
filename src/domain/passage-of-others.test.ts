import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, assessmentRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { asId } from './ids.ts'
import { stakeOfOthers } from './passage-of-others.ts'

const [ana, ben] = [asId<never>('ana'), asId<never>('ben')]
const passage = asId<never>('p-a')

describe('stakeOfOthers', () => {
  it('[C10] [H8] counts what a colleague has on a passage, and nothing of one’s own', () => {
    const snapshot = smallProject()
    expect(stakeOfOthers(snapshot, passage, ana)).toEqual({ people: [], judgements: 0 })
    expect(stakeOfOthers(snapshot, passage, ben)).toEqual({ people: ['ana'], judgements: 1 })
    const twin = smallProject({ analysts: [analystRow('ben', { sameAs: ana })] })
    expect(stakeOfOthers(twin, passage, ben)).toEqual({ people: [], judgements: 0 })
  })

  it('[C2] counts no judgement that keeps another passage, or needs none', () => {
    const kept = smallProject({ passages: [passageRow('p-2', 'a')], mentions: [mentionRow('p-2', 'k', 'a')] })
    expect(stakeOfOthers(kept, passage, ben)).toEqual({ people: ['ana'], judgements: 0 })
    const omits = smallProject()
    omits.load('assessments', [
      assessmentRow('k', 'a', { judgement: 'omits', omission: { reason: 'undecided', reference: null } }),
    ])
    expect(stakeOfOthers(omits, passage, ben).judgements).toBe(0)
  })
})
