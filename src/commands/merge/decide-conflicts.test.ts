import { expect, it } from 'vitest'
import { conflictRow } from '#test/builders/rows.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { decideConflicts } from './decide-conflicts.ts'

const note = conflictRow('claims', 'k', [{ note: 'one' }, { note: 'other' }])
const polarity = conflictRow('claims', 'k', [{ polarity: 'affirmed' }, { polarity: 'denied' }])
const removed = conflictRow('passages', 'p-a', [null])
const project = () => smallProject({ mergeConflicts: [note, polarity, removed] })

it('[F4] writes the value that was chosen, and the question is gone', () => {
  const snapshot = project()
  run(snapshot, decideConflicts, { decisions: [{ conflict: note.id, value: { note: 'other' } }] })
  expect(snapshot.get('claims', 'k')).toMatchObject({ note: 'other', version: 1 })
  expect(snapshot.get('mergeConflicts', note.id)).toBeUndefined()
  expect(snapshot.size('mergeConflicts')).toBe(2)
})

it('[C12] whichever meaning stands, judgements of the claim are older than it', () => {
  for (const value of ['present', { polarity: 'denied' }] as const) {
    const snapshot = project()
    run(snapshot, decideConflicts, { decisions: [{ conflict: polarity.id, value }] })
    expect(snapshot.get('claims', 'k')?.version).toBe(2)
  }
})

it('[C2] [H8] a row that goes takes along what stood on it, and says so', () => {
  const snapshot = project()
  const { notices } = run(snapshot, decideConflicts, { decisions: [{ conflict: removed.id, value: null }] })
  expect(snapshot.get('passages', 'p-a')).toBeUndefined()
  expect(snapshot.size('mentions')).toBe(0)
  expect(snapshot.size('assessments')).toBe(0)
  expect(notices).not.toEqual([])
})

it('[H1] refuses a value that nobody gave, a removal nobody asked for, and a question that is gone', () => {
  const decide = (conflict: typeof note.id, value: { note: string } | null) =>
    refusal(project(), decideConflicts, { decisions: [{ conflict, value }] })
  expect(decide(note.id, { note: 'third' })).toBe('unknownValue')
  expect(decide(note.id, null)).toBe('unknownValue')
  expect(decide(conflictRow('claims', 'l', [{ note: 'x' }]).id, { note: 'x' })).toBe('notThere')
})
