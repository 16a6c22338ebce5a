import { describe, expect, it } from 'vitest'
import { planCommand } from '#commands/define-command.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import { isRejection } from '#domain/rejection.ts'
import { noticeCounts, refusal, run, smallProject, stateText, takeBack, testContext } from '#test/builders/project.ts'
import { anyId, articleRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { assessCells, type CellInput } from './assess-cells.ts'

const claim = anyId('k')
const agrees = (article: string): CellInput => ({ article: anyId(article), judgement: 'agrees' })
const differs = (article: string): CellInput => ({
  article: anyId(article),
  judgement: 'differs',
  facets: [{ facet: 'quantity', stated: '6700' }],
})
const omits = (article: string): CellInput => ({
  article: anyId(article),
  judgement: 'omits',
  omission: { reason: 'undecided', reference: null },
})

/** Claim `k` has a passage of `ana` in `a`, `b` and `c`, the last two as headlines. */
const linked = () =>
  smallProject({
    passages: [passageRow('p-c', 'c')],
    mentions: [mentionRow('p-b', 'k', 'b', { role: 'headline' }), mentionRow('p-c', 'k', 'c', { role: 'headline' })],
  })

describe('assessCells', () => {
  it('[C2] [C4] [C9] judges each cell in its own way in one step, which is taken back as one', () => {
    const snapshot = linked()
    const before = stateText(snapshot)
    const plan = run(snapshot, assessCells, { claim, cells: [differs('a'), agrees('b'), agrees('c'), omits('s')] })
    const judgements = ['a', 'b', 'c', 's'].map((article) => snapshot.get('assessments', `k.${article}.ana`)?.judgement)
    expect(judgements).toEqual(['differs', 'agrees', 'agrees', 'omits'])
    expect(plan.subject).toEqual({ claim: 'k', count: 4 })
    expect(findRuleBreaks(snapshot)).toEqual([])
    takeBack(snapshot, plan.changes)
    expect(stateText(snapshot)).toBe(before)
  })
  it('[C2] agrees makes passages support, and says of how many', () => {
    const snapshot = linked()
    const plan = run(snapshot, assessCells, { claim, cells: [agrees('a'), agrees('b'), agrees('c')] })
    expect(noticeCounts(plan.notices)).toEqual({ nowSupports: 2 })
    expect(['p-b', 'p-c'].map((passage) => snapshot.get('mentions', `${passage}.k.ana`)?.role)).toEqual([
      'supports',
      'supports',
    ])
  })
  it('[C2] refuses all where one must be refused, and names its article', () => {
    const snapshot = smallProject({ articles: [articleRow('b', { title: null, firstWords: 'Two ships' })] })
    const plan = planCommand(assessCells, snapshot, { claim, cells: [differs('a'), agrees('b')] }, testContext())
    if (!isRejection(plan)) throw new Error('it is refused')
    expect(plan).toMatchObject({ reason: 'agreesNeedsMention', params: { article: 'b', named: 'Two ships' } })
    expect(rejectionText(plan)).toMatch(/^.?Two ships.?: To agree, the article needs a passage/u)
  })
  it('of two for one article the later holds', () => {
    const snapshot = smallProject()
    expect(run(snapshot, assessCells, { claim, cells: [agrees('a'), differs('a')] }).subject['count']).toBe(1)
    expect(snapshot.get('assessments', 'k.a.ana')?.judgement).toBe('differs')
  })
  it('refuses nothing at all, a claim and an article that are gone', () => {
    const refused = (gone: string, ...cells: CellInput[]) =>
      refusal(smallProject(), assessCells, { claim: anyId(gone), cells })
    expect(refused('k')).toBe('nothingChosen')
    expect(refused('gone', agrees('a'))).toBe('notThere')
    expect(refused('k', agrees('a'), omits('gone'))).toBe('notThere')
  })
})
