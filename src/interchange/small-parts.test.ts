import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords as countSegments } from '#language/words.ts'
import { countWords } from './count-words.ts'
import { edtf } from './edtf.ts'
import { glossesOf } from './gloss-alignment.ts'
import { metadataDate } from './metadata-date.ts'

describe('metadataDate', () => {
  it.each([
    ['2024-03-19', '2024-03-19', '2024-03-19'],
    ['2024-03-19T23:30:00+02:00', '2024-03-19', '2024-03-19'],
    ['2024-03-19 08:00:00', '2024-03-19', '2024-03-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['20240319', '2024-03-19', '2024-03-19'],
    ['1710806400', '2024-03-19', '2024-03-19'],
    ['1710806400000', '2024-03-19', '2024-03-19'],
  ])('[C7] reads %s', (raw, earliest, latest) => {
    expect(metadataDate(raw)).toEqual({ earliest, latest, approximate: false, basis: 'metadata', snippet: raw })
  })

  it.each(['', '03/04/24', '19.03.2024', '2024-13-01', '2024-02-30', 'yesterday', '0', '99999999999999'])(
    '[C7] does not guess %j',
    (raw) => {
      expect(metadataDate(raw)).toBeNull()
    },
  )
})

describe('edtf', () => {
  const bounds = (earliest: string | null, latest: string | null, approximate = false) =>
    ({ earliest, latest, approximate, basis: 'analyst', snippet: null }) as const

  it.each([
    [bounds('2024-03-19', '2024-03-19'), '2024-03-19'],
    [bounds('2024-02-01', '2024-02-29'), '2024-02'],
    [bounds('2023-02-01', '2023-02-28', true), '2023-02~'],
    [bounds('2023-01-01', '2023-12-31'), '2023'],
    [bounds('2023-01-01', null), '2023-01-01/..'],
    [bounds(null, '2023-06-30', true), '../2023-06-30~'],
    [bounds('2023-01-01', '2023-06-30'), '2023-01-01/2023-06-30'],
    [bounds(null, null), null],
  ])('[C7] %#', (date, expected) => {
    expect(edtf(date)).toBe(expected)
  })
})

describe('glossesOf', () => {
  it('[T6] goes paragraph by paragraph where both have as many', () => {
    expect(glossesOf(' ა\n\nბ ', 'one\ntwo')).toEqual([
      { start: 1, end: 2, gloss: 'one' },
      { start: 4, end: 5, gloss: 'two' },
    ])
  })

  it('[T6] lies under the whole where they do not fit, and is nothing where there is nothing', () => {
    expect(glossesOf('ა\nბ', 'all of it')).toEqual([{ start: 0, end: 3, gloss: 'all of it' }])
    expect(glossesOf('ა', ' \n')).toEqual([])
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['7000 containers — since 2023.', 4],
    ["l'eau d’été 3.5", 3],
    ['оқ-дәрі тасымалы', 3],
    ['e\u0301te\u0301', 1],
  ])('counts %j', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('counts as the segmenter does where words are parted by spaces', () => {
    const word = fc.constantFrom(
      'ship',
      'корабль',
      'გემი',
      "don't",
      '7000',
      '6,700',
      'оқ-дәрі',
      '—',
      'é',
      '(no)',
      'c\u030c',
    )
    const text = fc.array(word, { maxLength: 12 }).map((words) => `first ${words.join(' ')}`)
    fc.assert(fc.property(text, (content) => countWords(content) === countSegments(content, 'und')))
  })

  it('leaves scripts without spaces to the segmenter', () => {
    expect(countWords('我们去火车站')).toBe(countSegments('我们去火车站', 'und'))
    expect(countWords('我们去火车站')).toBeGreaterThan(1)
  })
})
