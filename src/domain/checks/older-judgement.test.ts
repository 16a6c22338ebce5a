import { expect, it } from 'vitest'
import { confirmStillHolds } from '#commands/assessments/confirm-still-holds.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, claimRow, day, revisionRow } from '#test/builders/rows.ts'
import { asId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { olderJudgement } from './older-judgement.ts'

const found = (snapshot: Snapshot) => [...olderJudgement.walk(snapshot)].flatMap((concern) => concern ?? [])

it('[C12] finds judgements made before their claim or article changed, and saying that they hold mends them', () => {
  const snapshot = smallProject({ claims: [claimRow('k', { version: 2 })] })
  const [concern] = found(snapshot)
  expect(concern).toMatchObject({ kind: 'claimChanged', table: 'assessments', id: assessmentRow('k', 'a').id })
  const [fix] = concern?.fixes ?? []
  if (fix?.command !== 'confirmStillHolds') throw new Error('no fix')
  run(snapshot, confirmStillHolds, fix.args)
  expect(found(snapshot)).toEqual([])
})

it('[C12] tells an earlier text from a changed claim', () => {
  const snapshot = smallProject({
    revisions: [revisionRow('a', { id: asId('a-2'), number: 2 })],
    articles: [articleRow('a', { revision: asId('a-2') })],
  })
  expect(found(snapshot)).toMatchObject([{ kind: 'articleChanged', fixes: [{ name: 'stillHolds' }] }])
})

it('[C4] finds a reason that dates no longer allow, which only another judgement mends', () => {
  const snapshot = smallProject({
    claims: [claimRow('k', { time: day('2024-01-01') })],
    articles: [articleRow('b', { published: day('2024-02-01') })],
    assessments: [assessmentRow('k', 'b', { judgement: 'omits', omission: { reason: 'predates', reference: null } })],
  })
  expect(found(snapshot)).toMatchObject([{ kind: 'reasonDoubted', fixes: [] }])
})
