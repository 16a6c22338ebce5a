/** Columns and windows of the matrix. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Matrix } from '#domain/matrix.ts'
import { groupColumns } from './column-groups.ts'
import {
  articlesOf,
  columnsInWindow,
  layOut,
  layOutColumns,
  layOutFolded,
  leftToShow,
  rowsInWindow,
  scrollInto,
  type GridLayout,
} from './grid-layout.ts'

const sizes = { column: 80, row: 40, gap: 10 }

/** A matrix with so many columns in each group; only what the layout reads is real. */
function matrixOf(groups: readonly number[], rows: number): Matrix {
  const columns = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ article: {}, sourceDocument: at === 0 }))
  return {
    groups: groups.map((count) => ({ story: null, columns: columns(count) })),
    rows: Array.from({ length: rows }, () => ({})),
    summary: {},
  } as unknown as Matrix
}

function layoutOf(groups: readonly number[], rows: number): GridLayout {
  const matrix = matrixOf(groups, rows)
  return layOut(matrix, layOutColumns(groupColumns(matrix.groups, 'story'), sizes))
}

describe('grid layout', () => {
  it('sets columns side by side with a gap between stories', () => {
    const layout = layoutOf([2, 1], 3)
    expect(layout.columns.map((column) => column.x)).toEqual([0, 80, 170])
    expect(layout.groups.map(({ x, width, first }) => [x, width, first])).toEqual([
      [0, 160, 0],
      [170, 80, 2],
    ])
    expect([layout.width, layout.height]).toEqual([250, 120])
  })

  it('makes one column of each group when they are folded', () => {
    const folded = layOutFolded(groupColumns(matrixOf([3, 1], 1).groups, 'story'), sizes)
    expect(folded.columns.map((column) => [column.x, articlesOf(column).length])).toEqual([
      [0, 3],
      [80, 1],
    ])
    expect(folded.width).toBe(160)
  })

  it('shows every column and row that touches the window, and few others', () => {
    const arbitrary = fc.record({
      groups: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
      rows: fc.integer({ min: 1, max: 60 }),
      left: fc.integer({ min: 0, max: 3000 }),
      top: fc.integer({ min: 0, max: 3000 }),
    })
    fc.assert(
      fc.property(arbitrary, ({ groups, rows, left, top }) => {
        const layout = layoutOf(groups, rows)
        const shown = columnsInWindow(layout, left, 300)
        for (const [index, column] of layout.columns.entries()) {
          const touches = column.x < left + 300 && column.x + sizes.column > left
          if (touches) expect(index >= shown.start && index < shown.end).toBe(true)
        }
        expect(shown.end - shown.start).toBeLessThanOrEqual(Math.ceil(300 / sizes.column) + 3)
        const down = rowsInWindow(layout, top, 200)
        for (let row = 0; row < rows; row += 1) {
          const touches = row * sizes.row < top + 200 && (row + 1) * sizes.row > top
          if (touches) expect(row >= down.start && row < down.end).toBe(true)
        }
        expect(down.start).toBeLessThanOrEqual(down.end)
      }),
    )
  })

  it('scrolls only as far as needed', () => {
    expect(scrollInto(100, 200, 50, 40)).toBe(50)
    expect(scrollInto(100, 200, 290, 40)).toBe(130)
    expect(scrollInto(100, 200, 150, 40)).toBe(100)
  })

  it('hides no half of the first column when it scrolls on', () => {
    const layout = layoutOf([3, 3], 1)
    const left = (present: number, window: number, column: number) => {
      const placed = layout.columns[column]
      return placed ? leftToShow(layout, present, window, placed) : null
    }
    expect(left(0, 200, 2)).toBe(80)
    expect(left(0, 200, 3)).toBe(160)
    expect(left(160, 200, 3)).toBe(160)
    expect(left(160, 200, 0)).toBe(0)
    // In a window narrower than a column its beginning shows.
    expect(left(0, 50, 2)).toBe(160)
  })
})
