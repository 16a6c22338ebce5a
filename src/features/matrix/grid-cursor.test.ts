/** Keys in the matrix. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenBlock, chosenCount, cursorAt, moveCursor, type GridCursor, type MoveKey } from './grid-cursor.ts'

const extent = { rows: 5, columns: 4, page: 3 }
const press = (key: string, more: Partial<MoveKey> = {}): MoveKey => ({ key, shift: false, mod: false, ...more })

function after(start: readonly [number, number], ...keys: readonly MoveKey[]): GridCursor {
  let cursor = cursorAt({ row: start[0], column: start[1] })
  for (const key of keys) cursor = moveCursor(cursor, key, extent) ?? cursor
  return cursor
}

describe('moving in the matrix', () => {
  it.each<[string, readonly [number, number], MoveKey, readonly [number, number]]>([
    ['down', [0, 0], press('ArrowDown'), [1, 0]],
    ['up into the heads of the columns', [0, 2], press('ArrowUp'), [-1, 2]],
    ['left into the heads of the rows', [2, 0], press('ArrowLeft'), [2, -1]],
    ['no further than the last column', [2, 3], press('ArrowRight'), [2, 3]],
    ['Home', [2, 3], press('Home'), [2, 0]],
    ['End', [2, 0], press('End'), [2, 3]],
    ['Ctrl+Home', [4, 3], press('Home', { mod: true }), [0, 0]],
    ['Ctrl+End', [0, 0], press('End', { mod: true }), [4, 3]],
    ['Ctrl+ArrowDown', [1, 1], press('ArrowDown', { mod: true }), [4, 1]],
    ['a page down, to the end', [3, 1], press('PageDown'), [4, 1]],
    ['a page up', [4, 1], press('PageUp'), [1, 1]],
  ])('%s', (_name, start, key, [row, column]) => {
    expect(after(start, key).place).toEqual({ row, column })
  })

  it('leaves other keys alone', () => {
    expect(moveCursor(cursorAt({ row: 0, column: 0 }), press('a'), extent)).toBeNull()
    expect(moveCursor(cursorAt({ row: 0, column: 0 }), press('toString'), extent)).toBeNull()
  })

  it('chooses a block with Shift and one cell again without', () => {
    const chosen = after([1, 1], press('ArrowDown', { shift: true }), press('ArrowRight', { shift: true }))
    expect(chosenBlock(chosen)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 })
    expect(chosenCount(chosen)).toBe(4)
    expect(chosenCount(moveCursor(chosen, press('ArrowLeft'), extent) ?? chosen)).toBe(1)
  })

  it('never chooses heads and never leaves the grid', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown')
    const pressed = fc.record({ key: keys, shift: fc.boolean(), mod: fc.boolean() })
    fc.assert(
      fc.property(fc.array(pressed), (all) => {
        const cursor = after([0, 0], ...all)
        const { row, column } = cursor.place
        expect(row >= -1 && row < extent.rows && column >= -1 && column < extent.columns).toBe(true)
        const block = chosenBlock(cursor)
        if (block) expect(Math.min(block.top, block.left)).toBeGreaterThanOrEqual(0)
        if (all.at(-1)?.shift) expect(block).not.toBeNull()
      }),
    )
  })
})
