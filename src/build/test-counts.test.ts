import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from './test-counts.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((state) => ({ status: state })),
})
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 1 }

describe('counts of the unit tests', () => {
  it('counts tests, not files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'passed')] }
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    expect(countVitest({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toMatchObject({ failed: 1 })
  })

  it('fails when nothing ran, when no report was written, and when the exit code says so', () => {
    expect(countVitest({ testResults: [] }, 0).failed).toBe(1)
    expect(countVitest(null, 0).failed).toBe(1)
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(countVitest({ testResults: [file('passed', 'pending')] }, 0).failed).toBe(1)
  })
})

describe('counts of the real-browser tests', () => {
  it('counts passed, failed and skipped', () => {
    expect(countPlaywright({ stats, errors: [] }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
    expect(countPlaywright({ stats: { ...stats, unexpected: 2 }, errors: [] }, 1).failed).toBe(2)
  })

  it('takes a test that passed only at the second try, and an error outside of tests, for failures', () => {
    expect(countPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] }, 0).failed).toBe(1)
    expect(countPlaywright({ stats, errors: [{}] }, 1).failed).toBe(1)
  })

  it('fails when nothing ran, when no report was written, and when the exit code says so', () => {
    expect(countPlaywright({ stats: { ...stats, expected: 0 }, errors: [] }, 0).failed).toBe(1)
    expect(countPlaywright(null, 0).failed).toBe(1)
    expect(countPlaywright({ stats, errors: [] }, 1).failed).toBe(1)
  })
})
