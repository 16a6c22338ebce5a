import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { addAliases } from './add-aliases.ts'

const names = [
  { name: ' ISW ', language: 'en' },
  { name: 'Інститут вивчення війни', language: 'uk' },
]

describe('addAliases', () => {
  it('keeps several names of one thing', () => {
    const snapshot = smallProject()
    const { subject } = run(snapshot, addAliases, { means: 'ISW', names })
    expect(snapshot.byIndex('aliases', 'means', 'isw')).toMatchObject([
      { name: 'ISW', language: 'en', means: 'ISW' },
      { name: 'Інститут вивчення війни', language: 'uk', means: 'ISW' },
    ])
    expect(subject).toEqual({ count: 2, name: 'ISW' })
  })
  it('adds to a thing that is there, and a name only once in a language', () => {
    const snapshot = smallProject()
    run(snapshot, addAliases, { means: 'ISW', names })
    const added = [
      { name: 'isw', language: 'en' },
      { name: 'ISW', language: 'uk' },
      { name: 'isw', language: 'uk' },
    ]
    const { changes } = run(snapshot, addAliases, { means: ' isw', names: added })
    expect(changes).toMatchObject([{ after: { name: 'ISW', language: 'uk', means: 'ISW' } }])
  })
  it('refuses nothing, an empty name and a bad tag', () => {
    const one = { name: 'ISW', language: 'en' }
    expect(refusal(smallProject(), addAliases, { means: 'ISW', names: [] })).toBe('nothingChosen')
    expect(refusal(smallProject(), addAliases, { means: ' ', names: [one] })).toBe('nameEmpty')
    expect(refusal(smallProject(), addAliases, { means: 'ISW', names: [one, { ...one, name: '' }] })).toBe('nameEmpty')
    expect(refusal(smallProject(), addAliases, { means: 'ISW', names: [{ ...one, language: '!' }] })).toBe(
      'languageTagBad',
    )
  })
})
