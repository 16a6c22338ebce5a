import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type AnalystId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import {
  analystRow,
  articleRow,
  assessmentRow,
  batchRow,
  claimRow,
  english,
  mentionRow,
  passageRow,
  positionAt,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '#test/builders/rows.ts'
import { agreementReport, comparedPersons } from './agreement-report.ts'
import { fewestUnits, type Figure } from './figure.ts'
import { judgedBy, jointCells, judgesOf } from './joint-cells.ts'
import { slowAlpha, slowKappa, slowPercent } from './slow-agreement.cases.ts'

const by = (name: string): AnalystId => asId(name)
const georgian = { ...english, tag: 'ka' }

/** Two claims asked of three articles of one story, a third article in Georgian; and one article of another story. */
function project(
  assessments: readonly Row<'assessments'>[],
  more: (snapshot: MemorySnapshot) => void = () => undefined,
) {
  const snapshot = new MemorySnapshot()
  snapshot.load('analysts', [
    analystRow('ana'),
    analystRow('bo'),
    analystRow('cy'),
    analystRow('bo-2', { sameAs: by('bo') }),
  ])
  snapshot.load('batches', [batchRow('batch')])
  snapshot.load('stories', [storyRow('s'), storyRow('t')])
  snapshot.load('claims', [claimRow('k'), claimRow('l')])
  snapshot.load('articles', [
    articleRow('a'),
    articleRow('b'),
    articleRow('c', { language: georgian }),
    articleRow('d'),
  ])
  snapshot.load('storyArticles', [...['a', 'b', 'c'].map((id) => storyArticleRow('s', id)), storyArticleRow('t', 'd')])
  snapshot.load('storyClaims', [storyClaimRow('s', 'k'), storyClaimRow('s', 'l')])
  snapshot.load('assessments', [...assessments])
  more(snapshot)
  return snapshot
}

const says = (
  claim: string,
  article: string,
  analyst: string,
  judgement: Row<'assessments'>['judgement'],
  more: Partial<Row<'assessments'>> = {},
) => assessmentRow(claim, article, { analyst: by(analyst), judgement, ...more })

const quantity = { facet: 'quantity', truthConditional: true, stated: null, detail: null } as const

it('[C10] sums up in total, by claim, language and facet group, lowest first', () => {
  const snapshot = project([
    says('k', 'a', 'ana', 'agrees'),
    says('k', 'a', 'bo', 'agrees'),
    says('k', 'b', 'ana', 'differs', { facets: [quantity] }),
    says('k', 'b', 'bo', 'differs'),
    says('l', 'c', 'ana', 'omits'),
    says('l', 'c', 'bo', 'unclear'),
    says('l', 'a', 'ana', 'agrees'),
  ])
  const report = agreementReport(snapshot, jointCells(snapshot, null))
  expect(report.total).toMatchObject({
    cells: 3,
    apart: 1,
    figures: { percent: { value: 2 / 3, units: 3 }, alpha: { why: 'tooFew', units: 3 } },
  })
  expect(report.claims.map(({ of, apart }) => [of.id, apart])).toEqual([
    ['l', 1],
    ['k', 0],
  ])
  expect(report.languages.map(({ of, cells }) => [of, cells])).toEqual([
    ['ka', 1],
    ['en', 2],
  ])
  // Ticked by one of two on one cell; where somebody left it out nothing was ticked or not.
  expect(report.facets).toMatchObject([{ of: 'quantity', cells: 2, apart: 1, figures: { percent: { value: 0.5 } } }])
})

it('[C5] [C10] facets are compared where both say something', () => {
  const facets = [quantity]
  const snapshot = project([
    says('k', 'a', 'ana', 'differs', { facets }),
    says('k', 'a', 'bo', 'differs', { facets }),
    says('k', 'b', 'ana', 'differs', { facets }),
    says('k', 'b', 'bo', 'omits'),
    // Ticked by one where nobody else judged: nothing to compare.
    says('l', 'b', 'ana', 'differs', { facets: [{ ...quantity, facet: 'time' }] }),
  ])
  expect(agreementReport(snapshot, jointCells(snapshot, null)).facets).toMatchObject([
    { of: 'quantity', cells: 1, apart: 0 },
  ])
})

it('[C10] two identities of one person count once, by the newest judgement', () => {
  const snapshot = project([
    says('k', 'a', 'bo', 'agrees', { at: '2024-01-01T00:00:00.000Z' }),
    says('k', 'a', 'bo-2', 'omits', { at: '2024-01-02T00:00:00.000Z' }),
  ])
  const cells = jointCells(snapshot, null)
  expect([...(cells[0]?.judgements ?? [])].map(([person, { judgement }]) => [person, judgement])).toEqual([
    ['bo', 'omits'],
  ])
  expect(agreementReport(snapshot, cells).total.figures.percent).toEqual({ why: 'oneAnalyst', units: 0 })
})

it('[C13] takes cells that are asked, of one story or all, and whose import is complete', () => {
  const judged = ['a', 'd'].map((article) => says('k', article, 'ana', 'agrees'))
  const snapshot = project(judged)
  const ids = (story: string | null) =>
    jointCells(snapshot, story === null ? null : asId(story)).map(({ article }) => article.id)
  expect([ids(null), ids('s'), ids('t')]).toEqual([['a'], ['a'], []])
  const running = project(judged, (rows) => rows.load('batches', [batchRow('batch', { status: 'running' })]))
  expect(jointCells(running, null)).toEqual([])
})

it('[C10] queues what is apart: undecided first, the lowest agreement first, another reason last', () => {
  const omission = (reason: 'available' | 'predates') => ({ omission: { reason, reference: null } })
  const snapshot = project(
    [
      says('k', 'a', 'ana', 'agrees'),
      says('k', 'a', 'bo', 'omits'),
      says('k', 'b', 'ana', 'omits', omission('available')),
      says('k', 'b', 'bo', 'omits', omission('predates')),
      says('k', 'c', 'ana', 'agrees'),
      says('k', 'c', 'bo', 'agrees'),
      says('k', 'c', 'cy', 'omits'),
      says('l', 'a', 'ana', 'agrees'),
      says('l', 'a', 'bo', 'differs'),
      says('l', 'b', 'ana', 'agrees'),
      says('l', 'b', 'bo', 'agrees'),
    ],
    (rows) => {
      const decided = { claim: asId('l'), article: asId('a'), judgement: 'agrees', facets: [], omission: null } as const
      rows.load('decisions', [
        { id: asId('l.a'), rev: 1, extra: null, ...decided, reason: 'Read again', analyst: by('ana'), at: '' } as never,
      ])
    },
  )
  const { apart } = agreementReport(snapshot, jointCells(snapshot, null))
  expect(apart.map(({ cell, alike }) => [`${cell.claim.id} ${cell.article.id}`, alike])).toEqual([
    ['k a', 0],
    ['k c', 1 / 3],
    ['k b', 1],
    ['l a', 0],
  ])
  expect(apart[3]?.cell.decision?.reason).toBe('Read again')
})

it('[C10] compares only those who are chosen', () => {
  const snapshot = project([
    says('k', 'a', 'ana', 'agrees'),
    says('k', 'a', 'bo', 'omits'),
    says('k', 'b', 'ana', 'agrees'),
  ])
  const cells = jointCells(snapshot, null)
  const judges = judgesOf(cells)
  expect(judges).toEqual([
    ['ana', 2],
    ['bo', 1],
  ])
  expect([...comparedPersons(judges, [by('bo'), by('nobody')])]).toEqual(['bo'])
  expect([...comparedPersons(judges, [])]).toEqual(['ana', 'bo'])
  expect(judgedBy(cells, new Set([by('bo')])).map(({ article }) => article.id)).toEqual(['a'])
})

it('[C1] [T4] compares the words marked by who judged, where they stand in the text that is shown', () => {
  const mark = (id: string, analyst: string, start: number, revision = 'a-1') =>
    [
      passageRow(id, 'a', { ...positionAt(start), revision: asId(revision), analyst: by(analyst) }),
      mentionRow(id, 'k', 'a', { analyst: by(analyst) }),
    ] as const
  const marks = [
    mark('p', 'ana', 100),
    mark('q', 'bo', 102),
    mark('r', 'ana', 300),
    mark('old', 'bo', 5, 'a-0'),
    mark('gone', 'bo', 50, 'a-0'),
    mark('x', 'cy', 0),
  ]
  const snapshot = project(
    [says('k', 'a', 'ana', 'agrees'), says('k', 'a', 'bo', 'agrees'), says('k', 'b', 'ana', 'agrees')],
    (rows) => {
      rows.load(
        'passages',
        marks.map(([passage]) => passage),
      )
      rows.load(
        'mentions',
        marks.map(([, mention]) => mention),
      )
      const anchor = {
        id: asId('n'),
        rev: 1,
        extra: null,
        passage: asId('old'),
        revision: asId('a-1'),
        outcome: 'moved',
        start: 300,
        end: 310,
        decidedBy: null,
      }
      rows.load('anchors', [anchor as never])
    },
  )
  const { passages } = agreementReport(snapshot, jointCells(snapshot, null))
  // 100-110 and 300-310 against 102-112 and, moved, 300-310; Cy marked, but judged nothing.
  expect(passages.overlap).toEqual({ both: 18, either: 22, matched: 2, spans: 4 })
  expect(passages.characters).toEqual({ value: 18 / 22, units: 1 })
  expect(passages.spans).toEqual({ value: 1, units: 1 })
})

it('[C10] of passages nobody marked there is no figure', () => {
  const both = project([says('k', 'a', 'ana', 'omits'), says('k', 'a', 'bo', 'omits')])
  expect(agreementReport(both, jointCells(both, null)).passages.characters).toEqual({ why: 'nothingMarked', units: 0 })
  const one = project([says('k', 'a', 'ana', 'omits')])
  expect(agreementReport(one, jointCells(one, null)).passages.spans).toEqual({ why: 'nothingShared', units: 0 })
})

it('[C10] of passages only one ever marked there is no figure, and one who marked some is compared throughout', () => {
  const marked = (mentions: readonly (readonly [string, string])[]) =>
    project(
      ['a', 'b'].flatMap((article) => [says('k', article, 'ana', 'agrees'), says('k', article, 'bo', 'agrees')]),
      (rows) => {
        for (const [article, analyst] of mentions) {
          const id = `of-${article}-${analyst}`
          rows.load('passages', [passageRow(id, article, positionAt(10))])
          rows.load('mentions', [mentionRow(id, 'k', article, { analyst: asId(analyst) })])
        }
      },
    )
  const figure = (mentions: readonly (readonly [string, string])[]) => {
    const rows = marked(mentions)
    return agreementReport(rows, jointCells(rows, null)).passages.characters
  }
  expect(
    figure([
      ['a', 'ana'],
      ['b', 'ana'],
    ]),
  ).toEqual({ why: 'oneMarked', units: 0 })
  expect(
    figure([
      ['a', 'ana'],
      ['b', 'ana'],
      ['b', 'bo'],
    ]),
  ).toEqual({ value: 0.5, units: 2 })
})

const said = fc.option(fc.constantFrom('agrees', 'differs', 'omits', 'unclear'), { freq: 4 })
const cellsOfAll = ['k', 'l'].flatMap((claim) => ['a', 'b', 'c'].map((article) => [claim, article] as const))

it('[C10] is what another implementation says of two analysts on generated matrices, in total and by claim', () => {
  fc.assert(
    fc.property(
      fc.tuple(said, said, said, said, said, said),
      fc.tuple(said, said, said, said, said, said),
      (ana, bo) => {
        const rows = [ana, bo].flatMap((own, analyst) =>
          own.flatMap((judgement, index) => {
            const [claim = '', article = ''] = cellsOfAll[index] ?? []
            return judgement === null ? [] : [says(claim, article, analyst === 0 ? 'ana' : 'bo', judgement)]
          }),
        )
        const snapshot = project(rows)
        const { total, claims } = agreementReport(snapshot, jointCells(snapshot, null))
        const shared = ana.filter((one, index) => one !== null && bo[index] !== null).length
        expect(total.cells).toBe(shared)
        expectFigure(total.figures.percent, slowPercent([ana, bo]))
        expectFigure(total.figures.kappa, shared < fewestUnits ? null : slowKappa([ana, bo]))
        expectFigure(total.figures.alpha, shared < fewestUnits ? null : slowAlpha([ana, bo]))
        for (const [index, claim] of ['k', 'l'].entries()) {
          const own = [ana, bo].map((all) => all.slice(3 * index, 3 * index + 3))
          const row = claims.find(({ of }) => of.id === claim)
          expectFigure(row?.figures.percent ?? { why: 'oneAnalyst', units: 0 }, slowPercent(own))
        }
      },
    ),
    { numRuns: 200 },
  )
})

function expectFigure(figure: Figure, value: number | null) {
  if (value === null) expect(figure).toHaveProperty('why')
  else expect('value' in figure ? figure.value : figure.why).toBeCloseTo(value, 10)
}
