/** The words of marks and dates: every state has its own, and none is taken for "omits". */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateBounds } from '#domain/date-bounds.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { omissionReasons } from '#domain/judgement.ts'
import { dateWords } from '#i18n/date-words.ts'
import { markState, markWords, type MarkState } from './JudgementMark.tsx'

const states: readonly MarkState[] = [
  { kind: 'agrees', withFacets: false },
  { kind: 'agrees', withFacets: true },
  { kind: 'differs' },
  { kind: 'unclear' },
  ...[...omissionReasons, null].map((reason): MarkState => ({ kind: 'omits', reason })),
  { kind: 'notAssessed', waiting: 0 },
  { kind: 'notAssessed', waiting: 2 },
  { kind: 'notAsked' },
  { kind: 'split' },
]

describe('marks', () => {
  it('[C3] [C4] says every state in words of its own', () => {
    expect(new Set(states.map(markWords)).size).toBe(states.length)
  })

  it('[C2] [C4] shows an omission that came without a reason as that, not as one whose reason somebody left open', () => {
    expect(markState('omits', false, null)).toEqual({ kind: 'omits', reason: null })
    expect(markWords(markState('omits', false, null))).toContain('no reason')
    expect(markState('agrees', true, null)).toEqual({ kind: 'agrees', withFacets: true })
  })
})

describe('dateWords', () => {
  const bounds = (earliest: string | null, latest: string | null, approximate = false): DateBounds => ({
    earliest,
    latest,
    approximate,
    basis: 'analyst',
    snippet: null,
  })

  it.each<[string, DateBounds | null]>([
    ['no date', null],
    ['no date', bounds(null, null)],
    ['19 Mar 2024', bounds('2024-03-19', '2024-03-19')],
    ['Mar 2024', bounds('2024-03-01', '2024-03-31')],
    ['Feb 2024', bounds('2024-02-01', '2024-02-29')],
    ['2024', bounds('2024-01-01', '2024-12-31')],
    ['2022 – 2023', bounds('2022-01-01', '2023-12-31')],
    ['since 2023', bounds('2023-01-01', null)],
    ['since Feb 2023', bounds('2023-02-01', null)],
    ['until Feb 2024', bounds(null, '2024-02-29')],
    ['until 28 Feb 2024', bounds(null, '2024-02-28')],
    ['since 2 Jan 2023', bounds('2023-01-02', null)],
    ['until 2023', bounds(null, '2023-12-31')],
    ['until 5 May 2024', bounds(null, '2024-05-05')],
    ['about Mar 2024', bounds('2024-03-01', '2024-03-31', true)],
    ['1 Feb 2024 – 28 Feb 2024', bounds('2024-02-01', '2024-02-28')],
  ])('[C7] says %s', (words, given) => {
    expect(dateWords(given)).toBe(words)
  })

  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('[C7] says what is understood as the same bounds when it is typed again', () => {
    const first = fc.oneof(
      day,
      day.map((one) => `${one.slice(0, 7)}-01`),
      day.map((one) => `${one.slice(0, 4)}-01-01`),
    )
    const last = fc.oneof(
      day,
      day.map((one) => `${one.slice(0, 4)}-12-31`),
      day.map((one) => new Date(Date.UTC(+one.slice(0, 4), +one.slice(5, 7), 0)).toISOString().slice(0, 10)),
    )
    fc.assert(
      fc.property(fc.option(first), fc.option(last), fc.boolean(), (earliest, latest, approximate) => {
        fc.pre(earliest !== null || latest !== null)
        fc.pre(earliest === null || latest === null || earliest <= latest)
        const words = dateWords(bounds(earliest, latest, approximate))
        expect(parseDateInWords(words), words).toMatchObject({ kind: 'date', earliest, latest, approximate })
      }),
    )
  })

  it('[C7] says one day as that day and no other', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        fc.pre(one !== other)
        expect(dateWords(bounds(one, one))).not.toBe(dateWords(bounds(other, other)))
      }),
    )
  })
})
