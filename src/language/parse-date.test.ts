import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays, isoDay } from './calendar.ts'
import { dateBoundsToEdtf, edtfToDateBounds } from './edtf.ts'
import { NOT_UNDERSTOOD, UNDERSTOOD } from './parse-date.cases.ts'
import { parseDateInWords } from './parse-date.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function edtfOf(typed: string): string {
  const read = parseDateInWords(typed)
  return read.kind === 'date' ? dateBoundsToEdtf(read) : JSON.stringify(read)
}

describe('parseDateInWords', () => {
  it.each(UNDERSTOOD)('[C7] understands %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf)
  })

  it.each(NOT_UNDERSTOOD)('[C7] says what is wrong with "%s"', (typed, reason, notUnderstood) => {
    expect(parseDateInWords(typed)).toEqual({ kind: 'error', reason, notUnderstood })
  })

  it('[C7] offers both readings of 03/04/24, and one where only one can be', () => {
    const read = parseDateInWords('03/04/24')
    expect(read).toMatchObject({
      kind: 'ambiguous',
      readings: [{ earliest: '2024-04-03', latest: '2024-04-03' }, { earliest: '2024-03-04' }],
    })
    expect(edtfOf('04/04/24')).toBe('2024-04-04')
    expect(parseDateInWords('since 03/04/2024')).toMatchObject({
      kind: 'ambiguous',
      readings: [{ latest: null }, { latest: null }],
    })
    expect(parseDateInWords('listopad 2023')).toMatchObject({
      kind: 'ambiguous',
      readings: [{ earliest: '2023-10-01' }, { earliest: '2023-11-01' }],
    })
    expect(parseDateInWords('listopad 2023', { language: 'pl' })).toMatchObject({
      kind: 'date',
      earliest: '2023-11-01',
    })
  })

  it('[C7] echoes the meaning in a form to be worded', () => {
    expect(parseDateInWords('about since autumn 2023')).toEqual({
      kind: 'date',
      earliest: '2023-09-01',
      latest: null,
      approximate: true,
      echo: { kind: 'from', of: { kind: 'season', season: 'autumn', year: 2023 } },
    })
    expect(parseDateInWords('early 2023')).toMatchObject({
      approximate: true,
      echo: { kind: 'part', part: 'early', of: { kind: 'year', year: 2023 } },
    })
    expect(parseDateInWords('2023/..')).toMatchObject({ echo: { kind: 'from', of: { kind: 'year', year: 2023 } } })
  })

  it('takes today from outside', () => {
    expect(parseDateInWords('yesterday', { today: '2024-03-01' })).toMatchObject({
      earliest: '2024-02-29',
      latest: '2024-02-29',
    })
    expect(parseDateInWords('since today', { today: '2024-03-01' })).toMatchObject({
      earliest: '2024-03-01',
      latest: null,
    })
  })

  it('answers anything, with bounds in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'since ',
        'from ',
        'to ',
        'about ',
        'early ',
        'March ',
        '2024 ',
        '19 ',
        '-',
        '/',
        '..',
        '~',
        'between ',
        'and ',
        'с ',
        'до ',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const read = parseDateInWords(pieces.join(''))
        const dates = read.kind === 'date' ? [read] : read.kind === 'ambiguous' ? read.readings : []
        for (const { earliest, latest } of dates)
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
      }),
    )
  })
})

describe('EDTF', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1, max: 9998 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day: number }) => isoDay(year, month, number) ?? '')

  it('[C7] gives back the bounds it was made from', () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(900),
        fc.boolean(),
        fc.constantFrom('both', 'from', 'until'),
        fc.constantFrom('day', 'month', 'year'),
        (from, days, approximate, ends, grain) => {
          let [earliest, latest] = [from, addDays(from, days) ?? from]
          if (grain !== 'day') {
            earliest = grain === 'year' ? `${earliest.slice(0, 4)}-01-01` : `${earliest.slice(0, 7)}-01`
            latest = `${latest.slice(0, 4)}-12-31`
          }
          const bounds = {
            earliest: ends === 'until' ? null : earliest,
            latest: ends === 'from' ? null : latest,
            approximate,
          }
          expect(edtfToDateBounds(dateBoundsToEdtf(bounds))).toEqual(bounds)
        },
      ),
    )
  })

  it('[C7] reads seasons, unknown ends and marks, and refuses the rest', () => {
    expect(edtfToDateBounds('2023-23')).toEqual({ earliest: '2023-09-01', latest: '2023-11-30', approximate: false })
    expect(edtfToDateBounds('2023?/')).toEqual({ earliest: '2023-01-01', latest: null, approximate: true })
    expect(dateBoundsToEdtf({ earliest: null, latest: null, approximate: false })).toBe('../..')
    for (const wrong of ['', '..', '2024-02-30', '2024-3', '2024/2023', '1/2/3', 'soon'])
      expect(edtfToDateBounds(wrong)).toBeNull()
  })
})
