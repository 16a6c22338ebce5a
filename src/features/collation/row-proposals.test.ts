import { describe, expect, it } from 'vitest'
import type { CollationRow } from '#domain/collation.ts'
import type { DifferenceWords } from '#domain/facet-proposals.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { articleRow, claimRow, day } from '#test/builders/rows.ts'
import { rowProposals } from './row-proposals.ts'

const id = (name: string) => asId<ArticleId>(name)
const row = (sure: readonly string[], half: readonly string[] = []): CollationRow => ({
  cells: ['a', 'b', 'c'].map((name) => ({
    article: id(name),
    sentences: [{ start: 0, end: 5 }] as const,
    evidence: [],
    isSure: sure.includes(name),
    tellsAll: !half.includes(name),
    differences: [],
  })) as unknown as CollationRow['cells'],
})
const claim = claimRow('k', { time: day('2024-03-01') })
const version = (name: string, told: readonly DifferenceWords[] | null, published = day('2024-03-20')) => ({
  article: articleRow(name, { published }),
  told,
})
const figure: DifferenceWords = { kind: 'quantity', here: '7000', there: '6700' }
const name: DifferenceWords = { kind: 'actor', here: 'ISW', there: null }

describe('rowProposals', () => {
  it('[C5] [C9] differs with its facets ticked where a figure is told differently, agrees where nothing is and it surely tells it', () => {
    expect(rowProposals(claim, row(['a', 'b']), [version('a', []), version('b', [figure])], new Set())).toMatchObject([
      { article: 'a', judgement: 'agrees' },
      { article: 'b', judgement: 'differs', facets: [{ facet: 'quantity', stated: '6700' }] },
    ])
  })

  it('[C9] says nothing where it is not sure, or where only a weak hint speaks', () => {
    expect(rowProposals(claim, row(['b']), [version('a', []), version('b', [name])], new Set())).toEqual([])
  })

  it('[C9] says nothing of a version that tells a part of it', () => {
    expect(rowProposals(claim, row(['a'], ['a']), [version('a', [])], new Set())).toEqual([])
  })

  it('[C4] of a silent version only that it is too early, and only by the dates', () => {
    const early = version('d', null, day('2024-02-01'))
    expect(rowProposals(claim, row([]), [early, version('e', null)], new Set())).toEqual([
      { article: 'd', judgement: 'omits', omission: { reason: 'predates', reference: null } },
    ])
  })

  it('nothing of a version that is judged', () => {
    expect(rowProposals(claim, row(['a']), [version('a', [])], new Set([id('a')]))).toEqual([])
  })
})
