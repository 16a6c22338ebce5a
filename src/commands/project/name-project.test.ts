import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, testNow } from '#test/builders/rows.ts'
import { nameProject } from './name-project.ts'

describe('nameProject', () => {
  it('makes the project row once and renames it afterwards', () => {
    const snapshot = smallProject()
    run(snapshot, nameProject, { project: anyId('p'), name: 'One', sample: true })
    run(snapshot, nameProject, { project: anyId('p'), name: 'Two' })
    expect(snapshot.get('project', 'p')).toMatchObject({ name: 'Two', sample: true, createdAt: testNow, rev: 2 })
  })
  it('refuses a name of spaces', () => {
    expect(refusal(smallProject(), nameProject, { project: anyId('p'), name: '  ' })).toBe('nameEmpty')
  })
})
