/** Sentences proposed for a claim, version by version. */
import { describe, expect, it } from 'vitest'
import type { FoundIn, FoundSentence } from '#domain/finding.ts'
import { articleRow } from '#test/builders/rows.ts'
import { proposalsFor } from './proposals.ts'

const text = 'Один. Два. Три. Чотири. П’ять.'
const article = articleRow('a')
const ukrainian = { tag: 'uk', direction: 'ltr', basis: 'declared', evidence: null } as const
const other = articleRow('b')
const versions = [
  { article, text, glosses: [], corrections: [] },
  { article: other, text, glosses: [], corrections: [] },
]
const sentence = (words: string, score: number): FoundSentence => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, score, isSure: score > 0.5, evidence: [], differences: [] }
}
const found: readonly FoundIn[] = [
  {
    article: article.id,
    sentences: [sentence('Два.', 0.8), sentence('Один.', 0.4), sentence('Три.', 0.3), sentence('П’ять.', 0.2)],
  },
  { article: other.id, sentences: [sentence('Чотири.', 0.01)] },
]
const nothing = { isLinked: () => false, isTurnedDown: () => false }

describe('proposalsFor', () => {
  it('[C9] gives the best three of each version, and none where there is no evidence', () => {
    const proposed = proposalsFor(versions, found, nothing)
    expect(proposed.map(({ sentences }) => sentences.map((one) => [one.text, one.likelihood]))).toEqual([
      [
        ['Два.', 'strong'],
        ['Один.', 'possible'],
        ['Три.', 'possible'],
      ],
      [],
    ])
  })

  it('[T5] knows a sentence in another language than its article', () => {
    const said = 'Речник зробив заяву. The ships left the harbour in the early morning.'
    const version = { article: articleRow('a', { language: ukrainian }), text: said, glosses: [], corrections: [] }
    const sentences = ['Речник зробив заяву.', 'The ships left the harbour in the early morning.'].map((words) => {
      const start = said.indexOf(words)
      return { start, end: start + words.length, score: 0.8, isSure: true, evidence: [], differences: [] }
    })
    const proposed = proposalsFor([version], [{ article: article.id, sentences }], nothing)
    expect(proposed[0]?.sentences.map(({ language }) => language.tag)).toEqual(['uk', 'en'])
  })

  it('leaves out what was turned down, and the next one comes in its place', () => {
    const proposed = proposalsFor(versions, found, { ...nothing, isTurnedDown: (_, { score }) => score === 0.8 })
    expect(proposed[0]?.sentences.map((one) => one.text)).toEqual(['Один.', 'Три.', 'П’ять.'])
  })

  it('marks what is linked already', () => {
    const proposed = proposalsFor(versions, found, { ...nothing, isLinked: (_, { score }) => score === 0.4 })
    expect(proposed[0]?.sentences.map((one) => one.isLinked)).toEqual([false, true, false])
  })
})
