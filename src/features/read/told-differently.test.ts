import { describe, expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import type { SharedRow } from './shared-places.ts'
import { comparedPanes, toldDifferently, wordsToMark } from './told-differently.ts'

const id = (name: string) => asId<ArticleId>(name)
const pane = (name: string, language: string) => ({ article: id(name), language })

describe('panes that can be compared by their words', () => {
  it('are each with the first of its language, whatever its region or script', () => {
    const panes = [pane('a', 'en'), pane('b', 'de'), pane('c', 'en-GB'), pane('d', 'en'), pane('e', 'de-CH')]
    expect(comparedPanes(panes).map(({ first, second }) => `${first} ${second}`)).toEqual(['a c', 'a d', 'b e'])
    expect(comparedPanes([pane('a', 'en'), pane('b', 'de')])).toEqual([])
  })
})

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
  const [pair] = comparedPanes([pane('a', 'en'), pane('b', 'en')])
  const told = (without: string | null = null) => [
    ...toldDifferently(
      [both, alone],
      pair ? [pair] : [],
      (one) => (one === without ? null : (texts.get(one) ?? null)),
      compare,
    ),
  ]

  it('is looked for in rows in which both tell something', () => {
    expect(told().map(({ row }) => row)).toEqual([both])
    expect(told('b')).toEqual([])
  })

  it('is marked in the first as what goes, in the second as what comes', () => {
    expect(wordsToMark(told(), id('a'))).toEqual({ removed: [{ start: 0, end: 4 }], added: [] })
    expect(wordsToMark(told(), id('b'))).toEqual({ removed: [], added: [{ start: 5, end: 9 }] })
  })
})
