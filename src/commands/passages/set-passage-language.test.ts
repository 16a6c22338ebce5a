import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, english } from '#test/builders/rows.ts'
import { setPassageLanguage } from './set-passage-language.ts'

describe('setPassageLanguage', () => {
  it('[T5] sets the language of a quotation apart from its article', () => {
    const snapshot = smallProject()
    run(snapshot, setPassageLanguage, { passages: [anyId('p-a')], tag: 'ar', direction: 'rtl' })
    expect(snapshot.get('passages', 'p-a')?.language).toEqual({
      tag: 'ar',
      direction: 'rtl',
      basis: 'analyst',
      evidence: null,
    })
    expect(snapshot.get('articles', 'a')?.language).toEqual(english)
  })
  it('[T5] refuses what is no tag', () => {
    expect(refusal(smallProject(), setPassageLanguage, { passages: [anyId('p-a')], tag: '', direction: 'rtl' })).toBe(
      'languageTagBad',
    )
  })
})
