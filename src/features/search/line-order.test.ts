import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import type { SearchLine } from '#domain/search/searcher.ts'
import { inOrder, LINE_ORDERS, lineKey, piecesOf } from './line-order.ts'

/** The hit stands between brackets. */
function line(marked: string, article = 'a', contextStart = 0): SearchLine {
  const start = marked.indexOf('[')
  const context = marked.replace(/[[\]]/g, '')
  const end = marked.indexOf(']') - 1
  return {
    article: asId(article),
    revision: asId(`${article}-1`),
    hit: start === -1 ? null : { start: contextStart + start, end: contextStart + end },
    context,
    contextStart,
    language: { tag: 'en', direction: 'ltr', basis: 'detected', evidence: null },
  }
}
const noDate = () => ''

describe('piecesOf', () => {
  it('parts a line at the hit, wherever its context begins, and shows breaks as spaces', () => {
    expect(piecesOf(line('The old\n[quay] is\tshut', 'a', 40))).toEqual({
      before: 'The old ',
      hit: 'quay',
      after: ' is shut',
    })
  })
  it('a line without a hit is all behind', () => {
    expect(piecesOf(line('The old quay'))).toEqual({ before: '', hit: '', after: 'The old quay' })
  })
  it('loses no unit of the context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (context, one, other) => {
        const [start, end] = [one % (context.length + 1), other % (context.length + 1)].sort((a, b) => a - b)
        const whole = { ...line(''), context, contextStart: 7, hit: { start: 7 + (start ?? 0), end: 7 + (end ?? 0) } }
        const { before, hit, after } = piecesOf(whole)
        expect([before.length, hit.length, (before + hit + after).length]).toEqual([
          start,
          (end ?? 0) - (start ?? 0),
          context.length,
        ])
      }),
    )
  })
})

describe('inOrder', () => {
  const lines = [line('a [quay] Zoo', 'x'), line('the [quay] – bar', 'y'), line('zebra [quay] Apple', 'z')]
  const names = (ordered: readonly SearchLine[]) => ordered.map(({ article }) => article).join('')

  it('best first leaves them as they were found', () => {
    expect(inOrder(lines, 'best', noDate)).toBe(lines)
  })
  it('orders by the words that follow, without regard to case and signs', () => {
    expect(names(inOrder(lines, 'after', noDate))).toBe('zyx')
  })
  it('orders by the words before, the nearest first', () => {
    const before = [line('b x [quay]', 'x'), line('a z [quay]', 'y'), line('a x [quay]', 'z')]
    expect(names(inOrder(before, 'before', noDate))).toBe('zxy')
  })
  it('orders by date, those without one last', () => {
    const dates = new Map([
      ['x', '2024-05-01'],
      ['z', '2023-01-01'],
    ])
    expect(names(inOrder(lines, 'date', ({ article }) => dates.get(article) ?? ''))).toBe('zxy')
  })
  it('neither loses nor makes a line', () => {
    for (const order of LINE_ORDERS)
      expect(new Set(inOrder(lines, order, noDate).map(lineKey))).toEqual(new Set(lines.map(lineKey)))
  })
})
