/** Parts of a year or a month, seasons and decades: one table for all languages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { NO_PART_CASES, PART_CASES, PART_MEANINGS } from './date-parts.cases.ts'
import { WORDED_CASES, WORDED_MEANINGS } from './dates-in-words.cases.ts'
import { findDates } from './dates.ts'
import { parseNumbers } from './numbers.ts'

const TABLES = [
  [PART_CASES, PART_MEANINGS],
  [WORDED_CASES, WORDED_MEANINGS],
] as const
const CASES = TABLES.flatMap(([table, meanings]) =>
  Object.entries(table).map(([tag, sentences]) => [tag, sentences, meanings] as const),
)

describe.each(CASES)('%s', async (tag, sentences, meanings) => {
  const { beside } = await loadVocabulary(tag)
  const cases = sentences.split(';').flatMap((sentence, at) => {
    const meaning = meanings[at]
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

it.each([
  ['en', 'On March 7, 2000 ships came.', [2000]],
  ['en', 'On March 7, 2000, ships came; the March 7, 2000 strikes; on March 7, 2024 ships came.', []],
  ['de', 'Die Brücke wird 2022 geprüft und 2023 gebaut.', []],
  ['de', 'Es kamen 2022 neu gebaute Schiffe, insgesamt 2022 geprüft.', [2022, 2022]],
])('tells a year from a count in %s: %s', (tag, text, counts) => {
  const counted = parseNumbers(text, tag).filter(({ kind }) => kind !== 'year')
  expect(counted.map(({ value }) => value)).toEqual(counts)
})
