import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar.ts'
import { persianBounds } from './persian-calendar.ts'

describe('persianBounds', () => {
  it.each([
    [[1402, 12, 29], '2024-03-19'],
    [[1403, 1, 1], '2024-03-20'],
    [[1403, 12, 30], '2025-03-20'],
    [[1404, 1, 1], '2025-03-21'],
    [[1357, 11, 22], '1979-02-11'],
    [[1405, 9, 7], '2026-11-28'],
    [[1399, 12, 30], '2021-03-20'],
  ] as const)('[C7] %j is %s', ([year, month, day], iso) => {
    expect(persianBounds(year, month, day)).toEqual({ earliest: iso, latest: iso })
  })

  it('[C7] gives months and years by their first and last days', () => {
    expect(persianBounds(1403)).toEqual({ earliest: '2024-03-20', latest: '2025-03-20' })
    expect(persianBounds(1402, 12)).toEqual({ earliest: '2024-02-20', latest: '2024-03-19' })
  })

  it.each([
    [1402, 12, 30],
    [1403, 7, 31],
    [1403, 13, 1],
    [1403, 0, 1],
    [1199, 1, 1],
    [1403, 1, 0],
  ])('[C7] knows no %i/%i/%i', (year, month, day) => {
    expect(persianBounds(year, month, day)).toBeNull()
  })

  it('[C7] leaves no day out between a year and the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1200, max: 1499 }), (year) => {
        const [one, next] = [persianBounds(year), persianBounds(year + 1)]
        expect(addDays(one?.latest ?? '', 1)).toBe(next?.earliest)
      }),
    )
  })
})
