/** Copies of one text, in any script: how much is common, which is the part, and who had it first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import { findCopies, type ReadRuns } from './find-copies.ts'
import { runsOf } from './runs.ts'

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ')
const read = (id: string, text: string, facts: Partial<ReadRuns> = {}): ReadRuns => ({
  id: asId<ArticleId>(id),
  language: 'en',
  runs: new Set(runsOf(text)),
  day: null,
  ...facts,
})
const found = (articles: readonly ReadRuns[]) =>
  findCopies(articles).map(({ article, from, share, shareOfOther }) => [
    article,
    from,
    Math.round(share * 10) / 10,
    Math.round(shareOfOther * 10) / 10,
  ])

describe('findCopies', () => {
  it('[C6] a copy comes from the older, whatever its case and punctuation', () => {
    const copy = words(0, 60).toUpperCase().replaceAll(' WORD1', ' – WORD1')
    expect(found([read('a', copy, { day: 5 }), read('b', words(0, 60), { day: 3 })])).toEqual([['a', 'b', 1, 1]])
  })

  it('[C6] tells a part from the whole: of equal age the longer one has it first', () => {
    expect(found([read('a', words(10, 40)), read('b', words(0, 100))])).toEqual([['a', 'b', 1, 0.3]])
  })

  it('says nothing where less than half is common, of short texts and of other languages', () => {
    expect(found([read('a', words(0, 60)), read('b', words(45, 120))])).toEqual([])
    expect(found([read('a', words(0, 10)), read('b', words(0, 10))])).toEqual([])
    expect(found([read('a', words(0, 60)), read('b', words(0, 60), { language: 'de' })])).toEqual([])
  })

  it('reads scripts without spaces by signs', () => {
    const text = '乌克兰总统星期一在基辅会见了来访的波兰总理双方讨论了边境口岸的开放和粮食运输问题并签署了一份联合声明'
    expect(found([read('a', text, { language: 'zh' }), read('b', `据报道，${text}。`, { language: 'zh' })])).toEqual([
      ['a', 'b', 1, 0.9],
    ])
  })

  it('[C6] of many copies each comes from one, and none from itself or around', () => {
    const piece = fc.tuple(fc.nat(30), fc.integer({ min: 30, max: 60 }), fc.option(fc.nat(5)))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const articles = pieces.map(([from, length, day], at) => read(String(at), words(from, from + length), { day }))
        const copies = findCopies(articles)
        expect(new Set(copies.map(({ article }) => article)).size).toBe(copies.length)
        const from = new Map(copies.map((copy) => [copy.article, copy.from]))
        for (const { article } of copies) {
          let at: ArticleId | undefined = from.get(article)
          for (let step = 0; at !== undefined && step <= copies.length; step++) {
            expect(at).not.toBe(article)
            at = from.get(at)
          }
        }
        expect(findCopies(articles.toReversed())).toEqual(copies)
      }),
    )
  })
})
