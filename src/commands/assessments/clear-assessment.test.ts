import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { clearAssessment } from './clear-assessment.ts'

describe('clearAssessment', () => {
  const cells = [{ claim: anyId('k'), article: anyId('a') }]
  it('[H1] removes the row; the passages wait again', () => {
    const snapshot = smallProject()
    run(snapshot, clearAssessment, { cells })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({ state: 'waiting', count: 1 })
  })
  it("[C10] clears nobody else's", () => {
    expect(refusal(smallProject(), clearAssessment, { cells }, testContext('ben'))).toBe('notAssessedByYou')
  })
})
