import { expect, it } from 'vitest'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { anyId, testNow } from '#test/builders/rows.ts'
import { addCorrection } from './add-correction.ts'

it('[H1] addCorrection keeps entries with author and time, and refuses empty words', () => {
  const snapshot = smallProject()
  const claim = anyId('k')
  run(snapshot, addCorrection, { claim, text: ' The day was wrong. ' })
  run(snapshot, addCorrection, { claim, text: 'So was the place.' }, testContext('ben', 'more'))
  expect([...snapshot.all('corrections')]).toMatchObject([
    { claim: 'k', text: 'The day was wrong.', analyst: 'ana', at: testNow },
    { text: 'So was the place.', analyst: 'ben' },
  ])
  expect(refusal(snapshot, addCorrection, { claim, text: ' ' })).toBe('correctionEmpty')
  expect(refusal(snapshot, addCorrection, { claim: anyId('x'), text: 'a' })).toBe('notThere')
})
