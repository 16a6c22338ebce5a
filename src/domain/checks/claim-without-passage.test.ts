import { expect, it } from 'vitest'
import { deleteClaims } from '#commands/claims/delete-claims.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { assessmentRow, mentionRow } from '#test/builders/rows.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { claimWithoutPassage } from './claim-without-passage.ts'

const found = (snapshot: Snapshot) => [...claimWithoutPassage.walk(snapshot)].flatMap((concern) => concern ?? [])

it('[C1] finds the claims nothing is linked to, which may be deleted', () => {
  const snapshot = smallProject()
  const [concern] = found(snapshot)
  expect(concern).toMatchObject({ table: 'claims', id: 'l' })
  const [fix] = concern?.fixes ?? []
  if (fix?.command !== 'deleteClaims') throw new Error('no fix')
  run(snapshot, deleteClaims, fix.args)
  expect(found(snapshot)).toEqual([])
  expect(found(smallProject({ mentions: [mentionRow('p-b', 'l', 'b')] }))).toEqual([])
})

it('[H8] proposes no deletion where work would go along', () => {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  const judged = smallProject({ assessments: [assessmentRow('l', 'b', omits)] })
  expect(found(judged)).toMatchObject([{ id: 'l', fixes: [] }])
})
