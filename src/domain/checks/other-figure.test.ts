import { expect, it } from 'vitest'
import { assess } from '#commands/assessments/assess.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId, assessmentRow, mentionRow, passageRow, positionAt } from '#test/builders/rows.ts'
import type { FoundDifference } from '#domain/finding.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { otherFigure } from './other-figure.ts'

const quantity: FoundDifference = { kind: 'quantity', here: { start: 6, end: 7 }, there: { start: 0, end: 3 } }
const figure = { ...positionAt(100), quote: '700 things' }

/** What the check makes of the project when the finder gives these for every passage. */
function found(snapshot: Snapshot, ...differences: FoundDifference[]) {
  return otherFigure.questions(snapshot).flatMap((question) => question.concerns([differences, differences]))
}

it('[C2] finds an agreement whose passages state another figure, in the words of both', () => {
  const snapshot = smallProject({ passages: [passageRow('p-a', 'a', figure)] })
  expect(found(snapshot, quantity)).toMatchObject([
    { table: 'assessments', id: assessmentRow('k', 'a').id, differences: [{ here: 'k', there: '700' }] },
  ])
  expect(found(snapshot)).toEqual([])
})

it('[C5] leaves out what is in doubt, and what is no figure', () => {
  expect(found(smallProject(), { ...quantity, isDoubtful: true })).toEqual([])
  expect(found(smallProject(), { ...quantity, kind: 'place' })).toEqual([])
})

it('[C2] [C5] is mended by either judgement that names the figure', () => {
  for (const name of ['differs', 'onlyForm'] as const) {
    const snapshot = smallProject({ passages: [passageRow('p-a', 'a', figure)] })
    const fix = found(snapshot, quantity)[0]?.fixes.find((one) => one.name === name)
    if (fix?.command !== 'assess') throw new Error('no fix')
    run(snapshot, assess, fix.args)
    expect(snapshot.get('assessments', assessmentRow('k', 'a').id)).toMatchObject({
      judgement: name === 'differs' ? 'differs' : 'agrees',
      facets: [{ facet: 'quantity', stated: '700', truthConditional: name === 'differs' }],
    })
    expect(found(snapshot, quantity)).toEqual([])
  }
})

it('[C10] asks once for a claim, of each agreement with the passages of its analyst', () => {
  const snapshot = smallProject({
    passages: [passageRow('p-2', 'a', { ...positionAt(300, 2) })],
    mentions: [
      mentionRow('p-2', 'k', 'a'),
      mentionRow('p-2', 'k', 'a', { analyst: anyId('ben') }),
      mentionRow('p-b', 'k', 'b'),
    ],
    assessments: [
      assessmentRow('k', 'a', { analyst: anyId('ben') }),
      assessmentRow('k', 'b', { judgement: 'unclear', question: '?' }),
    ],
  })
  const [question, ...others] = otherFigure.questions(snapshot)
  expect(others).toEqual([])
  const [, told] = JSON.parse(question?.key ?? '') as [unknown, { text: string }[]]
  expect(told.map(({ text }) => text)).toEqual(['qqqqqqqqqq\nqq', 'qq'])
})
