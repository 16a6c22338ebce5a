import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, claimRow, revisionRow, storyArticleRow, storyRow } from '#test/builders/rows.ts'
import { erasureScope, repeatsOf, SURELY_REPEATED, whatRepeats } from './what-is-erased.ts'

describe('what is erased', () => {
  it('[H8] takes articles of the same text along, and names stories that are left empty', () => {
    const same = revisionRow('d', { textHash: revisionRow('a').textHash })
    const snapshot = smallProject({
      revisions: [same],
      stories: [storyRow('alone'), storyRow('other')],
      storyArticles: [storyArticleRow('alone', 'd'), storyArticleRow('other', 'd'), storyArticleRow('other', 'b')],
    })
    const scope = erasureScope(snapshot, [anyId('a'), anyId('nowhere')])
    expect(scope.articles.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(scope.texts).toEqual([revisionRow('a').textHash])
    expect(scope.stories.map(({ id }) => id)).toEqual(['alone'])
  })

  it('[H8] a run that is long enough is found wherever it begins, whatever the case and the spaces', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ჟ', 'ё', ' '), minLength: 60, maxLength: 120 })
    fc.assert(
      fc.property(letters, fc.nat(20), fc.constantFrom('', 'x ', '\n'), (text, from, before) => {
        const even = text.replaceAll(/\s+/g, ' ').trim()
        const run = even.slice(from, from + SURELY_REPEATED)
        fc.pre(run.length === SURELY_REPEATED && run.trim() === run)
        const spaced = run.replaceAll(' ', ' \n').toUpperCase()
        expect(repeatsOf([text], [])(`${before}${spaced}`)).toBe(true)
      }),
    )
  })

  it('[H8] few words in common are no repetition', () => {
    const isRepeated = repeatsOf(['Seven thousand containers came through the port'], ['Through the port at night'])
    expect([isRepeated('seven thousand'), isRepeated('Said: THROUGH  the port at night.')]).toEqual([false, true])
  })

  it('[H8] claims made from an article or repeating it are named, other repeating rows counted', () => {
    const words = 'Seven thousand containers came through the port'
    const snapshot = smallProject({
      claims: [claimRow('made', { madeFrom: anyId('a') }), claimRow('typed', { note: words }), claimRow('own')],
      stories: [storyRow('named', { name: words })],
    })
    const found = whatRepeats(snapshot, new Set(['a']), repeatsOf([words], []), (_table, row) => row.id === 'k')
    expect(found).toEqual({ claims: ['made', 'typed'], others: [{ table: 'stories', count: 1 }] })
  })
})
