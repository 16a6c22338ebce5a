import { expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import { sameLanguage } from './same-language.ts'

const version = (name: string, language: string) => ({ article: asId<ArticleId>(name), language })

it('each version is compared with the first of its language, whatever its region or script', () => {
  const versions = [
    version('a', 'en'),
    version('b', 'de'),
    version('c', 'en-GB'),
    version('d', 'en'),
    version('e', 'de-CH'),
  ]
  expect(sameLanguage(versions).map(({ first, second }) => `${first} ${second}`)).toEqual(['a c', 'a d', 'b e'])
  expect(sameLanguage([version('a', 'en'), version('b', 'de')])).toEqual([])
})
