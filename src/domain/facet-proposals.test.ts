/** Facets that the words of claim and passage propose. */
import { describe, expect, it } from 'vitest'
import type { DifferenceKind } from './finding.ts'
import { facetProposals, isAsProposed, likelyMarks, type DifferenceWords } from './facet-proposals.ts'

const claim = { aboutSaying: false }
const difference = (kind: DifferenceKind, here: string | null, there: string | null): DifferenceWords => ({
  kind,
  here,
  there,
})
const proposals = facetProposals(claim, [
  difference('quantity', '7000', '6500'),
  difference('comparator', null, 'более'),
  difference('time', '2023', '2022'),
  difference('negation', 'sent', null),
])

describe('facetProposals', () => {
  it('[C5] proposes one mark for each facet, with what the version states and every reason', () => {
    expect(proposals.map(({ mark }) => [mark.facet, mark.stated, mark.truthConditional])).toEqual([
      ['quantity', '6500; более', true],
      ['time', '2022', true],
      ['polarity', null, true],
    ])
    expect(proposals[0]?.reasons).toEqual([
      { kind: 'quantity', here: '7000', there: '6500' },
      { kind: 'comparator', here: null, there: 'более' },
    ])
  })

  it('[C9] ticks in advance only what is right often enough; a bound alone may be fair rounding', () => {
    expect(likelyMarks(proposals).map(({ facet }) => facet)).toEqual(['quantity', 'time'])
    expect(likelyMarks(facetProposals(claim, [difference('comparator', null, 'более')]))).toEqual([])
    const doubtful = { ...difference('quantity', '7000', '6500'), isDoubtful: true }
    expect(likelyMarks(facetProposals(claim, [doubtful]))).toEqual([])
  })

  it('[H3] knows a choice that holds only what was proposed', () => {
    const [first, second] = likelyMarks(proposals)
    if (!first || !second) throw new Error('Two are likely.')
    expect(isAsProposed([second], proposals)).toBe(true)
    expect(isAsProposed([first, { ...second, stated: '2021' }], proposals)).toBe(false)
    expect(isAsProposed([], proposals)).toBe(false)
  })
})
