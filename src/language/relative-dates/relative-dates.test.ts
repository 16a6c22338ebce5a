/** Relative dates of all languages, and the days they mean in an article of a known date. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { addDays } from '../calendar.ts'
import { frequenciesOf } from '../matching/frequencies.ts'
import { differencesOf } from '../matching/differences.ts'
import { profileOf } from '../matching/profile.ts'
import { scoreMatch } from '../matching/score.ts'
import { resolveDistance, type Days, type Distance } from './distance.ts'
import { RELATIVE_CASES } from './relative-dates.cases.ts'

const wednesday = { earliest: '2024-03-20', latest: '2024-03-20' }

function said({ earliest, latest }: Days): string {
  if (earliest === latest) return earliest
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return earliest.slice(0, 4)
  const isMonth = earliest.endsWith('-01') && addDays(latest, 1)?.endsWith('-01') === true
  return isMonth && earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : `${earliest}/${latest}`
}

it.each(RELATIVE_CASES)('[C7] %s: %s', async (tag, text, days) => {
  const { relatives } = profileOf(text, await loadVocabulary(tag))
  const found = relatives.map(({ start, end, distance }) => {
    const meant = resolveDistance(distance, wednesday)
    return `${text.slice(start, end)}=${meant === null ? '' : said(meant)}`
  })
  expect(found.join('; ')).toBe(days)
})

it('gives ordered spans of any text, and is quick where it says nothing', async () => {
  const { relativesIn } = await loadVocabulary('en')
  const piece = fc.oneof(
    fc.constantFrom('yesterday', ' ', 'two', 'days', 'ago', 'last', 'week', '3', 'in'),
    fc.string({ maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join(' ')
      let at = 0
      for (const { start, end } of relativesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        at = end
      }
    }),
  )
  for (const part of ['in ', 'a', 'days ', 'two  ', 'last', 'x-'])
    expect(relativesIn(part.repeat(60_000 / part.length))).toEqual([])
})

describe('resolveDistance', () => {
  it.each<[string, Distance, string, string | null]>([
    ['the last Wednesday is not the day itself', { kind: 'weekday', weekday: 3, turn: -1 }, '2024-03-20', '2024-03-13'],
    ['on Wednesday is the day itself', { kind: 'weekday', weekday: 3, turn: 0 }, '2024-03-20', '2024-03-20'],
    ['the next Tuesday', { kind: 'weekday', weekday: 2, turn: 1 }, '2024-03-20', '2024-03-26'],
    [
      'a month over the turn of the year',
      { kind: 'unit', unit: 'month', count: -3, isCounted: false },
      '2024-02-29',
      '2023-11',
    ],
    ['December, told in January', { kind: 'yearless', month: 12, day: 28, persian: false }, '2024-01-03', '2023-12-28'],
    [
      'a leap day in the nearest year that has one',
      { kind: 'yearless', month: 2, day: 29, persian: false },
      '2025-03-01',
      '2024-02-29',
    ],
    ['a day no year has', { kind: 'yearless', month: 2, day: 30, persian: false }, '2025-03-01', null],
    ['before the calendar', { kind: 'unit', unit: 'year', count: -9000, isCounted: true }, '2025-03-01', null],
  ])('[C7] %s', (_, distance, day, meaning) => {
    const days = resolveDistance(distance, { earliest: day, latest: day })
    expect(days && said(days)).toBe(meaning)
  })

  it('[C7] widens by what is not known of the day of the text', () => {
    const yesterday = { kind: 'unit', unit: 'day', count: -1, isCounted: false } as const
    expect(resolveDistance(yesterday, { earliest: '2024-03-01', latest: '2024-03-31' })).toEqual({
      earliest: '2024-02-29',
      latest: '2024-03-30',
    })
    const march = { kind: 'yearless', month: 3, day: null, persian: false } as const
    expect(resolveDistance(march, { earliest: '2023-01-01', latest: '2024-12-31' })).toBeNull()
  })

  it('[C7] gives bounds in order, for any distance and day', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((by) => addDays('1950-01-01', by) ?? '')
    const distance: fc.Arbitrary<Distance> = fc.oneof(
      fc.record({
        kind: fc.constant('unit' as const),
        unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
        count: fc.integer({ min: -5000, max: 5000 }),
        isCounted: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('weekday' as const),
        weekday: fc.integer({ min: 1, max: 7 }),
        turn: fc.constantFrom(-1 as const, 0 as const, 1 as const),
      }),
      fc.record({
        kind: fc.constant('yearless' as const),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.option(fc.integer({ min: 1, max: 31 })),
        persian: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(distance, day, day, (each, one, other) => {
        const [earliest, latest] = [one, other].toSorted()
        const days = resolveDistance(each, { earliest: earliest ?? one, latest: latest ?? one })
        if (days !== null) expect(days.earliest <= days.latest).toBe(true)
      }),
    )
  })
})

describe('resolved', () => {
  it('[C7] lets "yesterday" in an article of 20 March meet "19 March", and nothing where its date is unknown', async () => {
    const english = profileOf('The bridge fell yesterday.', await loadVocabulary('en'))
    const georgian = profileOf('ხიდი 19 მარტს ჩამოინგრა.', await loadVocabulary('ka'))
    const meet = (profile: typeof english) =>
      scoreMatch(profile, georgian, frequenciesOf([english, georgian]), {}).evidence.map(({ kind }) => kind)
    expect(meet(english.resolved(wednesday))).toContain('date')
    expect(meet(english.resolved(null))).not.toContain('date')
    expect(english.resolved(null)).toBe(english)
  })

  it('[C7] tells that two days differ', async () => {
    const english = profileOf('The bridge fell yesterday.', await loadVocabulary('en')).resolved(wednesday)
    const german = profileOf('Die Brücke stürzte am 18. März ein.', await loadVocabulary('de'))
    expect(differencesOf(english, german)).toEqual([
      { kind: 'time', here: { start: 16, end: 25 }, there: { start: 22, end: 30 } },
    ])
  })
})
