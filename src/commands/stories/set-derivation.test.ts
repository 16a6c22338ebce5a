import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, derivationRow, sourceRow } from '#test/builders/rows.ts'
import { setDerivation } from './set-derivation.ts'

describe('setDerivation', () => {
  it('[C6] says where an article took its story from, once', () => {
    const snapshot = smallProject()
    run(snapshot, setDerivation, { article: anyId('a'), kind: 'translationOf', from: anyId('s') })
    run(snapshot, setDerivation, { article: anyId('a'), kind: 'sharedSource', source: { name: 'Agency' } })
    expect(snapshot.byIndex('derivations', 'article', 'a')).toMatchObject([
      { kind: 'sharedSource', from: null, source: 'new-1' },
    ])
    run(snapshot, setDerivation, { article: anyId('a'), kind: null })
    expect(snapshot.size('derivations')).toBe(0)
  })
  it('[C6] one name is one source', () => {
    const snapshot = smallProject({ sources: [sourceRow('Agency')] })
    run(snapshot, setDerivation, { article: anyId('a'), kind: 'sharedSource', source: { name: ' agency' } })
    expect(snapshot.size('sources')).toBe(1)
  })
  it('[C6] refuses circles and missing origins', () => {
    const from = anyId('a')
    const snapshot = smallProject({ derivations: [derivationRow('b', { kind: 'translationOf', from })] })
    expect(refusal(snapshot, setDerivation, { article: anyId('a'), kind: 'adaptationOf', from: anyId('b') })).toBe(
      'derivationCircle',
    )
    expect(refusal(snapshot, setDerivation, { article: anyId('a'), kind: 'followUp', from: anyId('a') })).toBe(
      'derivationCircle',
    )
    expect(refusal(snapshot, setDerivation, { article: anyId('a'), kind: 'translationOf' })).toBe('originMissing')
    expect(refusal(snapshot, setDerivation, { article: anyId('a'), kind: 'sharedSource' })).toBe('sourceMissing')
  })
})
