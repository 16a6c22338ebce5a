/** Which of several chosen cells a judgement can be given (C2, C4, C12, C13). */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, claimRow, day } from '#test/builders/rows.ts'
import { bulkCells, onlyOpen, openReasons, sharedGrounds, touchedBy, type BulkKind } from './bulk.ts'
import { groupColumns } from './column-groups.ts'
import { layOut, layOutColumns } from './grid-layout.ts'
import { queueColumns } from './review-queue.ts'

const open = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
const project = smallProject({
  claims: [claimRow('k', { version: 2 })],
  assessments: [assessmentRow('k', 'c', { ...open, claimVersion: 2 })],
})
const matrix = deriveMatrix(project, { view: 'all', sort: 'order' })
const layout = layOut(matrix, layOutColumns(groupColumns(matrix.groups, 'story'), { column: 80, row: 40, gap: 8 }))
const all = { top: 0, bottom: layout.rows.length - 1, left: 0, right: layout.columns.length - 1 }
const cells = bulkCells(project, layout, all, asId('ana'))
const articles = (kind: BulkKind) => touchedBy(cells, kind).map((cell) => `${cell.claim}${cell.article}`)

describe('judging many cells', () => {
  it('[C13] leaves out cells that are not asked', () => {
    expect(cells.chosen).toBe(8)
    expect(articles('unclear')).toEqual(['ks', 'ka', 'kb', 'kc'])
  })

  it('[C2] lets only cells with an own passage agree or differ, and only the others omit', () => {
    expect(articles('agrees')).toEqual(['ka'])
    expect(articles('differs')).toEqual(['ka'])
    expect(articles('omits')).toEqual(['ks', 'kb', 'kc'])
  })

  it('[C12] [C4] knows what changed since and which reasons are open', () => {
    expect(articles('stillHolds')).toEqual(['ka'])
    expect(articles('settle')).toEqual(['kc'])
    expect(articles('clear')).toEqual(['ka', 'kc'])
  })

  it('[C4] finds the open reasons of one analyst among the shown cells', () => {
    const columns = queueColumns(matrix.groups)
    const reasons = openReasons(project, matrix, columns, asId('ana'))
    expect(reasons).toEqual([{ claim: 'k', article: 'c' }])
    expect(touchedBy(onlyOpen(reasons), 'settle')).toEqual(reasons)
    expect(openReasons(project, matrix, columns, asId('ben'))).toEqual([])
    expect(openReasons(project, matrix, { articles: [], placeOf: new Map() }, asId('ana'))).toEqual([])
  })

  it('[C4] gives an omission a reason that came without one', () => {
    const bare = smallProject({ assessments: [assessmentRow('k', 'b', { judgement: 'omits', omission: null })] })
    expect(touchedBy(bulkCells(bare, layout, all, asId('ana')), 'settle')).toEqual([{ claim: 'k', article: 'b' }])
  })

  it('[C4] knows where the article is earlier than the fact, unless it tells it or was judged with a reason', () => {
    const dated = smallProject({
      claims: [claimRow('k', { time: day('2024-03-10') })],
      articles: ['s', 'a', 'b', 'c'].map((id) => articleRow(id, { published: day('2024-03-01') })),
      assessments: [
        assessmentRow('k', 'b', open),
        assessmentRow('k', 's', { judgement: 'omits', omission: { reason: 'otherSubject', reference: null } }),
      ],
    })
    // There is a passage in `a`.
    expect(touchedBy(bulkCells(dated, layout, all, asId('ana')), 'early').map(({ article }) => article)).toEqual([
      'b',
      'c',
    ])
  })

  it('[C10] is about the own judgements only', () => {
    const ofBen = bulkCells(project, layout, all, asId('ben'))
    expect(touchedBy(ofBen, 'clear')).toEqual([])
    expect(touchedBy(ofBen, 'agrees')).toEqual([])
  })

  it('[C4] offers the references that all cells share', () => {
    const shared = sharedGrounds(project, touchedBy(cells, 'omits'))
    expect(shared.references.map(({ article }) => article.id)).toEqual(['a'])
    const two = touchedBy(cells, 'omits').filter((cell) => cell.article !== 's')
    expect(sharedGrounds(project, two).references.map(({ article }) => article.id)).toEqual(['s', 'a'])
    expect(sharedGrounds(project, [...two, { claim: asId('k'), article: asId('s') }]).references).toHaveLength(1)
    expect(shared.predates).toBeNull()
  })
})
