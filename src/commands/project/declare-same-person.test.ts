import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { declareSamePerson } from './declare-same-person.ts'

describe('declareSamePerson', () => {
  it('[C10] joins two identities and parts them again', () => {
    const snapshot = smallProject()
    run(snapshot, declareSamePerson, { analyst: anyId('ben'), sameAs: anyId('ana') })
    expect(snapshot.get('analysts', 'ben')?.sameAs).toBe('ana')
    expect(refusal(snapshot, declareSamePerson, { analyst: anyId('ana'), sameAs: anyId('ben') })).toBe(
      'samePersonAlready',
    )
    run(snapshot, declareSamePerson, { analyst: anyId('ben'), sameAs: null })
    expect(snapshot.get('analysts', 'ben')?.sameAs).toBeNull()
  })
  it('[C10] nobody is the same as themselves', () => {
    expect(refusal(smallProject(), declareSamePerson, { analyst: anyId('ana'), sameAs: anyId('ana') })).toBe(
      'samePersonAlready',
    )
  })
})
