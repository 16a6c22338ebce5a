/** What judging several cells at once would change. */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow } from '#test/builders/rows.ts'
import { markWords } from '#ui/marks/JudgementMark.tsx'
import { bulkCells, type BulkKind } from './bulk.ts'
import { previewBulk } from './bulk-preview.ts'
import { groupColumns } from './column-groups.ts'
import { layOut, layOutColumns } from './grid-layout.ts'

const facets = [{ facet: 'quantity', truthConditional: true, stated: '6700', detail: null }] as const
const open = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
const project = smallProject({
  assessments: [assessmentRow('k', 'a', { judgement: 'differs', facets }), assessmentRow('k', 'b', open)],
})
const matrix = deriveMatrix(project, { view: 'all', sort: 'order' })
const layout = layOut(matrix, layOutColumns(groupColumns(matrix.groups, 'story'), { column: 80, row: 40, gap: 8 }))
const block = { top: 0, bottom: layout.rows.length - 1, left: 0, right: layout.columns.length - 1 }
const cells = bulkCells(project, layout, block, asId('ana'))

function preview(kind: BulkKind): readonly string[] {
  const reason = { reason: 'superseded', reference: null } as const
  return previewBulk(project, cells, kind, asId('ana'), reason).changes.map(
    ({ before, after, losesFacets, cells: these }) =>
      `${these.map(({ article }) => article).join('')}: ${markWords(before)} > ${markWords(after)}${losesFacets ? ', loses facets' : ''}`,
  )
}

describe('the preview of judging many', () => {
  it('puts together what changes alike, the most first, and says what is lost', () => {
    expect(preview('omits')).toEqual([
      'sc: not assessed > reports a later stage',
      'b: left out, reason open > reports a later stage',
    ])
    expect(preview('agrees')).toEqual(['a: differs > agrees, loses facets'])
    expect(preview('differs')).toEqual(['a: differs > differs'])
    expect(preview('settle')).toEqual(['b: left out, reason open > reports a later stage'])
    expect(preview('clear')).toEqual([
      'a: differs > not assessed, 1 passage waiting, loses facets',
      'b: left out, reason open > not assessed',
    ])
  })

  it('[C13] counts what stays as it is, and why', () => {
    expect(previewBulk(project, cells, 'agrees', asId('ana'), null)).toMatchObject({ notAsked: 4, others: 3 })
    expect(previewBulk(project, cells, 'unclear', asId('ana'), null)).toMatchObject({ notAsked: 4, others: 0 })
  })
})
