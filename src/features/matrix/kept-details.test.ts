/** Details typed before a judgement come back as they were, and damage never becomes a detail. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDetails, type JudgementDetails } from './kept-details.ts'

const details: fc.Arbitrary<JudgementDetails> = fc.record(
  {
    statedValue: fc.option(fc.string()),
    note: fc.string(),
    confidence: fc.constantFrom('low', 'medium', 'high', null),
    basis: fc.record({
      read: fc.constantFrom('whole', 'candidates', 'rule'),
      medium: fc.constantFrom('original', 'gloss'),
      glossOrigin: fc.option(fc.string()),
    }),
  },
  { requiredKeys: [] },
)

describe('readDetails', () => {
  it('[H4] gives back what was kept', () => {
    fc.assert(
      fc.property(details, (kept) => {
        expect(readDetails(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
      }),
    )
  })

  it.each([null, '', 7, [], { note: 7, confidence: 'sure', basis: { read: 'whole' }, statedValue: [] }])(
    'takes %j for none',
    (kept) => {
      expect(readDetails(kept)).toEqual({})
    },
  )
})
