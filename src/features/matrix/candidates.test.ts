/** Sentences as candidates: search, evidence, furniture. */
import { describe, expect, it } from 'vitest'
import type { Claim, Gloss, Region } from '#domain/records.ts'
import { candidatesOf, figuresOf, likeliest, searchCandidates } from './candidates.ts'

const claim: Pick<Claim, 'wording' | 'quantity' | 'time'> = {
  wording: 'They sent 7000 crates since 2023.',
  quantity: { value: 7000, upTo: null, unit: 'crates', comparator: 'exactly' },
  time: null,
}
const text = 'Послали ящики морем.\nВсего их 7 000 с 2023 года. Ещё не все.'
const gloss = (quote: string, words: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, text: words } as unknown as Gloss
}

describe('candidates', () => {
  const all = candidatesOf(text, 'ru', claim, [gloss('Послали ящики морем.', 'They sent the crates by sea.')], [])

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

  it('[C9] name the figures of the claim that stand in them, and begin where most do', () => {
    expect(all.map((candidate) => candidate.figures)).toEqual([[], ['7000', '2023'], []])
    expect(likeliest(all)).toBe(1)
    expect(likeliest([])).toBe(-1)
  })

  it.each(['7,000', '7.000', '7 000', '7\u00a0000', '٧٠٠٠', '7000'])('reads %s as 7000', (written) => {
    expect(figuresOf({ wording: `They sent ${written}`, quantity: null, time: null })).toEqual(['7000'])
  })

  it('[T1] leave furniture out unless the analyst said it is none', () => {
    const region = (status: Region['status']) =>
      ({ start: 0, end: text.indexOf('\n'), kind: 'furniture', status }) as unknown as Region
    expect(candidatesOf(text, 'ru', claim, [], [region('proposed')])).toHaveLength(2)
    expect(candidatesOf(text, 'ru', claim, [], [region('rejected')])).toHaveLength(3)
  })
})
