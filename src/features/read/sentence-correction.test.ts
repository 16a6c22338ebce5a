import { describe, expect, it } from 'vitest'
import { utf16 } from '#domain/ids.ts'
import { correctionsHere, joinPlace, splitPlace } from './sentence-correction.ts'
import { startCursor } from '#ui/reader-text/text-cursor.ts'

const text = 'On 19. March it came.\nIt left 👩‍👧 then.'
const sentences = [
  { start: 0, end: 6 },
  { start: 7, end: 21 },
  { start: 22, end: text.length },
]
const at = (caret: number, anchor: number | null = null) => ({ ...startCursor, caret, anchor })

describe('the bound to correct', () => {
  it('is joined where the next sentence begins, not over the end of a paragraph or of the text', () => {
    expect(joinPlace(text, sentences, at(3))).toEqual({ start: 7, end: 8 })
    expect(joinPlace(text, sentences, at(9))).toEqual({ because: 'noNext' })
    expect(joinPlace(text, sentences, at(25))).toEqual({ because: 'noNext' })
    expect(joinPlace('', [], startCursor)).toEqual({ because: 'noNext' })
  })
  it('is split at the caret or where the selection begins, before the next word', () => {
    expect(splitPlace(text, sentences, at(12))).toEqual({ start: 13, end: 14 })
    expect(splitPlace(text, sentences, at(20, 13))).toEqual({ start: 13, end: 14 })
    expect(splitPlace(text, sentences, at(30))).toEqual({ start: 30, end: 35 })
  })
  it('is split behind the signs that follow a word, not behind an opening one', () => {
    const said = 'He said yes, »no« and left.'
    const whole = [{ start: 0, end: said.length }]
    expect(splitPlace(said, whole, at(11))).toEqual({ start: 13, end: 14 })
    expect(splitPlace(said, whole, at(13))).toEqual({ start: 13, end: 14 })
  })
  it('lies inside a sentence', () => {
    for (const caret of [0, 6, 7, 21, 22, text.length])
      expect(splitPlace(text, sentences, at(caret))).toEqual({ because: 'notInside' })
  })
})

describe('corrections of the sentence at the cursor', () => {
  const corrections = [3, 7, 13, 22, 30].map((start) => ({ start: utf16(start), kind: 'join' as const }))
  const starts = (caret: number) => correctionsHere(corrections, sentences, at(caret)).map(({ start }) => start)

  it('lie between its beginning and that of the next one', () => {
    expect(starts(0)).toEqual([3, 7])
    expect(starts(9)).toEqual([7, 13, 22])
    expect(starts(25)).toEqual([22, 30])
    expect(correctionsHere(corrections, [], startCursor)).toEqual([])
  })
})
