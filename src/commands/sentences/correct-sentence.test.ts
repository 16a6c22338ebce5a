import { describe, expect, it } from 'vitest'
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import { correctionsKey, correctionsOf } from '#domain/sentence-bounds.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, positionAt, testNow } from '#test/builders/rows.ts'
import { correctSentence } from './correct-sentence.ts'

const at = (start: number, kind: 'split' | 'join') => ({ revision: anyId('a-1'), position: positionAt(start), kind })

describe('correctSentence', () => {
  it('[T4] keeps a correction of one revision, with who and when', () => {
    const snapshot = smallProject()
    run(snapshot, correctSentence, at(50, 'split'))
    expect([...snapshot.all('sentenceBounds')]).toMatchObject([
      { id: 'a-1.50', revision: 'a-1', start: 50, kind: 'split', analyst: 'ana', at: testNow },
    ])
    expect(correctionsOf(snapshot, 'b-1')).toEqual([])
  })
  it('replaces the one at the same place, and writes nothing when it says the same', () => {
    const snapshot = smallProject()
    for (const args of [at(90, 'join'), at(50, 'split'), at(50, 'join')]) run(snapshot, correctSentence, args)
    expect(correctionsOf(snapshot, 'a-1')).toEqual([
      { start: 50, kind: 'join' },
      { start: 90, kind: 'join' },
    ])
    expect(run(snapshot, correctSentence, at(50, 'join')).changes).toEqual([])
    run(snapshot, correctSentence, at(50, 'split'))
    expect(correctionsKey(correctionsOf(snapshot, 'a-1'))).toBe('+50-90')
  })
  it('[H8] goes with its article', () => {
    const snapshot = smallProject()
    run(snapshot, correctSentence, at(50, 'split'))
    run(snapshot, deleteArticles, { articles: [anyId('a')] })
    expect(snapshot.size('sentenceBounds')).toBe(0)
  })
  it('[T3] refuses a text that is gone and a place that does not fit', () => {
    expect(refusal(smallProject(), correctSentence, { ...at(50, 'join'), revision: anyId('x') })).toBe('notThere')
    expect(refusal(smallProject(), correctSentence, at(995, 'join'))).toBe('badPosition')
  })
})
