/** Sentences as candidates: search, order, furniture. */
import { describe, expect, it } from 'vitest'
import type { FoundSentence } from '#domain/finding.ts'
import type { Gloss, Region } from '#domain/records.ts'
import { around, bestCandidates, candidatesOf, rankCandidates, searchCandidates } from './candidates.ts'

const text = 'Послали ящики морем.\nВсего их 7 000 с 2023 года. Ещё не все.'
const gloss = (quote: string, words: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, text: words } as unknown as Gloss
}

describe('candidates', () => {
  const all = candidatesOf(text, 'ru', [gloss('Послали ящики морем.', 'They sent the crates by sea.')], [])

  it('are the sentences of the article, exactly as they stand', () => {
    expect(all.map((candidate) => candidate.text)).toEqual([
      'Послали ящики морем.',
      'Всего их 7 000 с 2023 года.',
      'Ещё не все.',
    ])
    for (const { start, end, text: sentence } of all) expect(text.slice(start, end)).toBe(sentence)
  })

  it('are found by words of the sentence and of its gloss, whatever the case and accents', () => {
    expect(searchCandidates(all, 'МОРЕМ ящики')).toHaveLength(1)
    expect(searchCandidates(all, 'sea')).toEqual([all[0]])
    expect(searchCandidates(all, 'еще')).toEqual([all[2]])
    expect(searchCandidates(all, 'horse')).toEqual([])
    expect(searchCandidates(all, ' ')).toHaveLength(3)
  })

  it('have neighbours in reading order, but at the ends of the text', () => {
    const [first, second, third] = all
    if (!first || !second || !third) throw new Error('There are three sentences.')
    expect(around(all, second)).toEqual({ before: first, after: third })
    expect(around(all, first)).toEqual({ before: null, after: second })
    expect(around(all, third)).toEqual({ before: second, after: null })
  })

  it('[C9] are best only where something speaks for them', () => {
    const ranked = rankCandidates(all, [])
    expect(bestCandidates(ranked)).toEqual([])
    const weak = ranked.map((one) => ({ ...one, likelihood: 'weak' as const }))
    expect(bestCandidates([...weak, ...weak])).toHaveLength(3)
  })

  it('[C9] stand best first where there is enough evidence, and in reading order where there is not', () => {
    const found = (index: number, score: number): FoundSentence => ({
      start: all[index]?.start ?? 0,
      end: all[index]?.end ?? 0,
      score,
      isSure: score > 0.5,
      evidence: [],
      differences: [],
    })
    const order = (scores: readonly FoundSentence[]) =>
      rankCandidates(all, scores).map(({ candidate, likelihood }) => [all.indexOf(candidate), likelihood])
    expect(order([found(1, 0.7), found(2, 0.4), found(0, 0.1)])).toEqual([
      [1, 'strong'],
      [2, 'possible'],
      [0, 'none'],
    ])
    expect(order([found(2, 0.2)])).toEqual([
      [2, 'weak'],
      [0, 'none'],
      [1, 'none'],
    ])
    expect(rankCandidates(all, []).map(({ candidate }) => candidate)).toEqual(all)
  })

  it('[T1] leave furniture out unless the analyst said it is none', () => {
    const region = (status: Region['status']) =>
      ({ start: 0, end: text.indexOf('\n'), kind: 'furniture', status }) as unknown as Region
    expect(candidatesOf(text, 'ru', [], [region('proposed')])).toHaveLength(2)
    expect(candidatesOf(text, 'ru', [], [region('rejected')])).toHaveLength(3)
  })
})
