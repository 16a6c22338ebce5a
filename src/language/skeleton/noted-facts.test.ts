import { beforeAll, describe, expect, it } from 'vitest'
import type { NotedFact } from '#domain/finding.ts'
import { vocabularyOf, type Vocabulary } from '../anchors/vocabulary.ts'
import { loadPack } from '../packs/load-pack.ts'
import { loadVocabularyData } from '../packs/load-vocabulary-data.ts'
import type { LanguagePack } from '../packs/pack.ts'
import { segmentText } from '../segment.ts'
import { notedFacts } from './noted-facts.ts'

const vocabularies = new Map<string, Vocabulary>()
let english: LanguagePack | null = null

beforeAll(async () => {
  english = await loadPack('en')
  for (const language of ['uk', 'ka'])
    vocabularies.set(language, vocabularyOf(language, await loadVocabularyData(language)))
})

function noted(text: string, language: string): readonly [string, NotedFact][] {
  const vocabulary = vocabularies.get(language)
  if (!vocabulary) throw new Error(language)
  const sentences = segmentText(text, language).sentences.map((sentence) => ({ ...sentence, vocabulary }))
  return notedFacts(text, sentences, { into: english, published: null }).map((fact) => [
    text.slice(fact.start, fact.end),
    fact,
  ])
}

describe('notedFacts', () => {
  it('gives each figure, date and name where it stands in the whole text', () => {
    const facts = noted('Перше речення про порт. Руденко був 19 березня у Польщі.', 'uk')
    expect(facts.map(([words]) => words)).toEqual(['19 березня', 'Польщі'])
    expect(facts.map(([, { parts }]) => parts)).toEqual([
      [{ kind: 'date', year: null, month: 3, day: 19 }],
      [{ kind: 'name', words: 'Poland' }],
    ])
  })

  it('says what a figure counts, where the word behind it is known and no mark stands between', () => {
    expect(noted('Прибули 7000 морських контейнерів.', 'uk').at(-1)?.[1]).toMatchObject({ counted: 'sea container' })
    expect(noted('Було 7000, контейнери прибули.', 'uk').at(-1)?.[1]).toMatchObject({ counted: null })
  })

  it('gives a thing of several names as the analyst calls it, with the others, wherever one of them stands', async () => {
    const names = ['Kamenka Yard', 'Каменська верф', 'КВ']
    const vocabulary = vocabularyOf('uk', await loadVocabularyData('uk'), [
      { key: 'alias 1', names, means: 'Kamenka Yard' },
    ])
    const text = 'Робітники Каменської верфі та КВ.'
    const sentences = segmentText(text, 'uk').sentences.map((sentence) => ({ ...sentence, vocabulary }))
    const facts = notedFacts(text, sentences, { into: null, published: null })
    const part = { kind: 'name', words: 'Kamenka Yard', others: ['Каменська верф', 'КВ'] }
    expect(facts.map(({ start, end, parts }) => [text.slice(start, end), parts])).toEqual([
      ['Каменської верфі', [part]],
      ['КВ', [part]],
    ])
  })

  it('gives a range as one fact with both ends', () => {
    expect(noted('მოვიდა 5–7 ათასი ადამიანი.', 'ka')[0]?.[1].parts).toEqual([
      { kind: 'number', value: 5000, isPercent: false },
      { kind: 'number', value: 7000, isPercent: false },
    ])
  })
})
