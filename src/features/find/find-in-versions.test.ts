/** Searching all versions at once. */
import { describe, expect, it } from 'vitest'
import type { Article, Gloss } from '#domain/records.ts'
import { articleRow } from '#test/builders/rows.ts'
import { findInVersions, foldVersions } from './find-in-versions.ts'

const article = (id: string, tag: string): Article =>
  articleRow(id, { language: { tag, direction: 'ltr', basis: 'declared', evidence: null } })
const russian = 'Послали ящики. Всего 7000.'
const gloss = { start: 0, end: 14, text: 'They sent the crates.' } as unknown as Gloss
const sentences = foldVersions([
  { article: article('a', 'ru'), text: russian, glosses: [gloss], corrections: [] },
  { article: article('b', 'en'), text: 'In all 7000 crates. Not more.', glosses: [], corrections: [] },
])
const found = (typed: string) => findInVersions(sentences, typed).map((one) => [one.article.id, one.text])

describe('find in versions', () => {
  it('finds words of the text and of its gloss in every version', () => {
    expect(found('CRATES')).toEqual([
      ['a', 'Послали ящики.'],
      ['b', 'In all 7000 crates.'],
    ])
    expect(found('7000 всего')).toEqual([['a', 'Всего 7000.']])
  })

  it('wants all words in one sentence, and finds nothing for nothing', () => {
    expect(found('crates more')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  it('[T1] gives stretches of the untouched text', () => {
    for (const { start, end, text } of sentences.slice(0, 2)) expect(russian.slice(start, end)).toBe(text)
  })
})
