/** The home leads an empty project to its first import and never offers what does not wait. */
import { describe, expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import type { WhatIsNext } from '#domain/what-is-next.ts'
import { nextSteps } from './next-steps.ts'

const project = asId<ProjectId>('p')
const nothing: WhatIsNext = {
  undated: 0,
  ungrouped: 0,
  storiesToConfirm: 0,
  cellsWaiting: 0,
  cellsChanged: 0,
  proposedFurniture: 0,
  opinionsAsked: 0,
  openQuestions: 0,
  runningBatches: 0,
}
const names = (next: WhatIsNext, articles: number, claims: number) =>
  nextSteps(project, next, { articles, claims }).map(({ step }) => step)

describe('nextSteps', () => {
  it('leads an empty project to its first import', () => {
    expect(names(nothing, 0, 0)).toEqual(['importFirst'])
  })

  it('leads from articles to the first claim, after what waits before it', () => {
    expect(names({ ...nothing, undated: 2 }, 2, 0)).toEqual(['undated', 'claimFirst'])
  })

  it('[H2] offers an interrupted import first, and no second one beside it', () => {
    expect(names({ ...nothing, runningBatches: 1 }, 0, 0)).toEqual(['runningBatches'])
  })

  it('says nothing when nothing waits', () => {
    expect(names(nothing, 3, 2)).toEqual([])
  })

  it('[C2] leads to what the checks found, and counts nothing twice', () => {
    const found = (['brokenRule', 'lostPassage', 'olderJudgement', 'singleSource'] as const).map((check) => ({ check }))
    const next = { ...nothing, cellsChanged: 1 }
    expect(nextSteps(project, next, { articles: 1, claims: 1 }, found)).toMatchObject([
      { step: 'lostPassages', count: 1, to: { screen: 'attention' } },
      { step: 'cellsChanged', count: 1, to: { screen: 'matrix' } },
      { step: 'checks', count: 2, to: { screen: 'attention' } },
    ])
  })

  it('words the count it is given', () => {
    const [step] = nextSteps(project, { ...nothing, cellsWaiting: 41 }, { articles: 1, claims: 1 })
    expect(step).toMatchObject({ step: 'cellsWaiting', count: 41, words: '41 cells wait for your judgement' })
  })
})
