import { describe, expect, it } from 'vitest'
import { isClaimTurnedDown } from '#domain/suggestion.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { turnDownClaims } from './turn-down-claims.ts'

describe('turnDownClaims', () => {
  const small = () => {
    const snapshot = smallProject()
    const [revision] = [...snapshot.all('revisions')]
    if (!revision) throw new Error('The small project has one.')
    return { snapshot, revision: revision.id }
  }

  it('[C9] is remembered for each sentence of this text, once for each analyst', () => {
    const { snapshot, revision } = small()
    const sentences = [
      { revision, start: 0, end: 4 },
      { revision, start: 5, end: 9 },
    ]
    run(snapshot, turnDownClaims, { sentences })
    run(snapshot, turnDownClaims, { sentences })
    expect(sentences.map((sentence) => isClaimTurnedDown(snapshot, sentence))).toEqual([true, true])
    expect(isClaimTurnedDown(snapshot, { revision, start: 0, end: 5 })).toBe(false)
    expect(isClaimTurnedDown(snapshot, { revision: anyId('later'), start: 0, end: 4 })).toBe(false)
    expect(snapshot.size('suggestionDecisions')).toBe(2)
  })

  it('writes nothing where one of the texts is gone', () => {
    const { snapshot, revision } = small()
    const sentences = [
      { revision, start: 0, end: 4 },
      { revision: anyId('gone'), start: 0, end: 4 },
    ]
    expect(refusal(snapshot, turnDownClaims, { sentences })).not.toBe('')
    expect(snapshot.size('suggestionDecisions')).toBe(0)
  })
})
