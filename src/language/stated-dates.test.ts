import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dateBoundsToEdtf } from './edtf.ts'
import { parseDateInWords } from './parse-date.ts'
import { PLAIN_DATES, STATED_DATES } from './stated-dates.cases.ts'
import { findStatedDates } from './stated-dates.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const stated = (text: string, language: string, year: number | null = null) =>
  findStatedDates(text, language, year).map((date) => [date.written, dateBoundsToEdtf({ ...date, approximate: false })])

describe('findStatedDates', () => {
  it.each(STATED_DATES)('[C7] reads %s: %s', (language, text, dates) => {
    expect(stated(text, language)).toEqual(dates)
  })

  it.each(PLAIN_DATES)('[C7] leaves plain %s: %s', (language, text, dates) => {
    expect(stated(text, language)).toEqual(dates)
  })

  it.each([
    ['en', 'since 2023'],
    ['en', 'until March 2024'],
    ['en', 'by 2023'],
    ['en', 'from July 2023 to March 2024'],
    ['ru', 'с 2023 года'],
    ['ru', 'до конца 2023 года'],
    ['ru', 'между июлем 2023 года и мартом 2024 года'],
    ['uk', 'з 2023 року'],
    ['uk', 'не пізніше 19 березня 2024 року'],
    ['kk', '2023 жылдан бері'],
    ['kk', '2024 жылғы 19 наурыздан бастап'],
    ['kk', '2023 жылдың соңына дейін'],
    ['sr-Latn', 'od 2023. godine'],
    ['sr-Latn', 'do kraja 2023. godine'],
    ['ka', '2023 წლიდან'],
    ['ka', '2023 წლის ბოლომდე'],
  ])('[C7] gives, %s, "%s" the bounds it has when typed', (language, words) => {
    const typed = parseDateInWords(words, { language })
    const { earliest, latest } = typed.kind === 'date' ? typed : { earliest: null, latest: null }
    expect(earliest ?? latest).not.toBeNull()
    expect(findStatedDates(words, language, null)).toMatchObject([{ written: words, earliest, latest }])
  })

  it('[C7] gives the year handed in to a date without one, and says that the text names none', () => {
    expect(findStatedDates('Since 19 March it snows.', 'en', 2024)).toMatchObject([
      { written: 'Since 19 March', earliest: '2024-03-19', latest: null, isYearSaid: false },
    ])
    expect(stated('Between 19 March and 2 April.', 'en', 2024)).toEqual([
      ['Between 19 March and 2 April', '2024-03-19/2024-04-02'],
    ])
    expect(stated('Since 19 March it snows.', 'en')).toEqual([])
  })

  it('gives ordered spans of the text, and bounds in order, for any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'since',
        'from',
        'to',
        'between',
        'and',
        'until',
        ' ',
        ' ',
        'March',
        '2024',
        '2023',
        '19',
        '.',
        'с',
        'по',
        'года',
        'წლიდან',
        'მდე',
        '-დან',
        'жылдан',
        'дейін',
        'бері',
        'od',
        'godine',
        'İ',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.constantFrom('en', 'ru', 'uk', 'ka', 'kk', 'sr', 'tr'),
        (pieces, language) => {
          const text = pieces.join('')
          let at = 0
          for (const { start, end, written, earliest, latest } of findStatedDates(text, language, 2024)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(start, end)).toBe(written)
            if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
            at = end
          }
        },
      ),
    )
  })
})
