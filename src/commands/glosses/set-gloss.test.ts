import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext } from '#test/builders/project.ts'
import { anyId, positionAt, testNow } from '#test/builders/rows.ts'
import { setGloss } from './set-gloss.ts'

describe('setGloss', () => {
  const gloss = {
    position: positionAt(0),
    language: 'en',
    text: 'said',
    origin: { kind: 'typed', engine: null },
  } as const

  it('[T6] keeps language, origin, author and date, many per range', () => {
    const snapshot = smallProject()
    run(snapshot, setGloss, { revision: anyId('a-1'), ...gloss })
    run(snapshot, setGloss, { revision: anyId('a-1'), ...gloss }, testContext('ben', 'b'))
    expect(snapshot.byIndex('glosses', 'revision', 'a-1')).toMatchObject([
      { analyst: 'ana', at: testNow },
      { analyst: 'ben' },
    ])
  })
  it('[T6] changes the own gloss of a place instead of adding one', () => {
    const snapshot = smallProject()
    run(snapshot, setGloss, { revision: anyId('a-1'), ...gloss })
    run(snapshot, setGloss, { revision: anyId('a-1'), ...gloss, text: 'better' }, testContext('ana', 'x'))
    expect(snapshot.byIndex('glosses', 'revision', 'a-1')).toMatchObject([{ id: 'new-1', text: 'better' }])
  })
  it('refuses no words, a foreign text and a bad place', () => {
    const snapshot = smallProject()
    run(snapshot, setGloss, { revision: anyId('a-1'), ...gloss })
    expect(refusal(snapshot, setGloss, { revision: anyId('a-1'), ...gloss, text: ' ' })).toBe('glossEmpty')
    expect(refusal(snapshot, setGloss, { revision: anyId('b-1'), gloss: anyId('new-1'), ...gloss })).toBe(
      'glossOfOtherText',
    )
    expect(refusal(snapshot, setGloss, { revision: anyId('a-1'), ...gloss, position: positionAt(999) })).toBe(
      'badPosition',
    )
  })
})
