import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { scoresOf } from '../matching/align.ts'
import { frequenciesOf } from '../matching/frequencies.ts'
import { profileOf } from '../matching/profile.ts'
import { likenessOf } from './likeness.ts'

const texts = {
  en: ['Poti opens a terminal', 'In Poti 210,000 containers a year can be handled, said Gela Lomtadze.'],
  ru: ['Терминал в Поти примет 210 тысяч контейнеров в год, сказал Гела Ломтадзе.', 'Шторм задержал паром.'],
  uk: ['Гела Ломтадзе: термінал у Поті прийме 210 тисяч контейнерів на рік.'],
}

describe('likenessOf', () => {
  it('is the same both ways, nothing for a version with itself, and less for what has one name in common', async () => {
    const profiles = await Promise.all(
      Object.entries(texts).map(async ([language, sentences]) => {
        const vocabulary = await loadVocabulary(language)
        return sentences.map((text) => profileOf(text, vocabulary))
      }),
    )
    const frequencies = frequenciesOf(profiles.flat())
    const likeness = likenessOf(profiles, frequencies)
    const of = (here: number, one: number, there: number, other: number) =>
      likeness[here]?.[there]?.[one]?.[other] ?? NaN
    for (const [here, mine] of profiles.entries()) {
      expect(likeness[here]?.[here]).toEqual([])
      for (const [there, theirs] of profiles.entries())
        if (here !== there)
          for (const one of mine.keys())
            for (const other of theirs.keys()) expect(of(here, one, there, other)).toBe(of(there, other, here, one))
    }
    const scores = scoresOf(profiles[0] ?? [], profiles[1] ?? [], frequencies)
    const kept = (one: number) => of(0, one, 1, 0) / (scores[one]?.[0] ?? NaN)
    expect(kept(0)).toBeGreaterThan(0.5)
    expect(kept(0)).toBeLessThan(0.8)
    expect(kept(1)).toBeGreaterThan(0.9)
    expect(of(0, 1, 1, 1)).toBeLessThan(0.05)
  })
})
