import { describe, expect, it } from 'vitest'
import { boundsStep } from './passage-bounds.ts'
import { moveCursor, startCursor, type CursorMove, type CursorText } from '#ui/reader-text/text-cursor.ts'

const source: CursorText = {
  text: 'They sent 7000 containers since 2023. Nobody knows why.',
  language: 'en',
  sentences: [
    { start: 0, end: 37 },
    { start: 38, end: 55 },
  ],
}
const passage = { start: 5, end: 14 }
const word = (by: 1 | -1): CursorMove => ({ kind: 'step', by, unit: 'word', extend: true })

/** Presses the key, and moves the edge it chose. */
function after(presses: number, ...moves: readonly CursorMove[]) {
  let cursor = startCursor
  for (let press = 0; press < presses; press += 1) {
    const step = boundsStep(passage, cursor)
    if (step.kind === 'move') cursor = moveCursor(cursor, step.move, source)
  }
  for (const move of moves) cursor = moveCursor(cursor, move, source)
  return boundsStep(passage, cursor)
}

describe('boundsStep', () => {
  it('moves the end first, then the beginning, then the end again', () => {
    expect([0, 1, 2].map((presses) => after(presses))).toMatchObject([
      { edge: 'end' },
      { edge: 'start' },
      { edge: 'end' },
    ])
  })

  it('takes what the moved edge leaves selected, by word and by sentence', () => {
    expect(after(1, word(1))).toEqual({ kind: 'write', span: { start: 5, end: 25 } })
    expect(after(2, word(-1))).toEqual({ kind: 'write', span: { start: 0, end: 14 } })
    expect(after(1, { kind: 'extendSentence', by: 1 })).toEqual({ kind: 'write', span: { start: 5, end: 37 } })
  })

  it('never takes a selection that has nothing of the passage', () => {
    expect(after(0, { kind: 'select', anchor: 38, focus: 44 })).toMatchObject({ kind: 'move', edge: 'end' })
  })
})
