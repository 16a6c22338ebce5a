import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareDisagreement, disagreementOf } from './disagreement.ts'
import type { Judgement } from './judgement.ts'

const count = fc.nat(30)
const counted = fc.record({ agrees: count, differs: count, omits: count, unclear: count })
type Counts = Readonly<Record<Judgement, number>>

function isFirst(one: Counts, other: Counts, split = 0): boolean {
  return compareDisagreement(disagreementOf(one, split), disagreementOf(other, 0)) < 0
}

it('puts whatever is told otherwise, or judged otherwise by two analysts, before what is only left out or unclear', () => {
  fc.assert(
    fc.property(counted, counted, fc.nat(3), (one, other, split) => {
      fc.pre(one.differs + split > 0)
      expect(isFirst(one, { ...other, differs: 0 }, split)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('lets silences decide only between equal contradictions, and questions only between equal silences', () => {
  fc.assert(
    fc.property(counted, count, (some, more) => {
      const silent = { ...some, omits: some.omits + more + 1 }
      expect(isFirst(silent, some)).toBe(some.agrees + some.differs > 0)
      expect(isFirst({ ...some, unclear: some.unclear + 1 }, some)).toBe(true)
    }),
  )
})

it('is nothing where all versions say the same, or none says anything', () => {
  const nothing = { contradictions: 0, silences: 0, unclear: 0 }
  const none = { agrees: 0, differs: 0, omits: 0, unclear: 0 }
  for (const same of [none, { ...none, agrees: 5 }, { ...none, omits: 5 }])
    expect(disagreementOf(same, 0)).toEqual(nothing)
})
