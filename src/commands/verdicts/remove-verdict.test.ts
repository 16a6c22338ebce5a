import { expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { anyId, citationRow, readingRow, sourceRow, verdictRow } from '#test/builders/rows.ts'
import { removeVerdict } from './remove-verdict.ts'

it('[H1] removeVerdict takes away what hangs on the verdict; sources and other verdicts stay', () => {
  const snapshot = smallProject({
    sources: [sourceRow('isw')],
    verdicts: [verdictRow('k', { sources: [anyId('isw')] }), verdictRow('l')],
    citations: [citationRow('k', 'isw'), citationRow('l', 'isw')],
    verdictReadings: [readingRow('k', 'ben'), readingRow('l', 'ben')],
  })
  const verdict = anyId('k.verdict')
  run(snapshot, removeVerdict, { verdict })
  for (const table of ['verdicts', 'citations', 'verdictReadings'] as const)
    expect([...snapshot.all(table)].map(({ id }) => id.split('.')[0])).toEqual(['l'])
  expect(snapshot.size('sources')).toBe(1)
  expect(refusal(snapshot, removeVerdict, { verdict })).toBe('notThere')
})
