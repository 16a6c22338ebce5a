import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  assessmentRow,
  batchRow,
  claimRow,
  day,
  mentionRow,
  passageRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '#test/builders/rows.ts'
import { deriveCell } from './cell.ts'
import { asId } from './ids.ts'
import { cellIn, deriveMatrix, emptyMatrixMemo } from './matrix.ts'

const differs = {
  judgement: 'differs',
  facets: [{ facet: 'quantity', truthConditional: true, stated: '6700', detail: null }],
} as const

function columns(matrix: ReturnType<typeof deriveMatrix>): Record<string, string[]> {
  return Object.fromEntries(
    matrix.groups.map((group) => [group.story?.id ?? 'none', group.columns.map((column) => column.article.id)]),
  )
}

describe('deriveMatrix', () => {
  it('keeps rows nobody touched, and gives what it would give without a memo', () => {
    const memo = emptyMatrixMemo()
    const snapshot = smallProject()
    const before = deriveMatrix(snapshot, { view: 'all' }, memo)
    snapshot.load('assessments', [assessmentRow('k', 'b', differs)])
    const after = deriveMatrix(snapshot, { view: 'all' }, memo)
    expect(after).toEqual(deriveMatrix(snapshot, { view: 'all' }))
    expect(after.groups).toBe(before.groups)
    const row = (matrix: typeof before, claim: string) => matrix.rows.find((one) => one.claim.id === claim)
    expect(row(after, 'l')).toBe(row(before, 'l'))
    expect(row(after, 'k')).not.toBe(row(before, 'k'))
    snapshot.load('storyArticles', [storyArticleRow('story', 'd')])
    expect(deriveMatrix(snapshot, { view: 'all' }, memo)).toEqual(deriveMatrix(snapshot, { view: 'all' }))
  })

  it('groups columns by story, the source document first, then by date', () => {
    const snapshot = smallProject({
      articles: [articleRow('b', { published: day('2024-01-01') }), articleRow('a', { published: day('2024-02-01') })],
    })
    expect(columns(deriveMatrix(snapshot, { view: 'all' }))).toEqual({ story: ['s', 'b', 'a', 'c'] })
  })

  it('does not count the source document as a version, but its cell as work', () => {
    const snapshot = smallProject({ passages: [passageRow('p-s', 's')], mentions: [mentionRow('p-s', 'k', 's')] })
    const [row] = deriveMatrix(snapshot, { view: 'all', claims: [asId('k')] }).rows
    expect(row?.findings.versions).toBe(3)
    expect(row?.articles).toBe(1)
    expect(row?.coverage).toMatchObject({ asked: 4, waiting: 1 })
  })

  it('shows articles of no story that carry a passage, and hides those of a running import', () => {
    const loose = smallProject({ passages: [passageRow('p-d', 'd')], mentions: [mentionRow('p-d', 'k', 'd')] })
    expect(columns(deriveMatrix(loose, { view: 'all' }))).toEqual({ story: ['s', 'a', 'b', 'c'], none: ['d'] })
    const hidden = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('b', { batch: asId('late') })],
    })
    expect(columns(deriveMatrix(hidden, { view: 'all' }))).toEqual({ story: ['s', 'a', 'c'] })
  })

  it('sorts rows by disagreement; [C4] an article that is too early disagrees with nobody', () => {
    const undecided = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    const early = { judgement: 'omits', omission: { reason: 'predates', reference: null } } as const
    const snapshot = smallProject({
      claims: [claimRow('l', { at: '2020' }), claimRow('m', { at: '2021' }), claimRow('o', { at: '2022' })],
      storyClaims: ['l', 'm', 'o'].map((claim) => ({
        id: asId(`story.${claim}`),
        rev: 1,
        extra: null,
        story: asId('story'),
        claim: asId(claim),
      })),
      assessments: [
        assessmentRow('l', 'a'),
        assessmentRow('l', 'b', early),
        assessmentRow('k', 'b', differs),
        assessmentRow('m', 'a'),
        assessmentRow('m', 'b', undecided),
        assessmentRow('m', 'c', differs),
        assessmentRow('o', 'a'),
        assessmentRow('o', 'b', undecided),
        assessmentRow('o', 'c'),
      ],
    })
    const ids = (sort: 'order' | 'disagreement') =>
      deriveMatrix(snapshot, { view: 'all', sort }).rows.map(
        (row) => `${row.claim.id}${Object.values(row.disagreement).join()}`,
      )
    expect(ids('disagreement')).toEqual(['m2,2,0', 'k2,0,0', 'o0,2,0', 'l0,0,0'])
    expect(ids('order')).toEqual(['l0,0,0', 'm2,2,0', 'o0,2,0', 'k2,0,0'])
    const reasons = deriveMatrix(snapshot, { view: 'all', sort: 'order' }).rows.map(({ findings }) =>
      Object.entries(findings.omissions).flatMap(([reason, count]) => (count > 0 ? [`${count} ${reason}`] : [])),
    )
    expect(reasons).toEqual([['1 predates'], ['1 undecided'], ['1 undecided'], []])
  })

  it('[C13] a cell is the same in whichever stories it is shown, asked through one that is not shown too', () => {
    const snapshot = smallProject({
      stories: [storyRow('other')],
      storyArticles: [storyArticleRow('other', 'a'), storyArticleRow('other', 'b')],
      storyClaims: [storyClaimRow('other', 'l')],
      passages: [passageRow('p-b', 'b')],
      mentions: [mentionRow('p-b', 'l', 'b')],
    })
    const matrix = deriveMatrix(snapshot, { view: 'all', stories: [asId('story')] })
    const articles = matrix.groups.flatMap((group) => group.columns.map(({ article }) => article.id))
    for (const row of matrix.rows)
      for (const article of articles)
        expect(cellIn(row, article)).toEqual(deriveCell(snapshot, row.claim.id, article, 'all'))
    const shown = matrix.rows.find(({ claim }) => claim.id === 'l')
    expect(shown?.coverage).toMatchObject({ asked: 2, waiting: 1, notAssessed: 1 })
  })

  it('[C13] a filter by story leaves other claims and articles out; sums follow', () => {
    const snapshot = smallProject({ stories: [storyRow('empty')] })
    const matrix = deriveMatrix(snapshot, { view: 'all', stories: [asId('story')] })
    expect(matrix.rows.map((row) => row.claim.id)).toEqual(['k'])
    expect(matrix.summary).toMatchObject({ asked: 4, assessed: 1, judgements: { agrees: 1 } })
    expect(deriveMatrix(snapshot, { view: 'all', stories: [asId('empty')] })).toMatchObject({ groups: [], rows: [] })
  })
})
