import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { anyId, requestRow } from '#test/builders/rows.ts'
import { askOpinions } from './ask-opinions.ts'

const cell = { claim: anyId('k'), article: anyId('a') }

describe('askOpinions', () => {
  it('[C10] asks once for each analyst and cell, with the newest question', () => {
    const snapshot = smallProject({ opinionRequests: [requestRow('k', 'b', { question: 'Same depot?' })] })
    const plan = run(snapshot, askOpinions, {
      requests: [
        { ...cell, question: '' },
        { ...cell, article: anyId('b'), question: 'Same depot?' },
      ],
    })
    expect(plan.changes.map(({ id }) => id)).toEqual(['k.a.ana'])
    run(snapshot, askOpinions, { requests: [{ ...cell, question: 'Which year?' }] })
    run(snapshot, askOpinions, { requests: [{ ...cell, question: 'Which year?' }] }, testContext('ben', 'b'))
    expect([...snapshot.all('opinionRequests')].map(({ id, question }) => [id, question])).toEqual([
      ['k.b.ana', 'Same depot?'],
      ['k.a.ana', 'Which year?'],
      ['k.a.ben', 'Which year?'],
    ])
  })

  it('[H1] refuses a cell whose claim or article is gone, and nothing at all', () => {
    const snapshot = smallProject()
    expect(refusal(snapshot, askOpinions, { requests: [] })).toBe('nothingChosen')
    const gone = { ...cell, article: anyId('gone'), question: '' }
    expect(refusal(snapshot, askOpinions, { requests: [{ ...cell, question: '' }, gone] })).toBe('notThere')
    expect(refusal(snapshot, askOpinions, { requests: [{ ...gone, claim: anyId('x') }] })).toBe('notThere')
  })
})
