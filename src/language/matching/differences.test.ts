/** Figures and times that two versions tell differently. */
import { beforeAll, describe, expect, it } from 'vitest'
import { vocabularyOf, type Vocabulary } from '../anchors/vocabulary.ts'
import { loadVocabularyData } from '../packs/load-vocabulary-data.ts'
import { differencesOf } from './differences.ts'
import { profileOf } from './profile.ts'

const vocabularies = new Map<string, Vocabulary>()

beforeAll(async () => {
  for (const language of ['en', 'uk', 'tr'])
    vocabularies.set(language, vocabularyOf(language, await loadVocabularyData(language)))
})

function differences(here: readonly [string, string], there: readonly [string, string]): readonly string[] {
  const profile = ([language, text]: readonly [string, string]) => {
    const vocabulary = vocabularies.get(language)
    if (!vocabulary) throw new Error(language)
    return profileOf(text, vocabulary)
  }
  return differencesOf(profile(here), profile(there)).map(
    (one) =>
      `${one.kind}: ${here[1].slice(one.here.start, one.here.end)} / ${there[1].slice(one.there.start, one.there.end)}`,
  )
}

describe('differencesOf', () => {
  it('[C5] pairs figures that only one side has, the nearest with each other', () => {
    expect(
      differences(['en', 'They sent 7000 crates and 12 boats.'], ['uk', 'Послали 6 700 ящиків і 14 човнів.']),
    ).toEqual(['quantity: 7000 / 6 700', 'quantity: 12 / 14'])
  })

  it('is silent where the figures agree, however they are written, and where they are of different things', () => {
    expect(differences(['en', 'Seven thousand crates.'], ['uk', '7 тис. ящиків.'])).toEqual([])
    expect(differences(['en', '7000 crates.'], ['uk', '3 човни.'])).toEqual([])
  })

  it('[C5] tells another day, else another month or year', () => {
    expect(differences(['en', 'They met on 19 March.'], ['tr', '20 Mart’ta buluştular.'])).toEqual([
      'time: 19 March / 20 Mart’ta',
    ])
    expect(differences(['en', 'It was in May 2023.'], ['uk', 'Це було в травні 2024 року.'])[0]).toMatch(
      /^time: .*2023/,
    )
    expect(differences(['en', 'They met on 19 March.'], ['uk', 'Зустріч відбулася 19 березня.'])).toEqual([])
  })
})
