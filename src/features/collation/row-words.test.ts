import { expect, it } from 'vitest'
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { wordDifferences } from '#ui/reader-text/word-differences.ts'
import { changedWords, rowWords, type WordedVersion } from './row-words.ts'

const version = (name: string, tag: string, text: string): WordedVersion => ({
  article: {
    id: asId<ArticleId>(name),
    language: { tag, direction: 'ltr', basis: 'declared', evidence: null },
  },
  text,
})
const versions = [
  version('ka', 'ka', 'ოდესა.'),
  version('en', 'en', 'Odesa. The yard sent seven ships.'),
  version('gb', 'en-GB', 'The yard sent nine ships.'),
  version('us', 'en-US', 'The yard has sent seven ships. Twice.'),
  version('au', 'en-AU', 'Several vessels were delivered.'),
]
const cell = (name: string, ...sentences: CollationCell['sentences']): CollationCell => ({
  article: asId<ArticleId>(name),
  sentences,
  evidence: [],
  isSure: false,
  tellsAll: false,
  differences: [],
})
const row: CollationRow = {
  cells: [
    cell('ka', { start: 0, end: 6 }),
    cell('en', { start: 7, end: 33 }),
    cell('gb', { start: 0, end: 25 }),
    cell('us', { start: 0, end: 30 }, { start: 31, end: 37 }),
    cell('au', { start: 0, end: 31 }),
  ],
}

it('words are marked where versions of one language tell a row in others, in the first as what goes', () => {
  const words = rowWords(row, versions, wordDifferences)
  expect(words.map(({ first, second }) => `${first.article.id} ${second.article.id}`)).toEqual([
    'en gb',
    'en us',
    'en au',
  ])
  expect(words.map(({ isReworded }) => isReworded)).toEqual([false, false, true])
  const marked = [...changedWords(words)].map(([article, { as, stretches }]) => {
    const text = versions.find((one) => one.article.id === article)?.text ?? ''
    return [article, as, stretches.map(({ start, end }) => text.slice(start, end))]
  })
  expect(marked).toEqual([
    ['en', 'removed', ['seven']],
    ['gb', 'added', ['nine']],
    ['us', 'added', ['has', 'Twice']],
    ['au', 'added', []],
  ])
  expect(rowWords({ cells: [row.cells[0]] }, versions, wordDifferences)).toEqual([])
})
