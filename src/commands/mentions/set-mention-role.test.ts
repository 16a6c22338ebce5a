import { describe, expect, it } from 'vitest'
import { smallProject, run, noticeCounts } from '#test/builders/project.ts'
import { anyId, mentionRow, passageRow } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { setMentionRole } from './set-mention-role.ts'

describe('setMentionRole', () => {
  it('[C2] an agreement nothing supports any longer is set back', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, setMentionRole, { mentions: [anyId('p-a.k.ana')], role: 'denies' })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all').state).toBe('waiting')
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1 })
  })
  it('[C2] leaves a judgement that another passage carries', () => {
    const snapshot = smallProject({ passages: [passageRow('p-2', 'a')], mentions: [mentionRow('p-2', 'k', 'a')] })
    run(snapshot, setMentionRole, { mentions: [anyId('p-2.k.ana')], role: 'headline' })
    expect(snapshot.size('assessments')).toBe(1)
  })
})
