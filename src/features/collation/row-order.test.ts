import { describe, expect, it } from 'vitest'
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import type { DifferenceKind } from '#domain/finding.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { inOrder, rowKey } from './row-order.ts'

const cell = (article: string, start: number, ...kinds: DifferenceKind[]): CollationCell => ({
  article: asId<ArticleId>(article),
  sentences: [{ start, end: start + 5 }],
  evidence: [],
  isSure: false,
  tellsAll: false,
  differences: kinds.map((kind) => ({ kind, here: null, there: { start, end: start + 1 } })),
})
const row = (...[lead, ...others]: [CollationCell, ...CollationCell[]]): CollationRow => ({ cells: [lead, ...others] })

describe('the order of rows', () => {
  const rows = [
    row(cell('a', 0), cell('b', 0)),
    row(cell('a', 6), cell('b', 6, 'actor')),
    row(cell('b', 12)),
    row(cell('a', 12), cell('b', 18, 'time')),
    row(cell('a', 18), cell('b', 24, 'quantity')),
    row(cell('a', 24)),
    row(cell('a', 30), { ...cell('b', 30), figures: { from: asId('c'), differences: [] } }),
  ]
  const keys = (order: Parameters<typeof inOrder>[1]) => inOrder(rows, order).map(rowKey)

  it('is that of reading, or puts first what one version has alone, or whose figures differ', () => {
    expect(keys('reading')).toEqual(['a.0', 'a.6', 'b.12', 'a.12', 'a.18', 'a.24', 'a.30'])
    expect(keys('alone')).toEqual(['b.12', 'a.24', 'a.0', 'a.6', 'a.12', 'a.18', 'a.30'])
    expect(keys('figures')).toEqual(['a.12', 'a.18', 'a.30', 'a.0', 'a.6', 'b.12', 'a.24'])
  })
})
