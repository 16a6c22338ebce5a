/** Sentences read by the vocabulary of their own language. */
import { expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { otherLanguages, readArticle } from './read-article.ts'

const text = 'Порт был закрыт. We do not know when Seven Sisters of Germany will be opened again. Он ушёл.'

it('[T5] reads a sentence in another script and language with the words of that language', async () => {
  const [russian, english] = [await loadVocabulary('ru'), await loadVocabulary('en')]
  const keys = (others: ReadonlyMap<string, typeof english>) =>
    readArticle(text, russian, [], others)[1]?.profile.anchors.map(({ key }) => key)
  expect(otherLanguages(text, 'ru')).toEqual(['en'])
  expect(keys(new Map())).not.toContain('territory DE')
  expect(keys(new Map([['en', english]]))).toContain('territory DE')
  expect(otherLanguages('Порт был закрыт. Он ушёл.', 'ru')).toEqual([])
})
