import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { scoresOf } from '../matching/align.ts'
import { frequenciesOf } from '../matching/frequencies.ts'
import { profileOf, type Profile } from '../matching/profile.ts'
import { compareVersions, type ComparingProgress } from './in-common.ts'
import { likenessOf } from './likeness.ts'

const texts = {
  en: ['Poti opens a terminal', 'In Poti 210,000 containers a year can be handled, said Gela Lomtadze.'],
  ru: ['Терминал в Поти примет 210 тысяч контейнеров в год, сказал Гела Ломтадзе.', 'Шторм задержал паром.'],
  uk: ['Гела Ломтадзе: термінал у Поті прийме 210 тисяч контейнерів на рік.'],
}

async function profilesOf(versions: Readonly<Record<string, readonly string[]>>): Promise<readonly Profile[][]> {
  return Promise.all(
    Object.entries(versions).map(async ([language, sentences]) => {
      const vocabulary = await loadVocabulary(language)
      return sentences.map((text) => profileOf(text, vocabulary))
    }),
  )
}

function compared(versions: readonly (readonly Profile[])[]) {
  const comparing = compareVersions(versions, frequenciesOf(versions.flat()))
  const told: ComparingProgress[] = []
  let turn = comparing.next()
  for (; turn.done !== true; turn = comparing.next()) told.push(turn.value)
  return { told, pairs: turn.value }
}

describe('likenessOf', () => {
  it('is the same both ways, nothing for a version with itself, and less for what has one name in common', async () => {
    const profiles = await profilesOf(texts)
    const { pairs, told } = compared(profiles)
    expect(told).toEqual([0, 1, 2].map((done) => ({ done, total: 3 })))
    const likeness = likenessOf(pairs)
    const others = likeness.map((alike) => [...alike.keys()].toSorted((one, other) => one - other))
    expect(others).toEqual([
      [2, 3, 4],
      [2, 3, 4],
      [0, 1, 4],
      [0, 1, 4],
      [0, 1, 2, 3],
    ])
    for (const [one, alike] of likeness.entries())
      for (const [other, score] of alike) expect(likeness[other]?.get(one)).toBe(score)
    const scores = scoresOf(profiles[0] ?? [], profiles[1] ?? [], frequenciesOf(profiles.flat()))
    const kept = (one: number) => (likeness[one]?.get(2) ?? NaN) / (scores[one]?.[0] ?? NaN)
    expect(kept(0)).toBeGreaterThan(0.5)
    expect(kept(0)).toBeLessThan(0.8)
    expect(kept(1)).toBeGreaterThan(0.9)
    expect(likeness[1]?.get(3)).toBeLessThan(0.05)
  })
})
