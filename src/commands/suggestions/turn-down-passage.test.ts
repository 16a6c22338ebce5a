import { describe, expect, it } from 'vitest'
import { isTurnedDown } from '#domain/suggestion.ts'
import { changeClaim } from '#commands/claims/change-claim.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { turnDownPassage } from './turn-down-passage.ts'

describe('turnDownPassage', () => {
  const suggestion = (snapshot: ReturnType<typeof smallProject>) => {
    const [revision] = [...snapshot.all('revisions')]
    const claim = snapshot.get('claims', 'k')
    if (!claim || !revision) throw new Error('The small project has both.')
    return { claim, revision: revision.id, start: 0, end: 4 }
  }

  it('[C9] is remembered for this sentence alone, once for each analyst', () => {
    const snapshot = smallProject()
    const here = suggestion(snapshot)
    const args = { ...here, claim: here.claim.id }
    run(snapshot, turnDownPassage, args)
    run(snapshot, turnDownPassage, args)
    expect(isTurnedDown(snapshot, here)).toBe(true)
    expect(isTurnedDown(snapshot, { ...here, end: 5 })).toBe(false)
    expect(snapshot.size('suggestionDecisions')).toBe(1)
  })

  it('[C12] comes back when the claim has changed', () => {
    const snapshot = smallProject()
    const here = suggestion(snapshot)
    run(snapshot, turnDownPassage, { ...here, claim: here.claim.id })
    run(snapshot, changeClaim, { claim: anyId('k'), fields: { actors: ['somebody new'] } })
    expect(isTurnedDown(snapshot, suggestion(snapshot))).toBe(false)
  })
})
