import { describe, expect, it } from 'vitest'
import { evaluate } from '#domain/search/evaluate.ts'
import { searchRow } from '#domain/search/search-rows.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, claimRow, mentionRow } from '#test/builders/rows.ts'
import { parseQuery } from './parse-query.ts'
import { fieldAnswers } from './field-answers.ts'

/** `a` agrees on the harbour and differs on the bridge, `b` the other way round, `c` was judged on the harbour alone; `d` on nothing. */
const snapshot = smallProject({
  claims: [claimRow('k', { wording: 'The harbour froze' }), claimRow('l', { wording: 'Міст упав' })],
  articles: [articleRow('c', { tags: ['Čaj'], outlet: 'Ранок' })],
  mentions: [mentionRow('p-a', 'l', 'a')],
  assessments: [
    assessmentRow('k', 'a', { judgement: 'agrees' }),
    assessmentRow('l', 'a', { judgement: 'differs' }),
    assessmentRow('k', 'b', { judgement: 'differs' }),
    assessmentRow('l', 'b', { judgement: 'agrees' }),
    assessmentRow('k', 'c', { judgement: 'omits' }),
  ],
})

/** The articles that answer to a query of fields. */
function articles(typed: string): string {
  const { query } = parseQuery(typed, { otherScripts: false })
  if (query === null) return 'all'
  const answers = fieldAnswers(query, snapshot)
  const isFound = (id: string) => {
    const row = searchRow(snapshot, 'articles', id)
    return row !== null && evaluate(query, { score: () => 0, has: (field) => answers(field, row) }) !== null
  }
  return ['a', 'b', 'c', 'd', 's'].filter(isFound).join('')
}

describe('the fields of a query', () => {
  it.each([
    ['claim:harbour', 'abc'],
    ['claim:міст', 'ab'],
    ['judgement:differs', 'ab'],
    ['judgement:omits,agrees', 'abc'],
    ['tag:caj', 'c'],
    ['outlet:РАНОК', 'c'],
    ['-tag:caj', 'abds'],
    ['tag:caj OR judgement:differs', 'abc'],
    ['NOT (tag:caj OR judgement:differs)', 'ds'],
  ])('%s: %s', (typed, expected) => {
    expect(articles(typed)).toBe(expected)
  })

  it('[C13] a claim and a judgement side by side are meant of one cell', () => {
    expect(articles('claim:harbour judgement:differs')).toBe('b')
    expect(articles('judgement:differs claim:harbour')).toBe('b')
    expect(articles('claim:міст judgement:differs')).toBe('a')
    expect(articles('claim:harbour,міст judgement:differs')).toBe('ab')
    expect(articles('claim:harbour judgement:differs,omits')).toBe('bc')
    expect(articles('claim:harbour judgement:unclear')).toBe('')
  })

  it('[C13] also within brackets and with other fields between them', () => {
    expect(articles('(claim:harbour judgement:differs) OR tag:caj')).toBe('bc')
    expect(articles('claim:harbour has:judgement judgement:differs')).toBe('b')
    expect(articles('-(claim:harbour judgement:differs)')).toBe('acds')
    expect(articles('lang:en (claim:harbour (judgement:agrees claim:міст))')).toBe('b')
  })

  it('[C13] a judgement that is excluded is meant of the cell of the claim, too', () => {
    expect(articles('claim:harbour -judgement:differs')).toBe('ac')
    expect(articles('claim:міст -judgement:differs')).toBe('b')
  })
  it('one of them alone, or either of the two, is meant of any cell', () => {
    expect(articles('claim:harbour OR judgement:differs')).toBe('abc')
    expect(articles('claim:none OR judgement:differs')).toBe('ab')
    expect(articles('(claim:harbour) (judgement:differs OR tag:none)')).toBe('ab')
  })

  it('a field of another query answers to nothing', () => {
    const [one, other] = ['tag:caj', 'tag:caj'].map((typed) => parseQuery(typed, { otherScripts: false }).query)
    const row = searchRow(snapshot, 'articles', 'c')
    if (one?.kind !== 'field' || other?.kind !== 'field' || row === null) throw new Error('no field')
    expect(fieldAnswers(one, snapshot)(one, row)).toBe(true)
    expect(fieldAnswers(one, snapshot)(other, row)).toBe(false)
  })
})
