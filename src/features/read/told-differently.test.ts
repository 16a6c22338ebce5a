import { describe, expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import type { SharedRow } from './shared-places.ts'
import { toldDifferently, wordsToMark } from './told-differently.ts'

const id = (name: string) => asId<ArticleId>(name)

describe('what they tell differently', () => {
  const cell = (article: string, start: number) => ({ article: id(article), sentences: [{ start, end: start + 4 }] })
  const both: SharedRow = { cells: [cell('a', 0), cell('b', 5)] }
  const alone: SharedRow = { cells: [cell('a', 5)] }
  const texts = new Map([
    [id('a'), 'one. two.'],
    [id('b'), 'tri. for.'],
  ])
  const compare = (one: { readonly stretches: readonly { start: number; end: number }[] }, other: typeof one) => ({
    removed: one.stretches,
    added: other.stretches,
  })
  const pair = { first: id('a'), second: id('b'), language: 'en' }
  const told = (without: string | null = null) => [
    ...toldDifferently([both, alone], [pair], (one) => (one === without ? null : (texts.get(one) ?? null)), compare),
  ]

  it('is looked for in every row of theirs; what only one tells differs as a whole', () => {
    expect(told().map(({ row, removed, added }) => [row, removed.length, added.length])).toEqual([
      [both, 1, 1],
      [alone, 1, 0],
    ])
    expect(told('b')).toEqual([])
  })

  it('is marked in the first as what goes, in the second as what comes', () => {
    expect(wordsToMark(told(), id('a'))).toEqual({
      removed: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
      added: [],
    })
    expect(wordsToMark(told(), id('b'))).toEqual({ removed: [], added: [{ start: 5, end: 9 }] })
  })
})
