import { describe, expect, it } from 'vitest'
import { asId, type ClaimId } from '#domain/ids.ts'
import { smallProject, run, refusal, noticeCounts } from '#test/builders/project.ts'
import { anyId, assessmentRow, positionAt } from '#test/builders/rows.ts'
import { markPassages } from './mark-passages.ts'

describe('markPassages', () => {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  const mark = (article: string, start: number) => ({
    revision: anyId(`${article}-1`),
    position: positionAt(start),
  })
  const claim = asId<ClaimId>('l')

  it('[C1] [H2] marks and links all of them in one step', () => {
    const snapshot = smallProject()
    const plan = run(snapshot, markPassages, { marks: [mark('a', 300), mark('b', 300), mark('a', 500)], claim })
    expect(plan.subject).toEqual({ count: 3, claim: 'l' })
    const linked = snapshot.byIndex('mentions', 'claim', 'l').filter(({ passage }) => passage.startsWith('new-'))
    expect(linked.map(({ article }) => article).sort()).toEqual(['a', 'a', 'b'])
  })
  it('[T3] a stretch that is marked already is the same passage', () => {
    const snapshot = smallProject()
    const before = snapshot.size('passages')
    run(snapshot, markPassages, { marks: [mark('a', 100), mark('a', 300)], claim: null })
    expect(snapshot.size('passages')).toBe(before + 1)
  })
  it('what is linked stays; with nothing else it is refused', () => {
    const snapshot = smallProject()
    run(snapshot, markPassages, { marks: [mark('a', 300)], claim })
    expect(refusal(snapshot, markPassages, { marks: [mark('a', 300)], claim })).toBe('alreadyLinked')
    const other = { ...mark('a', 500), id: anyId('other') }
    const plan = run(snapshot, markPassages, { marks: [mark('a', 300), other], claim })
    expect(plan.subject).toEqual({ count: 1, claim: 'l' })
  })
  it('[C2] sets own judgements back that a mention contradicts, and says so once', () => {
    const snapshot = smallProject({ assessments: [assessmentRow('k', 'c', omits)] })
    const plan = run(snapshot, markPassages, { marks: [mark('c', 300), mark('c', 500)], claim: anyId('k') })
    expect(noticeCounts(plan.notices)).toEqual({ setBackToNotAssessed: 1 })
  })
  it('[H1] one that cannot be marked leaves nothing behind', () => {
    expect(refusal(smallProject(), markPassages, { marks: [mark('a', 300), mark('a', 995)], claim })).toBe(
      'badPosition',
    )
  })
})
