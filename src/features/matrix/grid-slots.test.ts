/** Slots of the pooled grid. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotsOf } from './grid-slots.ts'

const run = fc.record({
  start: fc.nat(500),
  length: fc.nat(20),
  pool: fc.integer({ min: 20, max: 30 }),
  current: fc.integer({ min: -1, max: 520 }),
})

describe('slots of the grid', () => {
  it('draw every index of the window and the cursor, each once and in an element of its own', () => {
    fc.assert(
      fc.property(run, ({ start, length, pool, current }) => {
        const slots = slotsOf({ start, end: start + length }, pool, current)
        const indices = slots.map((one) => one.index)
        for (let index = start; index < start + length; index += 1) expect(indices).toContain(index)
        if (current >= 0) expect(indices).toContain(current)
        expect(new Set(indices).size).toBe(slots.length)
        expect(new Set(slots.map((one) => one.slot)).size).toBe(slots.length)
      }),
    )
  })

  it('keep an index in its element while the window moves', () => {
    const slotOf = (start: number) => slotsOf({ start, end: start + 10 }, 12, -1).find((one) => one.index === 14)?.slot
    expect(slotOf(5)).toBe(slotOf(9))
  })
})
