import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { aliasRow, anyId } from '#test/builders/rows.ts'
import { changeAlias } from './change-alias.ts'

const aliases = [aliasRow('1', 'ISW', 'ISW'), aliasRow('2', 'IWW', 'ISW')]

describe('changeAlias', () => {
  it('sets name and language, and leaves the thing as it is called', () => {
    const snapshot = smallProject({ aliases })
    run(snapshot, changeAlias, { alias: anyId('2'), name: ' ІВВ ', language: 'uk' })
    expect(snapshot.get('aliases', '2')).toMatchObject({ name: 'ІВВ', language: 'uk', means: 'ISW' })
  })
  it('calls the thing anew where it was called by this name', () => {
    const snapshot = smallProject({ aliases })
    run(snapshot, changeAlias, { alias: anyId('1'), name: 'Institute' })
    expect([...snapshot.all('aliases')].map(({ name, means }) => [name, means])).toEqual([
      ['Institute', 'Institute'],
      ['IWW', 'Institute'],
    ])
  })
  it('refuses an empty name, a bad tag and a name that is gone', () => {
    const snapshot = smallProject({ aliases })
    expect(refusal(snapshot, changeAlias, { alias: anyId('1'), name: ' ' })).toBe('nameEmpty')
    expect(refusal(snapshot, changeAlias, { alias: anyId('1'), language: '' })).toBe('languageTagBad')
    expect(refusal(snapshot, changeAlias, { alias: anyId('9'), name: 'x' })).toBe('notThere')
  })
})
