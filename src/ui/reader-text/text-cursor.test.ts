import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  currentSentence,
  meantSpan,
  moveCursor,
  selectedSpan,
  sentenceNumberAt,
  startCursor,
  type CursorMove,
  type CursorText,
} from './text-cursor.ts'

const text = 'One two. Three four.\n\nFive \u{1F1EC}\u{1F1EA}e\u0301 six.'
const bounds = [
  [0, 8],
  [9, 20],
  [22, text.length],
] as const
const source: CursorText = { text, language: 'en', sentences: bounds.map(([start, end]) => ({ start, end })) }
const after = (...moves: readonly CursorMove[]) =>
  moves.reduce((cursor, move) => moveCursor(cursor, move, source), startCursor)
const words = (cursor: ReturnType<typeof after>) => {
  const span = meantSpan(cursor, source.sentences)
  return span && text.slice(span.start, span.end)
}
const down: CursorMove = { kind: 'sentence', by: 1 }
const up: CursorMove = { kind: 'sentence', by: -1 }
const extendDown: CursorMove = { kind: 'extendSentence', by: 1 }
const extendUp: CursorMove = { kind: 'extendSentence', by: -1 }
const step = (by: 1 | -1, unit: 'grapheme' | 'word', extend = false): CursorMove => ({ kind: 'step', by, unit, extend })

describe('moveCursor', () => {
  it('means the sentence under the cursor when nothing is selected', () => {
    expect(words(after())).toBe('One two.')
    expect(words(after(down))).toBe('Three four.')
    expect(words(after(down, down, down))).toBe(text.slice(22))
    expect(words(after(down, up, up))).toBe('One two.')
  })

  it('extends by sentences in both directions and takes them back', () => {
    expect(words(after(down, extendDown))).toBe('Three four.')
    expect(words(after(extendDown, extendDown))).toBe('One two. Three four.')
    expect(words(after(extendDown, extendDown, extendUp))).toBe('One two.')
    expect(words(after(down, extendDown, extendUp))).toBe('One two. Three four.')
    expect(words(after(down, extendUp, extendUp))).toBe('One two. Three four.')
    expect(words(after(down, extendUp, extendUp, extendDown))).toBe('Three four.')
    expect(words(after(down, down, extendDown, extendDown))).toBe(text.slice(22))
  })

  it('selects words from where the caret stands', () => {
    expect(words(after(down, step(1, 'word'), step(1, 'word', true)))).toBe(' four')
    expect(words(after(extendDown, step(-1, 'word', true)))).toBe('One ')
    expect(words(after(extendDown, step(-1, 'grapheme', true)))).toBe('One two')
  })

  it('[T2] steps over flags and accents as one', () => {
    const start = text.indexOf('\u{1F1EC}')
    const cursor = after({ kind: 'place', offset: start }, step(1, 'grapheme', true), step(1, 'grapheme', true))
    expect(words(cursor)).toBe('\u{1F1EC}\u{1F1EA}e\u0301')
  })

  it('stays in the sentence a selection ends, where the next one follows without a space', () => {
    const touching = [
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ]
    expect(currentSentence({ caret: 3, anchor: 0, fine: false }, touching)).toBe(touching[0])
    expect(currentSentence({ caret: 3, anchor: null, fine: false }, touching)).toBe(touching[1])
  })

  it('lets go of a selection and stays in its sentence', () => {
    const cursor = after(extendDown, extendDown, { kind: 'release' })
    expect(selectedSpan(cursor)).toBeNull()
    expect(words(cursor)).toBe('Three four.')
  })

  it('stays inside the text whatever is pressed', () => {
    const by = fc.constantFrom<1 | -1>(1, -1)
    const move = fc.oneof(
      by.map((way): CursorMove => ({ kind: 'sentence', by: way })),
      by.map((way): CursorMove => ({ kind: 'extendSentence', by: way })),
      fc.record({
        kind: fc.constant('step' as const),
        by,
        unit: fc.constantFrom('grapheme' as const, 'word' as const),
        extend: fc.boolean(),
      }),
      fc.constantFrom<CursorMove>({ kind: 'release' }, { kind: 'edge', at: 'end' }, { kind: 'edge', at: 'start' }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const cursor = after(...moves)
        expect(cursor.caret).toBeGreaterThanOrEqual(0)
        expect(cursor.caret).toBeLessThanOrEqual(text.length)
        expect(currentSentence(cursor, source.sentences)).not.toBeNull()
        const span = selectedSpan(cursor)
        if (span) expect(span.end).toBeGreaterThan(span.start)
      }),
      { numRuns: 500 },
    )
  })
})

describe('sentenceNumberAt', () => {
  it('finds the sentence by offset, and none in an empty text', () => {
    expect([0, 8, 9, 21, 22, 99].map((offset) => sentenceNumberAt(source.sentences, offset))).toEqual([
      0, 0, 1, 1, 2, 2,
    ])
    expect(sentenceNumberAt([{ start: 5, end: 6 }], 0)).toBe(0)
    expect(sentenceNumberAt([], 3)).toBe(-1)
  })
})
