import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject, stateText, takeBack, testContext } from '#test/builders/project.ts'
import { anyId, assessmentRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { asId } from '#domain/ids.ts'
import { judgeAlike } from './judge-alike.ts'

const cell = { claim: asId<never>('k'), article: asId<never>('a') }
const like = asId<never>('ana')
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
    const { changes } = run(snapshot, judgeAlike, { ...cell, like }, ben)
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
    expect(refusal(snapshot, judgeAlike, { ...cell, article: anyId('b'), like }, ben)).toBe('omitsHasMention')
    run(snapshot, judgeAlike, { ...cell, article: anyId('c'), like }, ben)
    expect(snapshot.get('assessments', 'k.c.ben')).toMatchObject(omits)
  })

  it('refuses where the other has not judged', () => {
    expect(refusal(smallProject(), judgeAlike, { ...cell, article: anyId('b'), like }, ben)).toBe('notThere')
  })
})
