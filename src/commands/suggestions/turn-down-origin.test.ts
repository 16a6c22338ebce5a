import { expect, it } from 'vitest'
import { isKeyTurnedDown, originKey } from '#domain/grouping-suggestion.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { turnDownOrigin } from './turn-down-origin.ts'

it('[C6][C9] turnDownOrigin is remembered for this article and this origin', () => {
  const snapshot = smallProject()
  const suggestion = { article: anyId('d'), of: 'Reuters' } as const
  run(snapshot, turnDownOrigin, suggestion)
  run(snapshot, turnDownOrigin, suggestion)
  expect(snapshot.size('suggestionDecisions')).toBe(1)
  expect(isKeyTurnedDown(snapshot, originKey(snapshot, suggestion))).toBe(true)
  expect(isKeyTurnedDown(snapshot, originKey(snapshot, { ...suggestion, of: 'AP' }))).toBe(false)
  expect(isKeyTurnedDown(snapshot, originKey(snapshot, { article: anyId('x'), of: 'AP' }))).toBe(false)
  expect(refusal(snapshot, turnDownOrigin, { article: anyId('x'), of: 'AP' })).toBe('notThere')
})
