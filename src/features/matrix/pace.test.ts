/** Cells a minute. */
import { describe, expect, it } from 'vitest'
import { cellsPerMinute } from './pace.ts'

const minutes = (...times: number[]) => times.map((time) => time * 60_000)

describe('cellsPerMinute', () => {
  it('counts the cells that followed one another, whichever way the times run', () => {
    expect(cellsPerMinute(minutes(0, 0.5, 1))).toBe(2)
    expect(cellsPerMinute(minutes(1, 0.5, 0))).toBe(2)
  })

  it('leaves pauses out', () => {
    expect(cellsPerMinute(minutes(0, 0.5, 1, 61, 61.5))).toBe(2)
  })

  it('tells nothing from two cells, or from cells judged at once', () => {
    expect(cellsPerMinute([])).toBeNull()
    expect(cellsPerMinute(minutes(0, 1))).toBeNull()
    expect(cellsPerMinute(minutes(0, 60, 61))).toBeNull()
    expect(cellsPerMinute(minutes(3, 3, 3))).toBeNull()
  })
})
