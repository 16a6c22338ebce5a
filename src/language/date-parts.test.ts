/** Parts of a year or a month and decades: one table for all languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { NO_PART_CASES, PART_CASES, PART_MEANINGS } from './date-parts.cases.ts'
import { findDates } from './dates.ts'

describe.each(Object.entries(PART_CASES))('%s', async (tag, sentences) => {
  const { beside } = await loadVocabulary(tag)
  const cases = sentences.split(';').flatMap((sentence, at) => {
    const meaning = PART_MEANINGS[at]
    return sentence.trim() === '' || meaning === undefined ? [] : [[sentence.trim(), ...meaning] as const]
  })

  it.each(cases)('[C7] %s', (sentence, bounds, precision) => {
    const found = findDates(sentence, tag, beside.monthOf)
    expect(found.map((date) => [`${date.bounds?.earliest}/${date.bounds?.latest}`, date.precision])).toEqual([
      [bounds, precision],
    ])
  })
})

it.each(NO_PART_CASES)('[C7] reads %s: %s', async (tag, text, dates) => {
  const { beside } = await loadVocabulary(tag)
  const told = findDates(text, tag, beside.monthOf).map(({ written, bounds, month }) =>
    bounds === null
      ? `${written} = --${String(month).padStart(2, '0')}`
      : `${written} = ${bounds.earliest}/${bounds.latest}`,
  )
  expect(told).toEqual(dates)
})

it('[C7] is never more exact than what it is part of', () => {
  const parts = ['early', 'mid', 'late', 'the beginning of', 'the end of', 'the first half of', 'the second half of']
  const quarters = ['first', 'second', 'third', 'fourth'].map((rank) => `the ${rank} quarter of`)
  fc.assert(
    fc.property(
      fc.constantFrom(...parts, ...quarters),
      fc.constantFrom('', 'March ', 'February '),
      fc.integer({ min: 1500, max: 2190 }),
      (part, month, year) => {
        const [whole] = findDates(`in ${month}${year}`, 'en')
        const [found] = findDates(`in ${part} ${month}${year}`, 'en')
        const [from, to] = [found?.bounds?.earliest ?? '', found?.bounds?.latest ?? '']
        expect(from >= (whole?.bounds?.earliest ?? '')).toBe(true)
        expect(to <= (whole?.bounds?.latest ?? '')).toBe(true)
        expect(Date.parse(to) - Date.parse(from)).toBeGreaterThan(6 * 86_400_000)
      },
    ),
  )
})
