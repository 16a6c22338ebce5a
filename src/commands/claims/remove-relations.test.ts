import { expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, relationRow } from '#test/builders/rows.ts'
import { removeRelations } from './remove-relations.ts'

it('[H1] removeRelations takes back what was said of two claims, and refuses what is gone', () => {
  const claimRelations = [relationRow('updates', 'k', 'l'), relationRow('contradicts', 'k', 'l')]
  const snapshot = smallProject({ claimRelations })
  const relations = [anyId('updates.k.l')]
  expect(run(snapshot, removeRelations, { relations }).subject).toEqual({ count: 1, claim: 'k' })
  expect([...snapshot.all('claimRelations')].map(({ kind }) => kind)).toEqual(['contradicts'])
  expect(refusal(snapshot, removeRelations, { relations })).toBe('notThere')
  expect(refusal(snapshot, removeRelations, { relations: [] })).toBe('nothingChosen')
})
