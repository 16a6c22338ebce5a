import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { changeAnalyst } from './change-analyst.ts'

describe('changeAnalyst', () => {
  it('changes the given fields only', () => {
    const snapshot = smallProject()
    run(snapshot, changeAnalyst, { analyst: anyId('ana'), fields: { languagesRead: ['kk'] } })
    expect(snapshot.get('analysts', 'ana')).toMatchObject({ name: 'ana', languagesRead: ['kk'] })
  })
  it('refuses an empty name and an unknown analyst', () => {
    expect(refusal(smallProject(), changeAnalyst, { analyst: anyId('ana'), fields: { name: ' ' } })).toBe('nameEmpty')
    expect(refusal(smallProject(), changeAnalyst, { analyst: anyId('x'), fields: {} })).toBe('notThere')
  })
})
