/** What the copies of a project begin with, in tests of merging: enough of everything that random commands find something to work on. */
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, batchRow } from '#test/builders/rows.ts'
import type { MemorySnapshot } from '../snapshot.ts'

export function startOfReplicas(): MemorySnapshot {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  const file = { name: 'a.txt', bytes: 9, outcome: 'imported', reason: null, problems: [], articles: 1 } as const
  return smallProject({
    batches: [batchRow('batch', { files: [file] })],
    articles: [articleRow('b', { tags: ['x', 'y'] }), articleRow('c', { tags: ['x'] })],
    assessments: [assessmentRow('k', 'b', omits), assessmentRow('k', 'c', omits)],
  })
}
