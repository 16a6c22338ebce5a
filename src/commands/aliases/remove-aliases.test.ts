import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { aliasRow, anyId } from '#test/builders/rows.ts'
import { removeAliases } from './remove-aliases.ts'

const aliases = [aliasRow('1', 'ISW', 'ISW'), aliasRow('2', 'IWW', 'ISW'), aliasRow('3', 'ІВВ', 'ISW')]

describe('removeAliases', () => {
  it('removes names, and the thing with its last', () => {
    const snapshot = smallProject({ aliases })
    run(snapshot, removeAliases, { aliases: [anyId('1'), anyId('2'), anyId('3')] })
    expect(snapshot.size('aliases')).toBe(0)
  })
  it('calls the thing by the oldest name left when it loses the one it was called by', () => {
    const snapshot = smallProject({ aliases })
    run(snapshot, removeAliases, { aliases: [anyId('1')] })
    expect([...snapshot.all('aliases')].map(({ means }) => means)).toEqual(['IWW', 'IWW'])
    run(snapshot, removeAliases, { aliases: [anyId('3')] })
    expect(snapshot.get('aliases', '2')).toMatchObject({ name: 'IWW', means: 'IWW' })
  })
  it('refuses none, and one that is gone', () => {
    expect(refusal(smallProject(), removeAliases, { aliases: [] })).toBe('nothingChosen')
    expect(refusal(smallProject(), removeAliases, { aliases: [anyId('1')] })).toBe('notThere')
  })
})
