import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { addAnalyst } from './add-analyst.ts'

describe('addAnalyst', () => {
  const nino = { name: 'Nino', languagesRead: ['ka', 'ka', 'en'], glossLanguage: 'en' }
  it('[C10] adds an identity under the id given', () => {
    const snapshot = smallProject()
    run(snapshot, addAnalyst, { ...nino, id: anyId('n') })
    expect(snapshot.get('analysts', 'n')).toMatchObject({ name: 'Nino', languagesRead: ['ka', 'en'], sameAs: null })
  })
  it('[C10] [H2] adds another identity of a person in one commit', () => {
    const snapshot = smallProject()
    const { changes } = run(snapshot, addAnalyst, { ...nino, id: anyId('n'), sameAs: anyId('ana') })
    expect(changes).toMatchObject([{ table: 'analysts', after: { id: 'n', sameAs: 'ana' } }])
    expect(refusal(snapshot, addAnalyst, { ...nino, sameAs: anyId('nobody') })).toBe('notThere')
  })
  it('refuses an id that is taken and an empty name', () => {
    expect(refusal(smallProject(), addAnalyst, { ...nino, id: anyId('ana') })).toBe('idTaken')
    expect(refusal(smallProject(), addAnalyst, { ...nino, name: '' })).toBe('nameEmpty')
  })
})
