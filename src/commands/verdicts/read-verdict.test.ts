import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { analystRow, anyId, verdictRow } from '#test/builders/rows.ts'
import { readVerdict } from './read-verdict.ts'

const verdict = anyId('k.verdict')
const project = () => smallProject({ verdicts: [verdictRow('k')] })

describe('readVerdict', () => {
  it('[C10] keeps what each second reader says, once, and lets it be taken back', () => {
    const snapshot = project()
    run(snapshot, readVerdict, { verdict, outcome: 'confirms', note: '' }, testContext('ben'))
    run(snapshot, readVerdict, { verdict, outcome: 'objects', note: ' Too strong. ' }, testContext('ben'))
    expect([...snapshot.all('verdictReadings')]).toMatchObject([
      { id: 'k.verdict.ben', outcome: 'objects', note: 'Too strong.', analyst: 'ben' },
    ])
    run(snapshot, readVerdict, { verdict, outcome: null, note: '' }, testContext('ben'))
    expect(snapshot.size('verdictReadings')).toBe(0)
  })

  it('[C10] refuses who wrote it, under any identity, and an objection without a reason', () => {
    const confirms = { verdict, outcome: 'confirms', note: '' } as const
    expect(refusal(project(), readVerdict, confirms)).toBe('readsOwnVerdict')
    const analysts = [analystRow('ana-too', { sameAs: anyId('ana') })]
    const snapshot = smallProject({ verdicts: [verdictRow('k')], analysts })
    expect(refusal(snapshot, readVerdict, confirms, testContext('ana-too'))).toBe('readsOwnVerdict')
    const objects = { verdict, outcome: 'objects', note: ' ' } as const
    expect(refusal(snapshot, readVerdict, objects, testContext('ben'))).toBe('objectionNeedsReason')
    expect(refusal(snapshot, readVerdict, { ...confirms, verdict: anyId('x') })).toBe('notThere')
  })
})
