import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject, stateText, takeBack, testContext } from '#test/builders/project.ts'
import { assessmentRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { asId, type AnalystId, type AssessmentId } from '#domain/ids.ts'
import { judgeAlike } from './judge-alike.ts'

const like = (article: string) => asId<AssessmentId>(`k.${article}.ana`)
const ben = testContext('ben')

describe('judgeAlike', () => {
  it("[C10] makes the judgement one's own, on the same passages, and leaves the other's as it is", () => {
    const facet = { facet: 'quantity', truthConditional: true, stated: '6700', detail: null } as const
    const snapshot = smallProject({
      assessments: [
        assessmentRow('k', 'a', { judgement: 'differs', facets: [facet], statedValue: 'about 6700', note: 'ask' }),
      ],
    })
    const before = stateText(snapshot)
    const { changes } = run(snapshot, judgeAlike, { like: like('a') }, ben)
    expect(changes.map(({ table, before }) => [table, before])).toEqual([
      ['mentions', null],
      ['assessments', null],
    ])
    expect(snapshot.get('assessments', 'k.a.ben')).toMatchObject({
      analyst: 'ben',
      judgement: 'differs',
      facets: [facet],
      statedValue: 'about 6700',
      note: '',
    })
    expect(snapshot.get('mentions', 'p-a.k.ben')).toMatchObject({ role: 'supports', analyst: 'ben' })
    takeBack(snapshot, changes)
    expect(stateText(snapshot)).toBe(before)
  })

  it('[C2] refuses to leave out what one has a passage for, and links nothing for an omission that arrived with one', () => {
    const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    const snapshot = smallProject({
      passages: [passageRow('p-c', 'c')],
      mentions: [mentionRow('p-b', 'k', 'b', { analyst: asId('ben') }), mentionRow('p-c', 'k', 'c')],
    })
    snapshot.load('assessments', [assessmentRow('k', 'b', omits), assessmentRow('k', 'c', omits)])
    expect(refusal(snapshot, judgeAlike, { like: like('b') }, ben)).toBe('omitsHasMention')
    run(snapshot, judgeAlike, { like: like('c') }, ben)
    expect(snapshot.get('assessments', 'k.c.ben')).toMatchObject(omits)
  })

  it('[C2] shares no omission that came without a reason, though one has given a reason before', () => {
    const own = { analyst: asId<AnalystId>('ben'), omission: { reason: 'superseded', reference: null } } as const
    const snapshot = smallProject({
      assessments: [
        assessmentRow('k', 'b', { judgement: 'omits' }),
        assessmentRow('k', 'b', { judgement: 'omits', ...own }),
      ],
    })
    expect(refusal(snapshot, judgeAlike, { like: like('b') }, ben)).toBe('omitsNeedsReason')
  })

  it('refuses where the other has not judged', () => {
    expect(refusal(smallProject(), judgeAlike, { like: like('b') }, ben)).toBe('notThere')
  })

  it('[C10] finds a judgement of a file that is filed under another id, and files the own one rightly', () => {
    const id = asId<AssessmentId>('of-another-program')
    const facet = { facet: 'quantity', truthConditional: true, stated: '6700', detail: null } as const
    const snapshot = smallProject({
      assessments: [assessmentRow('k', 'a', { id, judgement: 'differs', facets: [facet] })],
    })
    run(snapshot, judgeAlike, { like: id }, ben)
    expect(snapshot.get('assessments', 'k.a.ben')).toMatchObject({ judgement: 'differs', facets: [facet] })
    expect(snapshot.get('assessments', id)).toMatchObject({ analyst: 'ana' })
  })
})
