import { describe, expect, it } from 'vitest'
import { thingsNamed } from '#domain/aliases.ts'
import { aliasRow } from '#test/builders/rows.ts'
import { emptyName, languageOfName, namesOf, readNameDraft } from './name-draft.ts'

describe('a name that is typed', () => {
  it('is added alone to a thing that is there, and after the name of a new one', () => {
    const things = thingsNamed([aliasRow('1', 'ISW', 'ISW')])
    const draft = { name: ' Інститут вивчення війни', language: 'uk', means: 'isw ' }
    expect(namesOf(draft, things, 'en')).toEqual([{ name: 'Інститут вивчення війни', language: 'uk' }])
    expect(namesOf(draft, [], 'en')).toEqual([
      { name: 'isw', language: 'en' },
      { name: 'Інститут вивчення війни', language: 'uk' },
    ])
    expect(namesOf({ name: 'ISW', language: 'en', means: 'isw' }, [], 'en')).toHaveLength(1)
  })
  it('is in the language its letters tell, else in the one given', () => {
    expect(languageOfName('ომის ინსტიტუტი', 'en')).toBe('ka')
    expect(languageOfName('HWB', 'pl')).toBe('pl')
    expect(namesOf({ name: 'ომი', language: null, means: 'ომი' }, [], 'en')).toEqual([{ name: 'ომი', language: 'ka' }])
  })
  it('is read back only if it is one', () => {
    expect(readNameDraft({ name: 'a', means: 'b', language: 3 })).toEqual({ name: 'a', means: 'b', language: null })
    for (const other of [null, 'a', { name: 'a' }]) expect(readNameDraft(other)).toBeNull()
    expect(readNameDraft(emptyName)).toEqual(emptyName)
  })
})
