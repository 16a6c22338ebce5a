/** Dates and numbers as people type them. */
import { describe, expect, it } from 'vitest'
import { dateWords } from '#i18n/date-words.ts'
import { typedDate, typedNumber } from './typed-fields.ts'

describe('typed dates', () => {
  it.each([
    ['March 2024', '2024-03-01', '2024-03-31'],
    ['since 2023', '2023-01-01', null],
    ['19.3.2025', '2025-03-19', '2025-03-19'],
  ])('[C7] reads %s', (typed, earliest, latest) => {
    const read = typedDate(typed)
    expect(read).toMatchObject({ bounds: { earliest, latest, basis: 'analyst' } })
  })

  it('[C7] reads back what the program itself shows', () => {
    for (const typed of ['19 Mar 2025', 'Mar 2024', '2024']) {
      const read = typedDate(typed)
      expect(read && 'bounds' in read ? dateWords(read.bounds) : read).toBe(typed)
    }
  })

  it('[C7] says that it does not understand, and takes nothing for nothing', () => {
    expect(typedDate('soonish')).toHaveProperty('problem')
    expect(typedDate('  ')).toBeNull()
  })
})

describe('typed numbers', () => {
  it.each<[string, number | 'twoWays' | null]>([
    ['7000', 7000],
    ['7 000', 7000],
    ['7,000', 7000],
    ['٧٠٠٠', 7000],
    ['७,०००', 7000],
    ['7.000', 'twoWays'],
    ['1.234.567', 'twoWays'],
    ['7.0', 7],
    ['7000.125', 7000.125],
    ['1,234,567.5', 1234567.5],
    ['0.5', 0.5],
    ['0.125', 0.125],
    ['-3', -3],
    ['', null],
    ['many', null],
    ['7 00', null],
    ['7-8', null],
    ['1.2.3', null],
    ['7 containers', null],
  ])('reads %j as %j', (typed, number) => {
    expect(typedNumber(typed)).toBe(number)
  })
})
