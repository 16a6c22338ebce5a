import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { NUMBER_CASES } from './numbers.cases.ts'
import { parseNumbers } from './numbers.ts'
import type { NumberSpan } from './numbers.ts'
import { asciiDigits, tokensOf } from './tokens.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function shown({ value, high, kind, comparator, unit }: NumberSpan): string {
  const amount = high === null ? String(value) : `${value}-${high}`
  return [amount, kind === 'cardinal' ? '' : kind, comparator?.kind ?? '', unit?.text ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

describe('parseNumbers', () => {
  it.each(NUMBER_CASES)('reads %s: %s', (language, text, numbers) => {
    expect(parseNumbers(text, language).map(shown)).toEqual(numbers)
  })

  it('shows where it read the number, the comparator and the unit', () => {
    const text = 'They sent more than 7 thousand shells.'
    const [number] = parseNumbers(text, 'en')
    expect(number?.written).toBe('7 thousand')
    expect(text.slice(number?.comparator?.start, number?.comparator?.end)).toBe('more than')
    expect(text.slice(number?.unit?.start, number?.unit?.end)).toBe('shells')
  })

  it('[C7] loses no figure beside a month', () => {
    const beside = [
      ['en', 'March', ','],
      ['hu', 'március', ' '],
      ['lt', 'lapkričio', ' '],
      ['az', 'noyabrın', '.'],
      ['uz', 'noyabr', '\u00a0'],
      ['ta', 'மார்ச்', ','],
      ['ru', 'марта', ' '],
      ['de', 'März', '.'],
      ['ka', 'მარტი', ' '],
    ] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.constantFrom(...beside),
        fc.boolean(),
        (value, [language, month, separator], isBefore) => {
          const written = String(value).replaceAll(/\B(?=(\d{3})+$)/g, separator)
          const text = isBefore ? `${written} ${month}` : `${month} ${written}`
          expect(parseNumbers(text, language).map((number) => number.value)).toEqual([value])
        },
      ),
    )
  })

  it('reads back every whole number as each language groups it', () => {
    const styles = [
      ['en', ','],
      ['de', '.'],
      ['ru', ' '],
      ['uk', '\u00a0'],
      ['fr', '\u202f'],
      ['de', '’'],
      ['en', ''],
    ] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.constantFrom(...styles),
        (value, [language, separator]) => {
          const written = String(value).replaceAll(/\B(?=(\d{3})+$)/g, separator)
          expect(parseNumbers(written, language).map((number) => [number.value, number.written])).toEqual([
            [value, written],
          ])
        },
      ),
    )
  })

  it('gives ordered spans of the text for any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '7',
        '000',
        ' ',
        ',',
        '.',
        '-',
        '%',
        '$',
        'тыс',
        '2023',
        'года',
        ':',
        '’',
        '\u00a0',
        'to ',
        'from ',
        '٧',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('en', 'ru', 'ka', 'de', 'und'),
        (pieces, language) => {
          const text = pieces.join('')
          let at = 0
          for (const { start, end, written, value } of parseNumbers(text, language)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(start, end)).toBe(written)
            expect(Number.isNaN(value)).toBe(false)
            at = end
          }
        },
      ),
    )
  })
})

describe('tokens', () => {
  it('reads digits of any script and leaves addresses out', () => {
    expect([asciiDigits('٢٠٢٤'), asciiDigits('२०२४'), asciiDigits('２０２４'), asciiDigits('𝟐𝟎')]).toEqual([
      '2024',
      '2024',
      '2024',
      '20',
    ])
    expect(tokensOf('a www.example.org/1 b').map(({ text }) => text)).toEqual(['a', 'b'])
  })
})
