import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext, noticeCounts } from '#test/builders/project.ts'
import { anyId, assessmentRow } from '#test/builders/rows.ts'
import { linkPassage } from './link-passage.ts'

describe('linkPassage', () => {
  it("[C13] a first mention asks the claim of the article's stories; a second does not", () => {
    const snapshot = smallProject()
    const first = run(snapshot, linkPassage, { passage: anyId('p-b'), claim: anyId('l') })
    expect(noticeCounts(first.notices)).toEqual({ nowAskedOfStories: 1 })
    snapshot.apply([{ table: 'storyClaims', id: 'story.l', before: null, after: null }])
    run(snapshot, linkPassage, { passage: anyId('p-b'), claim: anyId('l') }, testContext('ben'))
    expect(snapshot.get('storyClaims', 'story.l')).toBeUndefined()
  })
  it('[C2] leaves the judgements of others alone, sets an own "omits" back', () => {
    const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    const snapshot = smallProject({
      assessments: [assessmentRow('k', 'b', omits), assessmentRow('k', 'b', { ...omits, analyst: anyId('ben') })],
    })
    run(snapshot, linkPassage, { passage: anyId('p-b'), claim: anyId('k') })
    expect(snapshot.byIndex('assessments', 'cell', 'k.b').map((row) => row.analyst)).toEqual(['ben'])
  })
  it('[C6] names a speaker; [C1] refuses the same link twice', () => {
    const snapshot = smallProject()
    run(snapshot, linkPassage, {
      passage: anyId('p-b'),
      claim: anyId('k'),
      role: 'attribution',
      speaker: { name: 'Kirby' },
    })
    expect(snapshot.get('mentions', 'p-b.k.ana')).toMatchObject({ role: 'attribution', speaker: 'new-1' })
    expect(refusal(snapshot, linkPassage, { passage: anyId('p-b'), claim: anyId('k') })).toBe('alreadyLinked')
  })
})
