import { describe, expect, it } from 'vitest'
import { wordReading } from '#i18n/messages/interchange.ts'
import { statedDate } from './stated-date.ts'

describe('statedDate', () => {
  it.each([
    ['2024-03-19T23:30:00+02:00', '2024-03-19', '2024-03-19', null],
    ['19 March 2024', '2024-03-19', '2024-03-19', null],
    ['2024/03/19', '2024-03-19', '2024-03-19', null],
    ['since 2023', '2023-01-01', null, null],
    ['20.03.24', '2024-03-20', '2024-03-20', 'dateRead'],
    ['19/03/2024', '2024-03-19', '2024-03-19', 'dateRead'],
  ])('[C7] reads %j as a date field does', (raw, earliest, latest, remark) => {
    const { bounds, remark: said } = statedDate(raw, 'en')
    expect(bounds).toMatchObject({ earliest, latest, basis: 'metadata', snippet: raw })
    expect(said?.key ?? null).toBe(remark)
  })

  it.each([
    [
      '03/04/24',
      'The date “03/04/24” can be read in more than one way: 3 Apr 2024 or 4 Mar 2024. None was taken; choose one.',
    ],
    ['2024-02-30', '“2024-02-30” could not be read as a date. It is kept as it was; set the date by hand.'],
    ['yesterday', '“yesterday” could not be read as a date. It is kept as it was; set the date by hand.'],
  ])('[C7] takes no date from %j, and says which it is: two readings or none', (raw, words) => {
    const { bounds, remark } = statedDate(raw, 'en')
    expect(bounds).toBeNull()
    expect(remark && wordReading(remark)).toBe(words)
  })

  it('[C7] says what day the figures were taken for', () => {
    const { remark } = statedDate('20.03.24', 'en')
    expect(remark && wordReading(remark)).toBe('The date “20.03.24” was read as 20 Mar 2024. Check it.')
  })
})
