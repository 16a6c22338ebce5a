/** Stretches of days against looking at every day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayLieIn, readDateRange } from './date-range.ts'

const isoDay = (days: number) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10)
/** Four years, a leap day among them. */
const everyDay = Array.from({ length: 1461 }, (_, at) => isoDay(at))
/** Bounds lie within the two years in the middle, so that open ends have days beyond them. */
const ends = [
  '2023-01-01',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-01',
  '2024-03-31',
  '2024-04-01',
  '2024-12-31',
]
const dayNumber = fc.oneof(
  fc.integer({ min: 365, max: 1095 }),
  fc.constantFrom(...ends).map((end) => everyDay.indexOf(end)),
)
const bound = fc.tuple(dayNumber, fc.constantFrom(4, 7, 10)).map(([day, length]) => isoDay(day).slice(0, length))

interface Typed {
  readonly typed: string
  /** By comparing the beginnings of dates. */
  readonly holds: (day: string) => boolean
}

const since = (end: string) => (day: string) => day.slice(0, end.length) >= end
const until = (end: string) => (day: string) => day.slice(0, end.length) <= end
const single = bound.map<Typed>((end) => ({ typed: end, holds: (day) => day.startsWith(end) }))
const beside = bound.chain((end) =>
  fc.constantFrom<Typed>(
    { typed: `${end}..`, holds: since(end) },
    { typed: `..${end}`, holds: until(end) },
    { typed: `>=${end}`, holds: since(end) },
    { typed: `<=${end}`, holds: until(end) },
    { typed: `>${end}`, holds: (day) => !until(end)(day) },
    { typed: `<${end}`, holds: (day) => !since(end)(day) },
  ),
)
const between = fc
  .tuple(bound, bound)
  .filter(([from, to]) => everyDay.some((day) => since(from)(day) && until(to)(day)))
  .map<Typed>(([from, to]) => ({ typed: `${from}..${to}`, holds: (day) => since(from)(day) && until(to)(day) }))
const range = fc.oneof(single, beside, between)

describe('a stretch of days', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-03', '2024-03-01', '2024-03-31'],
    ['2024-03-19', '2024-03-19', '2024-03-19'],
    ['2023..2024-03', '2023-01-01', '2024-03-31'],
    ['..2024', null, '2024-12-31'],
    ['2024-05..', '2024-05-01', null],
    ['>=2024-05', '2024-05-01', null],
    ['<=2024-05', null, '2024-05-31'],
  ])('%s reaches from %s to %s', (typed, from, to) => {
    expect(readDateRange(typed)).toEqual({ from, to })
  })

  it.each([
    ['', 'nothing'],
    ['..', 'two open ends'],
    ['24', 'two digits'],
    ['2024-3', 'a month of one digit'],
    ['2024-13', 'a month that there is not'],
    ['2024-00', 'a month that there is not'],
    ['2024-03-32', 'a day that there is not'],
    ['2024-03-00', 'a day that there is not'],
    ['2023..2024..2025', 'three ends'],
    ['2023...2024', 'three dots'],
    ['>', 'a sign alone'],
    ['>2023..2024', 'a sign and dots'],
    ['>>2023', 'two signs'],
    ['=2023', 'another sign'],
    [' 2023', 'a space'],
    ['2023\n', 'a line end'],
    ['березень 2023', 'words'],
    ['２０２３', 'digits of another width'],
  ])('%j is none: %s', (typed) => {
    expect(readDateRange(typed)).toBeNull()
  })

  it('is none for any text that is not written so, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('0123-.<>=')) })), (typed) => {
        const isOne = /^(?:[<>]=?)?\d{4}[-\d]*$|^(?:\d{4}[-\d]*)?\.\.(?:\d{4}[-\d]*)?$/u.test(typed)
        if (!isOne) expect(readDateRange(typed)).toBeNull()
      }),
    )
  })
})

describe('a date', () => {
  it('may lie in a stretch when one of its days does', () => {
    fc.assert(
      fc.property(range, dayNumber, fc.constantFrom(0, 0, 1, 30, 90), ({ typed, holds }, first, length) => {
        const days = everyDay.slice(first, first + length + 1)
        const date = { earliest: isoDay(first), latest: isoDay(first + length) }
        const read = readDateRange(typed)
        expect(read && mayLieIn(date, read)).toBe(days.some(holds))
      }),
    )
  })

  it('[C7] with an open end may lie in every stretch that its days of that side reach', () => {
    fc.assert(
      fc.property(range, dayNumber, ({ typed, holds }, day) => {
        const read = readDateRange(typed)
        const [since2022, until2025] = [everyDay.slice(0, day + 1), everyDay.slice(day)]
        expect(read && mayLieIn({ earliest: null, latest: isoDay(day) }, read)).toBe(since2022.some(holds))
        expect(read && mayLieIn({ earliest: isoDay(day), latest: null }, read)).toBe(until2025.some(holds))
        expect(read && mayLieIn({ earliest: null, latest: null }, read)).toBe(true)
      }),
    )
  })

  it('lies in no stretch that ends before it begins', () => {
    const read = readDateRange('2024..2023')
    expect(read !== null && mayLieIn({ earliest: '2022-05-01', latest: '2025-05-01' }, read)).toBe(false)
  })
})
