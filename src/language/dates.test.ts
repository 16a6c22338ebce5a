import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays, calendarBounds, daysInMonth, isoDay, seasonBounds } from './calendar.ts'
import { DATE_CASES } from './dates.cases.ts'
import { findDates } from './dates.ts'
import type { DateSpan } from './dates.ts'
import { MONTH_LANGUAGES, monthOf, monthsInAnyLanguage } from './months.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function meaning({ bounds, month, day, ambiguous }: DateSpan): string {
  if (bounds === null)
    return `--${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`
  const { earliest, latest } = bounds
  if (ambiguous) return `${earliest}/${latest}?`
  if (earliest === latest) return earliest
  const year = earliest.slice(0, 4)
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year
  const whole = calendarBounds(Number(year), Number(earliest.slice(5, 7)))
  return whole?.earliest === earliest && whole.latest === latest ? earliest.slice(0, 7) : `${earliest}/${latest}`
}

describe('findDates', () => {
  it.each(DATE_CASES)('[C7] reads %s: %s', (language, text, dates) => {
    expect(findDates(text, language).map((span) => [span.written, meaning(span)])).toEqual(dates)
  })

  it('gives ordered spans of the text, and bounds in order, for any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '19',
        ' ',
        'March',
        '2024',
        '.',
        '-',
        '/',
        ',',
        'года',
        '2023',
        'წლის',
        'მარტს',
        'наурыз',
        'autumn',
        '٢٠٢٤',
        '年',
        '31',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.constantFrom('en', 'ru', 'ka', 'kk', 'sr-Latn', 'de', 'zh-Hans', 'und'),
        (pieces, language) => {
          const text = pieces.join('')
          let at = 0
          for (const { start, end, written, bounds } of findDates(text, language)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(start, end)).toBe(written)
            if (bounds !== null) expect(bounds.earliest <= bounds.latest).toBe(true)
            at = end
          }
        },
      ),
    )
  })
})

describe('months', () => {
  it('knows twelve months in every language, each name once', () => {
    expect(MONTH_LANGUAGES.length).toBeGreaterThanOrEqual(14)
    expect([
      monthOf('березні', 'uk'),
      monthOf('марте', 'ru'),
      monthOf('наурызда', 'kk'),
      monthOf('იანვრის', 'ka'),
      monthOf('jula', 'sr-Latn'),
      monthOf('јула', 'sr-Cyrl'),
      monthOf('lipca', 'pl'),
      monthOf('Août', 'fr'),
    ]).toEqual([3, 3, 3, 1, 7, 7, 7, 8])
    expect(monthOf('მარტო', 'ka')).toBeNull()
    expect(monthsInAnyLanguage('listopad')).toEqual([10, 11])
    expect(monthsInAnyLanguage('March')).toEqual([3])
  })
})

describe('calendar', () => {
  it('knows leap years and refuses days that are not', () => {
    expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 13)]).toEqual([
      29, 28, 29, 0,
    ])
    expect(isoDay(2023, 2, 29)).toBeNull()
    expect(isoDay(10_000, 1, 1)).toBeNull()
    expect(seasonBounds('winter', 2023)).toEqual({ earliest: '2022-12-01', latest: '2024-02-29' })
  })

  it('adds days and takes them away again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -800, max: 800 }),
        (year, month, day, days) => {
          const start = isoDay(year, month, day) ?? ''
          const moved = addDays(start, days) ?? ''
          expect(addDays(moved, -days)).toBe(start)
          expect((Date.parse(moved) - Date.parse(start)) / 86_400_000).toBe(days)
        },
      ),
    )
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('no', 1)).toBeNull()
  })
})
