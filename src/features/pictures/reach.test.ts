import { describe, expect, it } from 'vitest'
import { readReach, reachOf } from './reach.ts'

const words = (reach: ReturnType<typeof readReach>) =>
  reach && `${reach.approximate ? '~' : ''}${reach.from ?? ''}..${reach.to ?? ''}`

describe('reachOf', () => {
  it.each([
    ['exactly', null, '7000..7000'],
    ['about', null, '~7000..7000'],
    ['moreThan', null, '7000..'],
    ['atLeast', null, '7000..'],
    ['lessThan', null, '..7000'],
    ['atMost', null, '..7000'],
    ['exactly', 9000, '7000..9000'],
    ['about', 9000, '~7000..9000'],
  ] as const)('[C7] draws %s, up to %s, as %s', (comparator, upTo, expected) => {
    expect(words(reachOf({ value: 7000, upTo, unit: 'containers', comparator }))).toBe(expected)
  })
})

describe('readReach', () => {
  it.each([
    ['6700', 'ru', '6700..6700'],
    ['about 7000', 'uk', '~7000..7000'],
    ['more than 10 000', 'kk', '10000..'],
    ['6,7 тыс.', 'ru', '6700..6700'],
    ['up to 40 ships', 'en', '..40'],
    ['5-7 days', 'en', '5..7'],
    ['7000 containers since 2023', 'en', '7000..7000'],
    ['millions', 'sr-Latn', '~1000000..'],
    ['миллионы снарядов', 'ru', '~1000000..'],
  ])('reads “%s” beside %s', (text, language, expected) => {
    expect(words(readReach(text, ['en', language], 7000))).toBe(expected)
  })

  it('gives nothing for words without a figure', () => {
    expect(readReach('three days', ['en'], 3)).toBeNull()
    expect(readReach('seven thousand', ['en'], 7000)).toBeNull()
    expect(readReach('', ['en'], 3)).toBeNull()
  })

  it('takes of two readings the one nearer to the claim', () => {
    expect(readReach('7.000', ['en', 'de'], 6700)).toMatchObject({ from: 7000 })
    expect(readReach('7.500', ['en', 'de'], 8)).toMatchObject({ from: 7.5 })
  })
})
