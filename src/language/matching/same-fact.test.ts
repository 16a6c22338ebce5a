import { beforeAll, describe, expect, it } from 'vitest'
import { vocabularyOf, type Vocabulary } from '../anchors/vocabulary.ts'
import { loadVocabularyData } from '../packs/load-vocabulary-data.ts'
import { readArticle } from './read-article.ts'
import { sameFact } from './same-fact.ts'

const vocabularies = new Map<string, Vocabulary>()

beforeAll(async () => {
  for (const language of ['uk', 'ka', 'en'])
    vocabularies.set(language, vocabularyOf(language, await loadVocabularyData(language)))
})

const texts = {
  uk: 'Переговори були в Варшаві. Керівниця порту Руденко сказала 19 березня, що прийшли 7000 контейнерів.',
  ka: 'ნავსადგურის უფროსმა რუდენკომ 19 მარტს ილაპარაკა. 7 ათასი კონტეინერი მოვიდა, თქვა რუდენკომ.',
  en: 'They came in March, 7,000 containers. Some 700 went on. Warsaw was mentioned.',
}

function read(language: keyof typeof texts) {
  const vocabulary = vocabularies.get(language)
  if (!vocabulary) throw new Error(language)
  return readArticle(texts[language], vocabulary)
}

/** The words that tell the same as `words` in another text, each with the number of its sentence. */
function same(words: string, from: keyof typeof texts, to: keyof typeof texts): readonly string[] {
  const start = texts[from].indexOf(words)
  const sentence = read(from).find((one) => one.start <= start && start < one.end)
  if (!sentence) throw new Error(words)
  return sameFact({ start, end: start + words.length }, sentence, read(to)).map(
    (place) => `${place.sentence} ${texts[to].slice(place.start, place.end)}`,
  )
}

describe('sameFact', () => {
  it('finds a figure however it is written, and no other figure', () => {
    expect(same('7000', 'uk', 'ka')).toEqual(['1 7 ათასი'])
    expect(same('7000', 'uk', 'en')).toEqual(['0 7,000'])
  })

  it('asks for the day where a day is told: a month alone is another thing', () => {
    expect(same('19 березня', 'uk', 'ka')).toEqual(['0 19 მარტს'])
    expect(same('19 березня', 'uk', 'en')).toEqual([])
  })

  it('finds names of places by their meaning and of persons by their sound, in each sentence', () => {
    expect(same('Варшаві', 'uk', 'en')).toEqual(['2 Warsaw'])
    expect(same('Руденко', 'uk', 'ka')).toEqual(['0 რუდენკომ', '1 რუდენკომ'])
  })

  it('finds nothing for a word that is nowhere else', () => {
    expect(same('Переговори', 'uk', 'en')).toEqual([])
  })
})
