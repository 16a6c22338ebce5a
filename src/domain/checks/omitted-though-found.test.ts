import { expect, it } from 'vitest'
import { turnDownPassage } from '#commands/suggestions/turn-down-passage.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId, assessmentRow, positionAt } from '#test/builders/rows.ts'
import type { FoundSentence } from '#domain/finding.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { omittedThoughFound } from './omitted-though-found.ts'

const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
const omitted = assessmentRow('k', 'b', omits)

function sentence(start: number, isSure: boolean): FoundSentence {
  return { start, end: start + 20, score: 0.9, isSure, evidence: [], differences: [] }
}

/** What the check makes of the project when the finder gives these of `b`, best first, and is sure of one of `a`. */
function found(snapshot: Snapshot, ...sentences: FoundSentence[]) {
  const answer = [
    { article: anyId('a'), sentences: [sentence(0, true)] },
    { article: anyId('b'), sentences },
  ]
  return omittedThoughFound.questions(snapshot).flatMap((question) => question.concerns(answer))
}

it('[C2] finds an omission where the finder is sure of a sentence, and of no other', () => {
  const snapshot = smallProject({ assessments: [omitted] })
  expect(found(snapshot, sentence(40, false), sentence(80, true))).toMatchObject([
    { table: 'assessments', id: omitted.id, sentence: { revision: 'b-1', start: 80, end: 100 } },
  ])
  expect(found(snapshot, sentence(40, false))).toEqual([])
  expect(found(smallProject(), sentence(80, true))).toEqual([])
})

it('[C9] is mended by saying that the sentence does not tell it', () => {
  const snapshot = smallProject({ assessments: [omitted] })
  const [fix] = found(snapshot, sentence(80, true))[0]?.fixes ?? []
  if (fix?.command !== 'turnDownPassage') throw new Error('no fix')
  const [before] = omittedThoughFound.questions(snapshot)
  run(snapshot, turnDownPassage, fix.args)
  expect(found(snapshot, sentence(80, true))).toEqual([])
  expect(omittedThoughFound.questions(snapshot)[0]?.key).toBe(before?.key)
})

it('[T1] leaves out what is furniture', () => {
  const furniture = {
    id: anyId('r'),
    rev: 1,
    extra: null,
    revision: anyId('b-1'),
    ...positionAt(70, 60),
    kind: 'furniture',
    status: 'confirmed',
    reason: null,
  } as const
  expect(found(smallProject({ assessments: [omitted], regions: [furniture] }), sentence(80, true))).toEqual([])
})

it('asks in all versions of the claim, which tell what is rare', () => {
  const [question] = omittedThoughFound.questions(smallProject({ assessments: [omitted] }))
  const [, targets] = JSON.parse(question?.key ?? '') as [unknown, { article: string }[]]
  expect(targets.map(({ article }) => article).toSorted()).toEqual(['a', 'b', 'c', 's'])
})
