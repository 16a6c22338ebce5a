import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestLine, textLines } from './text-lines.ts'

describe('textLines', () => {
  it('[T1] leaves out line breaks and white-space lines, and nothing else', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u{1F6A2}', 'ก'), maxLength: 60 })
    fc.assert(
      fc.property(text, (source) => {
        let position = 0
        for (const { start, end } of textLines(source)) {
          expect(source.slice(position, start)).toMatch(/^\s*$/u)
          expect(source.slice(start, end)).not.toMatch(/\n|^\s*$/u)
          position = end
        }
        expect(source.slice(position)).toMatch(/^\s*$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('holds lines together only where empty lines part the paragraphs', () => {
    expect(textLines('a\nb\n\nc').map((line) => line.close)).toEqual([false, true, false])
    expect(textLines('a\nb\nc').map((line) => line.close)).toEqual([false, false, false])
  })

  it('[T1] lays out a line of any length in stretches that touch each other', () => {
    const sentence = 'Seven thousand containers were sent. '
    const long = sentence.repeat((longestLine * 2.5) / sentence.length)
    const found = textLines(`Before.\n${long}\nAfter.`)
    expect(found.map((line) => line.continues)).toEqual([false, false, true, true, false])
    expect(found[1]?.end).toBe(found[2]?.start)
    expect(found[2]?.end).toBe(found[3]?.start)
    expect(found.slice(2, 4).every(({ start }) => `Before.\n${long}`.startsWith('Seven', start))).toBe(true)
  })
})
