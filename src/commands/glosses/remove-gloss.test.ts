import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, positionAt } from '#test/builders/rows.ts'
import { removeGloss } from './remove-gloss.ts'

describe('removeGloss', () => {
  it('removes glosses', () => {
    const gloss = {
      id: anyId('g'),
      rev: 1,
      extra: null,
      revision: anyId('a-1'),
      ...positionAt(0),
      language: 'en',
      text: 't',
      origin: { kind: 'typed', engine: null },
      analyst: anyId('ana'),
      at: '',
    } as const
    const snapshot = smallProject({ glosses: [gloss] })
    run(snapshot, removeGloss, { glosses: [anyId('g')] })
    expect(snapshot.size('glosses')).toBe(0)
    expect(refusal(snapshot, removeGloss, { glosses: [anyId('g')] })).toBe('notThere')
  })
})
