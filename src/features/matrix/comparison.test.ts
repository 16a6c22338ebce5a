/** Two articles side by side. */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, claimRow, storyClaimRow } from '#test/builders/rows.ts'
import { compareColumns, countPairs, pairKind, type Pair } from './comparison.ts'

const stated = (value: string) =>
  ({
    judgement: 'differs',
    facets: [{ facet: 'quantity', truthConditional: true, stated: value, detail: null }],
  }) as const
const early = { judgement: 'omits', omission: { reason: 'predates', reference: null } } as const
const claims = ['m', 'n', 'o', 'p', 'q', 'r']
const project = smallProject({
  claims: claims.map((id) => claimRow(id)),
  storyClaims: claims.map((id) => storyClaimRow('story', id)),
  assessments: [
    assessmentRow('m', 'a'),
    assessmentRow('m', 'b'),
    assessmentRow('n', 'a', stated('6700')),
    assessmentRow('n', 'b', stated('5000')),
    assessmentRow('o', 'a', stated('6700 ')),
    assessmentRow('o', 'b', stated('6700')),
    assessmentRow('p', 'a'),
    assessmentRow('p', 'b', early),
    assessmentRow('q', 'a', { facets: [{ facet: 'tone', truthConditional: false, stated: null, detail: null }] }),
    assessmentRow('q', 'b'),
    assessmentRow('r', 'a'),
    assessmentRow('r', 'b', { judgement: 'unclear' }),
  ],
})
const matrix = deriveMatrix(project, { view: 'all', sort: 'order', stories: [asId('story')] })
const pair: Pair = [asId('b'), asId('a')]

describe('comparing two articles', () => {
  it('sets them side by side, first where they tell it differently, what cannot be compared last', () => {
    const compared = compareColumns(matrix, pair)
    expect(compared?.groups.map(({ columns }) => columns.map(({ article }) => article.id))).toEqual([['b', 'a']])
    expect(compared?.rows.map(({ claim }) => claim.id)).toEqual(['n', 'm', 'o', 'q', 'k', 'p', 'r'])
    expect(compared?.summary).toMatchObject({ asked: 14, assessed: 13 })
  })

  it('[C4] counts what is equal and what is not; an article that is too early disagrees with nobody', () => {
    expect(countPairs(matrix.rows, pair)).toEqual({ unequal: 1, equal: 3, open: 3 })
  })

  it('[C2] cannot compare what is unclear: it is a question, not another telling', () => {
    const row = matrix.rows.find(({ claim }) => claim.id === 'r')
    expect(row && pairKind(row, pair)).toBe('open')
  })

  it('has nothing to compare where one of them is not shown', () => {
    expect(compareColumns(matrix, [asId('a'), asId('d')])).toBeNull()
  })
})
