import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines } from './text-lines.ts'

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
})
