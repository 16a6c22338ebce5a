import { describe, expect, it } from 'vitest'
import { correctionsOf } from '#domain/sentence-bounds.ts'
import { sentenceBoundId } from '#domain/row-ids.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, positionAt } from '#test/builders/rows.ts'
import { correctSentence } from './correct-sentence.ts'
import { resetSentences } from './reset-sentences.ts'

describe('resetSentences', () => {
  it('[T4] removes the corrections it is given, and no others', () => {
    const snapshot = smallProject()
    for (const start of [50, 90, 130])
      run(snapshot, correctSentence, { revision: anyId('a-1'), position: positionAt(start), kind: 'join' })
    const bounds = [50, 130].map((start) => sentenceBoundId(anyId('a-1'), start))
    expect(run(snapshot, resetSentences, { bounds }).subject).toEqual({ count: 2, article: 'a' })
    expect(correctionsOf(snapshot, 'a-1')).toEqual([{ start: 90, kind: 'join' }])
  })
  it('refuses nothing at all and what is gone', () => {
    expect(refusal(smallProject(), resetSentences, { bounds: [] })).toBe('nothingChosen')
    expect(refusal(smallProject(), resetSentences, { bounds: [sentenceBoundId(anyId('a-1'), 7)] })).toBe('notThere')
  })
})
