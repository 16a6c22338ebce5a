import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { cursorAt, moved, placeOf } from './cursor.ts'

const [a, b] = [asId<ArticleId>('a'), asId<ArticleId>('b')]
const cell = (article: ArticleId, start: number): CollationCell => ({
  article,
  sentences: [{ start, end: start + 10 }],
  evidence: [],
  isSure: false,
  tellsAll: false,
  differences: [],
})
const rows: readonly CollationRow[] = [
  { cells: [cell(a, 0), cell(b, 10)] },
  { cells: [cell(b, 0)] },
  { cells: [cell(a, 10)] },
]

describe('the cursor of the collation', () => {
  it('gives its place back, in every cell and in every gap', () => {
    for (const row of rows.keys())
      for (const column of [0, 1, 2])
        expect(placeOf(cursorAt({ row, column }, rows, [a, b]), rows, [a, b])).toEqual({ row, column })
  })

  it('stays with its sentence when rows are put in order again, and in the first row where it is gone', () => {
    const cursor = cursorAt({ row: 0, column: 2 }, rows, [a, b])
    const parted: readonly CollationRow[] = [{ cells: [cell(a, 0)] }, { cells: [cell(b, 0)] }, { cells: [cell(b, 10)] }]
    expect(placeOf(cursor, parted, [a, b])).toEqual({ row: 2, column: 2 })
    expect(placeOf(cursor, [{ cells: [cell(a, 0)] }], [a, b])).toEqual({ row: 0, column: 2 })
    expect(placeOf(null, rows, [a, b])).toEqual({ row: 0, column: 0 })
    expect(placeOf(cursor, [], [a, b])).toBeNull()
    expect(cursorAt({ row: 9, column: 0 }, rows, [a, b])).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = [
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'PageDown',
      'PageUp',
      'Home',
      'End',
      'Mod+Home',
      'Mod+End',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...keys)),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(6),
        (pressed, count, columns) => {
          let place = { row: 0, column: 0 }
          for (const key of pressed) place = moved(place, key, count, columns, 6) ?? place
          expect(place.row).toBeGreaterThanOrEqual(0)
          expect(place.row).toBeLessThan(count)
          expect(place.column).toBeGreaterThanOrEqual(0)
          expect(place.column).toBeLessThanOrEqual(columns)
        },
      ),
    )
    expect(moved({ row: 0, column: 0 }, 'a', 3, 3, 6)).toBeNull()
    expect(moved({ row: 0, column: 0 }, 'ArrowDown', 0, 3, 6)).toBeNull()
  })
})
