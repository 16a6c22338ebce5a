/** Where the card beside a cell stands. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { besideCell } from './peek-place.ts'

const area = { top: 100, bottom: 700, left: 50, right: 850 }

it('stands where there is more room, and touches its cell', () => {
  const high = { top: 200, bottom: 260, left: 400, right: 490 }
  expect(besideCell(high, area, 300)).toEqual({ left: 350, top: 160, bottom: null, height: 432 })
  const low = { top: 600, bottom: 660, left: 800, right: 890 }
  expect(besideCell(low, area, 300)).toEqual({ left: 492, top: null, bottom: 100, height: 492 })
})

it('never goes beyond an edge, however wide it is and wherever the cell is', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 0, max: 800 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 784 }),
  )
  fc.assert(
    fc.property(numbers, ([top, left, width]) => {
      const at = besideCell({ top, bottom: top + 60, left, right: left + 90 }, area, width)
      expect(at.left).toBeGreaterThanOrEqual(8)
      expect(at.left + width).toBeLessThanOrEqual(800 - 8 + (width > 784 ? width : 0))
      expect(at.height).toBeGreaterThanOrEqual(0)
    }),
  )
})
