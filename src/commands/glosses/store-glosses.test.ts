import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext } from '#test/builders/project.ts'
import { anyId, positionAt } from '#test/builders/rows.ts'
import { storeGlosses } from './store-glosses.ts'

describe('storeGlosses', () => {
  const gloss = {
    position: positionAt(0),
    language: 'en',
    text: 'said',
    origin: { kind: 'typed', engine: null },
  } as const

  it('[T6] stores many as one step; pasting again replaces', () => {
    const snapshot = smallProject()
    const glosses = [gloss, { ...gloss, position: positionAt(20) }]
    run(snapshot, storeGlosses, { revision: anyId('a-1'), glosses })
    run(
      snapshot,
      storeGlosses,
      { revision: anyId('a-1'), glosses: [{ ...gloss, text: 'new' }] },
      testContext('ana', 'x'),
    )
    expect(
      snapshot
        .byIndex('glosses', 'revision', 'a-1')
        .map((row) => row.text)
        .sort(),
    ).toEqual(['new', 'said'])
  })
  it('refuses all when one is wrong', () => {
    expect(
      refusal(smallProject(), storeGlosses, { revision: anyId('a-1'), glosses: [gloss, { ...gloss, text: '' }] }),
    ).toBe('glossEmpty')
  })
})
