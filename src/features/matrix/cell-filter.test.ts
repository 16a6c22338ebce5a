/** Rows and columns with cells that are looked for. */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { requestedCells } from '#domain/second-opinion.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, mentionRow, passageRow, requestRow, sourceRow, storyClaimRow } from '#test/builders/rows.ts'
import { plainShape, type CellFilter } from '#ui/matrix-shape.ts'
import { onlyShown, rowMatcher, shownBy } from './cell-filter.ts'

const facet = (name: 'eventPhase' | 'quantity') => ({ facet: name, truthConditional: true, stated: null, detail: null })
const project = smallProject({
  storyClaims: [storyClaimRow('story', 'l')],
  sources: [sourceRow('officials')],
  opinionRequests: [requestRow('l', 's'), requestRow('k', 'b'), requestRow('k', 'd')],
  passages: [passageRow('p-b', 'b'), passageRow('p-c', 'c')],
  mentions: [mentionRow('p-b', 'k', 'b', { speaker: asId('officials') }), mentionRow('p-c', 'l', 'c')],
  assessments: [
    assessmentRow('k', 'b', { judgement: 'differs', facets: [facet('eventPhase')] }),
    assessmentRow('l', 'a', { judgement: 'omits', omission: { reason: 'undecided', reference: null } }),
    assessmentRow('l', 'c', { judgement: 'differs', facets: [facet('quantity')] }),
  ],
})
const matrix = deriveMatrix(project, { view: 'all', sort: 'order' })

function found(filter: Partial<CellFilter>): string {
  const { rows, groups } = onlyShown(
    matrix,
    shownBy(matrix, rowMatcher(project, { ...plainShape, ...filter }, requestedCells(project)), null),
  )
  const articles = groups.flatMap(({ columns }) => columns.map(({ article }) => article.id))
  return `${rows.map(({ claim }) => claim.id).join('')} ${articles.join('')}`
}

describe('looking for cells', () => {
  it('leaves rows and columns that have one, by judgement, facet and source', () => {
    expect(found({ kinds: ['differs'] })).toBe('kl bc')
    expect(found({ kinds: ['omits'] })).toBe('l a')
    expect(found({ kinds: ['agrees', 'omits'] })).toBe('kl a')
    expect(found({ facets: ['quantity'] })).toBe('l c')
    // A finer facet is looked for by its group (C5).
    expect(found({ facets: ['what'] })).toBe('k b')
    expect(found({ sources: [asId('officials')] })).toBe('k b')
    expect(found({ kinds: ['agrees'], sources: [asId('officials')] })).toBe(' ')
  })

  it('[C3] finds what is still to be assessed, touched or not, and never what is not asked', () => {
    expect(found({ kinds: ['open'] })).toBe('kl sbc')
  })

  it('[C13] finds where a second opinion is asked, touched or not, among what is asked', () => {
    expect(found({ kinds: ['asked'] })).toBe('kl sb')
    expect(found({ kinds: ['asked'], facets: ['what'] })).toBe('k b')
  })

  it('sums up what is left, and keeps in sight what is to stay', () => {
    const matcher = rowMatcher(project, { ...plainShape, kinds: ['omits'] }, new Set())
    const some = onlyShown(matrix, shownBy(matrix, matcher, { claims: new Set([asId('k')]), articles: new Set() }))
    expect(some.rows.map(({ claim }) => claim.id)).toEqual(['k', 'l'])
    expect(some.summary).toMatchObject({ asked: 2, assessed: 2, judgements: { agrees: 1, omits: 1 } })
    expect(some.rows[0]).toBe(matrix.rows[0])
  })
})
