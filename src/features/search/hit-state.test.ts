import { describe, expect, it } from 'vitest'
import type { SearchLine } from '#domain/search/searcher.ts'
import { smallProject } from '#test/builders/project.ts'
import { anyId, assessmentRow } from '#test/builders/rows.ts'
import { hitStates } from './hit-state.ts'
import { lineKey } from './line-order.ts'

/** The passage `p-a` stands at 100 to 110 of article `a`, and is linked to the claim `k`. */
function place(article: string, start: number, end: number): SearchLine {
  return {
    article: anyId(article),
    revision: anyId(`${article}-1`),
    hit: { start, end },
    context: '',
    contextStart: start,
    language: { tag: 'en', direction: 'ltr', basis: 'detected', evidence: null },
  }
}

describe('hitStates', () => {
  const stateOf = (line: SearchLine, claim: string | null, snapshot = smallProject()) =>
    hitStates(snapshot, [line], claim === null ? null : anyId(claim)).get(lineKey(line)) ?? null

  it('[C1] is linked where a passage of the claim reaches into it', () => {
    expect(stateOf(place('a', 105, 120), 'k')).toBe('linked')
    expect(stateOf(place('a', 99, 101), 'k')).toBe('linked')
  })
  it('is marked where a passage stands for something else, or no claim is chosen', () => {
    expect(stateOf(place('a', 105, 120), 'l')).toBe('marked')
    expect(stateOf(place('a', 105, 120), null)).toBe('marked')
  })
  it('touching is not enough', () => {
    expect(stateOf(place('a', 110, 120), null)).toBeNull()
    expect(stateOf(place('a', 90, 100), null)).toBeNull()
  })
  it('[C3] says where the article was judged by other words, which is no link', () => {
    const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    const snapshot = smallProject({ assessments: [assessmentRow('k', 'c', omits)] })
    expect(stateOf(place('c', 500, 510), 'k', snapshot)).toBe('judged')
    expect(stateOf(place('c', 500, 510), 'l', snapshot)).toBeNull()
  })
})
