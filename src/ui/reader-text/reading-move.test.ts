import { describe, expect, it } from 'vitest'
import { readingMove, type ReadingKey } from './reading-move.ts'

const key = (name: string, held: Partial<ReadingKey> = {}): ReadingKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('readingMove', () => {
  it('moves by sentence with up and down, and extends with Shift', () => {
    expect(readingMove(key('ArrowDown'), null, 'ltr')).toEqual({ kind: 'sentence', by: 1 })
    expect(readingMove(key('ArrowUp', { shiftKey: true }), null, 'ltr')).toEqual({ kind: 'extendSentence', by: -1 })
    expect(readingMove(key('О', { shiftKey: true }), 'Shift+j', 'ltr')).toEqual({ kind: 'extendSentence', by: 1 })
    expect(readingMove(key('Л', { shiftKey: true }), 'Shift+k', 'ltr')).toEqual({ kind: 'extendSentence', by: -1 })
  })

  it('goes on with the left arrow in a text from right to left', () => {
    const left = key('ArrowLeft', { shiftKey: true, ctrlKey: true })
    expect(readingMove(left, null, 'rtl')).toEqual({ kind: 'step', by: 1, unit: 'word', extend: true })
    expect(readingMove(left, null, 'ltr')).toEqual({ kind: 'step', by: -1, unit: 'word', extend: true })
    expect(readingMove(key('ArrowRight'), null, 'ltr')).toEqual({
      kind: 'step',
      by: 1,
      unit: 'grapheme',
      extend: false,
    })
  })

  it('leaves to the browser and the frame what is theirs', () => {
    for (const other of [
      key('j'),
      key('ArrowDown', { ctrlKey: true }),
      key('ArrowLeft', { metaKey: true }),
      key('PageDown'),
    ])
      expect(readingMove(other, other.key, 'ltr')).toBeNull()
  })
})
