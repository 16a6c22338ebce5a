import { expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, citationRow, sourceRow, verdictRow } from '#test/builders/rows.ts'
import { stopCiting } from './stop-citing.ts'

it('[H1] stopCiting takes a source off a verdict; the source stays', () => {
  const snapshot = smallProject({
    sources: [sourceRow('one'), sourceRow('two')],
    verdicts: [verdictRow('k', { sources: [anyId('one'), anyId('two')] })],
    citations: [citationRow('k', 'one')],
  })
  const verdict = anyId('k.verdict')
  run(snapshot, stopCiting, { verdict, source: anyId('one') })
  expect(snapshot.get('verdicts', 'k.verdict')?.sources).toEqual(['two'])
  expect([snapshot.size('citations'), snapshot.size('sources')]).toEqual([0, 2])
  expect(run(snapshot, stopCiting, { verdict, source: anyId('one') }).changes).toEqual([])
  expect(refusal(snapshot, stopCiting, { verdict: anyId('x'), source: anyId('one') })).toBe('notThere')
})
