import { describe, expect, it } from 'vitest'
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { joinLinks, moveLinks, partsAt, splitLinks, type RowLink, type RowSentence } from './row-links.ts'

const cell = (article: string, first: number, ...more: readonly number[]): CollationCell => {
  const sentence = (start: number) => ({ start, end: start + 1 })
  return {
    article: asId<ArticleId>(article),
    sentences: [sentence(first), ...more.map(sentence)],
    evidence: [],
    isSure: false,
    tellsAll: false,
    differences: [],
  }
}
const nameOf = ({ article, sentence }: RowSentence) => `${article}${sentence.start}`
const told = (links: readonly RowLink[]) =>
  links.map(({ kind, one, other }) => `${nameOf(one)} ${kind} ${nameOf(other)}`)

describe('rows joined and split', () => {
  const [a, b, c] = [cell('a', 0), cell('b', 3, 4), cell('c', 6)]
  const row: CollationRow = { cells: [a, b, c] }

  it('joined, every sentence of the one goes with every one of the other', () => {
    expect(told(joinLinks({ cells: [a, c] }, { cells: [b] }))).toEqual([
      'a0 together b3',
      'a0 together b4',
      'c6 together b3',
      'c6 together b4',
    ])
  })

  it('a cell that is moved goes with everything where it comes to, which holds together as it is', () => {
    const to: CollationRow = { cells: [cell('a', 9), cell('c', 8)] }
    expect(told(moveLinks({ cells: [a, c] }, c, to))).toEqual([
      'c6 apart a0',
      'a9 together c8',
      'c6 together a9',
      'c6 together c8',
    ])
  })

  it('split at a version, it and those after it go; the lead alone cannot', () => {
    const parts = partsAt(row, c)
    expect([parts?.stay.map(nameOf), parts?.go.map(nameOf)]).toEqual([['a0', 'b3', 'b4'], ['c6']])
    expect(partsAt(row, a)).toBeNull()
  })

  it('split at several sentences, those after the first go, and each part stays one row', () => {
    const parts = partsAt({ cells: [cell('a', 0, 1), b, c] }, b)
    expect([parts?.stay.map(nameOf), parts?.go.map(nameOf)]).toEqual([
      ['a0', 'b3', 'c6'],
      ['a1', 'b4'],
    ])
    expect(parts && told(splitLinks(parts))).toEqual([
      ...['a0', 'b3', 'c6'].flatMap((stays) => ['a1', 'b4'].map((goes) => `${stays} apart ${goes}`)),
      'a0 together b3',
      'a0 together c6',
      'a1 together b4',
    ])
  })
})
