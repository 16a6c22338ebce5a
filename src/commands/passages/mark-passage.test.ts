import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, noticeCounts } from '#test/builders/project.ts'
import { anyId, assessmentRow, positionAt } from '#test/builders/rows.ts'
import { markPassage } from './mark-passage.ts'

describe('markPassage', () => {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const

  const mark = (article: string, start = 300) => ({
    revision: anyId(`${article}-1`),
    position: positionAt(start),
  })
  it('[T3] [T5] keeps position, quote and the language of the article', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, markPassage, mark('a'))
    expect(plan.subject).toMatchObject({ passage: 'new-1', article: 'a' })
    expect(snapshot.get('passages', 'new-1')).toMatchObject({
      start: 300,
      end: 310,
      language: { tag: 'en' },
      analyst: 'ana',
    })
  })
  it('the same stretch is the same passage', () => {
    expect(run(smallProject(), markPassage, mark('a', 100)).changes).toEqual([])
  })
  it('[C1] links it in the same step; one passage may carry many claims', () => {
    const snapshot = smallProject()
    run(snapshot, markPassage, { ...mark('a', 100), link: { claim: anyId('l') } })
    expect(
      snapshot
        .byIndex('mentions', 'passage', 'p-a')
        .map((row) => row.claim)
        .sort(),
    ).toEqual(['k', 'l'])
    expect(refusal(snapshot, markPassage, { ...mark('a', 100), link: { claim: anyId('l') } })).toBe('alreadyLinked')
  })
  it('[C2] sets an own "omits" back and says so', () => {
    const snapshot = smallProject({ assessments: [assessmentRow('k', 'c', omits)] })
    const plan = run(snapshot, markPassage, { ...mark('c'), link: { claim: anyId('k') } })
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1 })
    expect(snapshot.get('assessments', 'k.c.ana')).toBeUndefined()
  })
  it('[T2] refuses to split a grapheme, [T3] and a position that does not fit', () => {
    expect(refusal(smallProject(), markPassage, { ...mark('a'), splitsGrapheme: true })).toBe('passageSplitsGrapheme')
    expect(refusal(smallProject(), markPassage, mark('a', 995))).toBe('badPosition')
  })
})
