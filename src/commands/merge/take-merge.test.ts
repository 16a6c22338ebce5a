import { expect, it } from 'vitest'
import { asId, type ClaimId } from '#domain/ids.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { changeClaim } from '../claims/change-claim.ts'
import { takeMerge } from './take-merge.ts'

/** A merge that gives claim `k` a note and removes claim `l`. */
function looked() {
  const snapshot = smallProject()
  const [k, l] = [snapshot.get('claims', 'k'), snapshot.get('claims', 'l')]
  if (!k || !l) throw new Error('both are there')
  const changes = [
    { table: 'claims', id: 'k', before: k, after: { ...k, note: 'theirs', rev: 2 } },
    { table: 'claims', id: 'l', before: l, after: null },
  ] as const
  return { snapshot, args: { changes, texts: [asId<never>('sha-256:new')], file: 'theirs.json' } }
}

it('[H1] [H5] writes what was looked at, after the texts it needs', () => {
  const { snapshot, args } = looked()
  const plan = run(snapshot, takeMerge, args)
  expect(snapshot.get('claims', 'k')?.note).toBe('theirs')
  expect(snapshot.get('claims', 'l')).toBeUndefined()
  expect(plan.texts).toEqual(args.texts)
  expect(plan.subject).toMatchObject({ name: 'theirs.json', count: 2 })
})

it('[F4] writes nothing when a row has been changed, removed or made since', () => {
  const { snapshot, args } = looked()
  run(snapshot, changeClaim, { claim: asId<ClaimId>('k'), fields: { note: 'mine' } })
  expect(refusal(snapshot, takeMerge, args)).toBe('mergeOutdated')
  const [made] = args.changes
  const again = { ...args, changes: [{ ...made, before: null }] }
  expect(refusal(smallProject(), takeMerge, again)).toBe('mergeOutdated')
})
