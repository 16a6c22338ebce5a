/** Which articles have a typed date that waits. */
import { expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import { articleKeys, articlesWaiting, typedDateKey } from './date-editing.ts'

it('[H4] finds the articles whose date was typed among all drafts about articles', () => {
  const key = typedDateKey(asId<ArticleId>('a1')).slice(articleKeys.length)
  expect(articlesWaiting(['a0/origin', key, 'a2/translation'].join('\n'))).toEqual(new Set(['a1']))
  expect(articlesWaiting('')).toEqual(new Set())
})
