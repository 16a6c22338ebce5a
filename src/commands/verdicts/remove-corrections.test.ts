import { expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { addCorrection } from './add-correction.ts'
import { removeCorrections } from './remove-corrections.ts'

it('[H1] removeCorrections takes entries away, and refuses what is gone', () => {
  const snapshot = smallProject()
  run(snapshot, addCorrection, { claim: anyId('k'), text: 'The day was wrong.' })
  const corrections = [...snapshot.all('corrections')].map(({ id }) => id)
  expect(run(snapshot, removeCorrections, { corrections }).subject).toEqual({ count: 1, claim: 'k' })
  expect(snapshot.size('corrections')).toBe(0)
  expect(refusal(snapshot, removeCorrections, { corrections })).toBe('notThere')
})
