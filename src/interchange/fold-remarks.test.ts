import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordReading } from '#i18n/messages/interchange.ts'
import { readFiles } from './read-batch.cases.ts'
import { foldRemarks } from './fold-remarks.ts'

describe('what is said of a file', () => {
  it('[F2] is said once for all entries of a feed, with their number', async () => {
    const item = (at: number) =>
      `<item><title>t${at}</title><description>Ship ${at} came&lt;sup&gt;${at}&lt;/sup&gt; in.</description></item>`
    const feed = `<rss version="2.0"><channel>${[1, 2, 3].map(item).join('')}</channel></rss>`
    const { files, drafts } = await readFiles([{ name: 'a.rss', content: feed }])
    expect(files[0]?.problems).toEqual([
      { key: 'onlySummary', params: { entry: 1, times: 3 } },
      { key: 'smallFigures', params: { count: 3, times: 3 } },
    ])
    expect(files[0]?.problems.map(wordReading)).toEqual([
      'There are only summaries of 3 entries, the first of them entry 1. Get the articles for their whole texts.',
      expect.stringMatching(/^3 figures .*\(3 articles\)$/),
    ])
    // Each article still knows what is said of it.
    expect(drafts.map(({ warnings }) => warnings[0]?.params['entry'])).toEqual([1, 2, 3])
  })

  it('[F2] names every place that somebody has to look at', () => {
    const rows = [3, 5].map((row) => ({ key: 'rowWithoutText', params: { row } }))
    expect(foldRemarks(rows)).toEqual(rows)
  })

  it('[F2] loses no remark, and says nothing twice', () => {
    const remark = fc.record({
      key: fc.constantFrom('onlySummary', 'smallFigures', 'rowWithoutText', 'unreadDate'),
      params: fc.record({ entry: fc.nat(2), count: fc.integer({ min: 1, max: 3 }) }),
    })
    fc.assert(
      fc.property(fc.array(remark), (remarks) => {
        const folded = foldRemarks(remarks)
        const all = folded.reduce((sum, { params }) => sum + Number('times' in params ? params['times'] : 1), 0)
        expect(all).toBe(remarks.length)
        expect(foldRemarks(folded)).toEqual(folded)
        const figures = (some: typeof folded) =>
          some.reduce((sum, { key, params }) => sum + (key === 'smallFigures' ? Number(params['count']) : 0), 0)
        expect(figures(folded)).toBe(figures(remarks))
      }),
    )
  })

  it('[F2] [T1] tells of a half character that it is kept, how many there are and where', async () => {
    const half = String.raw`{"text":"half \ud83d of it \udc00"}`
    const { files, texts } = await readFiles([{ name: 'a.json', content: `[${half}]` }])
    expect(files[0]?.entry).toMatchObject({ outcome: 'repaired', articles: 1 })
    expect(files[0]?.problems).toEqual([{ key: 'loneSurrogates', params: { count: 2, places: '6, 14', entry: 1 } }])
    expect([...texts.values()]).toEqual(['half \ud83d of it \udc00'])
  })
})
