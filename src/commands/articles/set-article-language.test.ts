import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, passageRow } from '#test/builders/rows.ts'
import { setArticleLanguage } from './set-article-language.ts'

describe('setArticleLanguage', () => {
  it('[T5] sets the language by hand; passages that took theirs from the article follow', () => {
    const own = { tag: 'en', direction: 'ltr', basis: 'analyst', evidence: null } as const
    const snapshot = smallProject({ passages: [passageRow('p-own', 'a', { language: own })] })
    run(snapshot, setArticleLanguage, { articles: [anyId('a')], tag: 'ar', direction: 'rtl' })
    const arabic = { tag: 'ar', direction: 'rtl', basis: 'analyst', evidence: null }
    expect(snapshot.get('articles', 'a')?.language).toEqual(arabic)
    expect(snapshot.get('passages', 'p-a')?.language).toEqual(arabic)
    expect(snapshot.get('passages', 'p-own')?.language).toEqual(own)
  })
  it('[T5] refuses what is no tag', () => {
    expect(refusal(smallProject(), setArticleLanguage, { articles: [anyId('a')], tag: 'x!', direction: 'ltr' })).toBe(
      'languageTagBad',
    )
  })
})
