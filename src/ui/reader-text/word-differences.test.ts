import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifferences, type Telling } from './word-differences.ts'

/** A whole text as a telling. */
const whole = (text: string): Telling => ({ text, stretches: [{ start: 0, end: text.length }] })
const told = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

function differences(one: string, other: string, language = 'en') {
  const { removed, added } = wordDifferences(whole(one), whole(other), language)
  return [told(one, removed), told(other, added)]
}

describe('words that differ', () => {
  it.each([
    ['About 7,000 containers since 2023.', 'About 6,700 containers since 2023', ['7,000'], ['6,700']],
    ['The North sent ships.', 'the North never sent old grey ships!', [], ['never', 'old grey']],
    ['Prices rose by 5%.', 'Prices rose by 5.', ['%'], []],
    ['Same words, same order.', 'Same words – same order', [], []],
    ['', 'New.', [], ['New']],
  ])('%s / %s', (one, other, removed, added) => {
    expect(differences(one, other)).toEqual([removed, added])
  })

  it('knows words that no space parts, and letters that are written in two ways', () => {
    expect(differences('北方送了七千个集装箱', '北方送了五千个集装箱', 'zh')).not.toEqual([[], []])
    expect(differences('caf\u00e9', 'cafe\u0301')).toEqual([[], []])
  })

  it('looks at the stretches that are compared and at nothing else, and joins none of them', () => {
    const text = 'One two. Left out. Three four.'
    const telling = {
      text,
      stretches: [
        { start: 0, end: 8 },
        { start: 19, end: 30 },
      ],
    }
    const { removed, added } = wordDifferences(telling, whole('Five.'), 'en')
    expect(told(text, removed)).toEqual(['One two', 'Three four'])
    expect(told('Five.', added)).toEqual(['Five'])
  })

  it('leaves the same words on both sides when what differs is taken out', () => {
    const anyText = fc.array(fc.constantFrom('a', 'b', 'c', '7', '8'), { maxLength: 12 }).map((list) => list.join(' '))
    const without = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans
        .toReversed()
        .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
        .split(/\s+/u)
        .filter((word) => word !== '')
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { removed, added } = wordDifferences(whole(one), whole(other), 'en')
        expect(without(one, removed)).toEqual(without(other, added))
      }),
    )
  })
})
