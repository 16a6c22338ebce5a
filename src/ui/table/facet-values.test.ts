import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FacetValues, firstValues } from './facet-values.ts'

const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base' })

it('offers the most frequent values first and equal ones by label, as sorting all of them would', () => {
  const counts = fc.dictionary(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 8 }), (given, most) => {
      const { all } = new FacetValues(new Map(Object.entries(given)), (value) => value)
      const sorted = all.toSorted((one, other) => other.count - one.count || collator.compare(one.label, other.label))
      expect(firstValues(all, most, collator)).toEqual(sorted.slice(0, most))
    }),
    { numRuns: 500 },
  )
})

it('finds values by every word of their label, whatever its case and marks', () => {
  const values = new FacetValues(
    new Map([
      ['port', 2],
      ['ka', 1],
      ['', 4],
    ]),
    (value) => `Été ${value || 'None'}`,
  )
  expect(values.find('PORT ete').map(({ value }) => value)).toEqual(['port'])
  expect(values.find('nothing')).toEqual([])
  expect(values.find(' ')).toHaveLength(3)
})
