import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { graphemeEnd, graphemeStart, isGraphemeBoundary, snapToGraphemes } from './graphemes.ts'
import { baseLanguage } from './language-names.ts'
import { HARD_SENTENCES } from './segment-hard.cases.ts'
import { SENTENCE_CASES } from './segment.cases.ts'
import { boundariesOf } from './segment-windows.ts'
import { segmentText } from './segment.ts'
import { countWords, snapToWords, words } from './words.ts'

const allCases = [...SENTENCE_CASES, ...HARD_SENTENCES]

/** Strings that hurt: stops, marks, joiners, flags, lone surrogates, line breaks, several scripts. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '. ',
        '! ',
        '?" – ',
        'г. ',
        'A. ',
        '19. ',
        '…',
        '«',
        '»',
        '\n',
        '\r\n',
        '\u2028',
        ' ',
        '\u00a0',
        '\u200d',
        '\u0301',
        ' \u0301',
        '\ud83c',
        '\udde9',
        '🇬🇪',
        '👩‍👩‍👧',
        '\u0600',
        '\u0600 ',
        'का',
        'क्ष',
        '각',
        '\u1100',
        '\u1161',
        'ქ. ',
        'არის.არის',
        'oružje.Severna',
        '。',
        '\ufeff',
        '\u202e',
        '7 000',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const language = fc.constantFrom(
  'en',
  'ru',
  'ka',
  'kk',
  'sr-Latn',
  'de',
  'zh-Hans',
  'th',
  'he',
  'hy',
  'und',
  '',
  'not a tag',
)

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

describe('segmentText', () => {
  it('has at least three hard cases in every language there is data for', () => {
    const languages = readdirSync(resolve(import.meta.dirname, 'packs/lexicon')).flatMap(
      (name) => /^(.*)\.txt$/.exec(name)?.[1] ?? [],
    )
    expect(languages.length).toBeGreaterThanOrEqual(40)
    const counts = new Map<string, number>()
    for (const [tag] of allCases) counts.set(baseLanguage(tag), (counts.get(baseLanguage(tag)) ?? 0) + 1)
    expect(languages.filter((language) => (counts.get(baseLanguage(language)) ?? 0) < 3)).toEqual([])
  })

  it.each(allCases)('finds the sentences of %s: %s', (tag, marked) => {
    const text = marked.replaceAll('|~', '').replaceAll('|', ' ')
    expect(segmentText(text, tag).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('|').map((part) => part.replace('~', '')),
    )
  })

  it('ends a paragraph at a line break of any kind and trims white space', () => {
    const text = '  One. Two. \r\n\n\u2028 three\u2029'
    const { paragraphs, sentences } = segmentText(text, 'en')
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One. Two.', 'three'])
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'three'])
    expect(segmentText(' \n\t\u00a0', 'en')).toEqual({ paragraphs: [], sentences: [] })
  })

  it('[T1] covers every character but white space exactly once, in order, within paragraphs', () => {
    fc.assert(
      fc.property(nasty, language, (text, tag) => {
        const { paragraphs, sentences } = segmentText(text, tag)
        for (const spans of [paragraphs, sentences]) {
          let at = 0
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end)
            expect(start).toBeGreaterThanOrEqual(at)
            expect(
              text
                .slice(at, start)
                .trim()
                .replace(/[\u0085]/g, ''),
            ).toBe('')
            at = end
          }
          expect(
            text
              .slice(at)
              .trim()
              .replace(/[\u0085]/g, ''),
          ).toBe('')
        }
        for (const sentence of sentences) {
          expect(paragraphs.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(true)
        }
      }),
    )
  })

  it('[T2] puts every bound on a grapheme boundary', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(nasty, language, (text, tag) => {
        const bounds = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length))
        const { paragraphs, sentences } = segmentText(text, tag)
        for (const { start, end } of [...paragraphs, ...sentences]) {
          expect(bounds.has(start)).toBe(true)
          expect(bounds.has(end)).toBe(true)
        }
      }),
    )
  })

  it.each([
    'no full stop ',
    'A. Б. 19. mart. ',
    'oružje.Severna',
    '1,2 ',
    '«?» – ',
    'ა',
    '\u0301',
    '.',
    '🇬🇪',
    'जहाज़ आया। ',
    'a.\n',
  ])('hands the segmenter each part of a long text about once, and never much at a time: %j', (kind) => {
    const text = kind.repeat(Math.ceil(60_000 / kind.length))
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    segmentText(text, 'sr-Latn')
    const handed = segment.mock.calls.map(([part]) => part.length)
    segment.mockRestore()
    expect(handed.reduce((sum, length) => sum + length, 0)).toBeLessThan(3 * text.length + 2000)
    expect(Math.max(0, ...handed)).toBeLessThanOrEqual(1024)
  })
})

describe('boundariesOf', () => {
  it.each(['sentence', 'word'] as const)('gives the %s boundaries of one call over the whole text', (granularity) => {
    const unit = 'The harbour, no. 7, was closed. “Why?” asked В. Портов… 港は閉鎖された。 Nobody knew 🇬🇪.\u0301 '
    const text = unit.repeat(150)
    const segmenter = new Intl.Segmenter('en', { granularity })
    const whole = [...segmenter.segment(text)].map(({ index }) => index).slice(1)
    expect(boundariesOf(text, segmenter)).toEqual(whole)
  })

  it.each(['sentence', 'word'] as const)('gives the same %s boundaries wherever a window ends', (granularity) => {
    const segmenter = new Intl.Segmenter('en', { granularity })
    const piece = fc.constantFrom('no. ', '((( ', '(1) ', 'abc ', 'Def ', 'U.S. ', '? ', '” ', "don't ", '3.5 ', '港は')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 700, maxLength: 900 }), (pieces) => {
        const text = pieces.join('')
        const whole = [...segmenter.segment(text)].map(({ index }) => index).slice(1)
        expect(boundariesOf(text, segmenter)).toEqual(whole)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('comes to an end where a segment is longer than a window', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    expect(boundariesOf(`${'😀'.repeat(6000)}. Then.`, segmenter)).toEqual([12_002])
  })
})

describe('graphemes', () => {
  it('[T2] agrees with Unicode on every offset', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(nasty, (text) => {
        const bounds = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length, 0))
        for (let offset = 0; offset <= text.length; offset++)
          expect(isGraphemeBoundary(text, offset)).toBe(bounds.has(offset))
      }),
    )
  })

  it('[T2] snaps outward, swaps and clamps', () => {
    const text = 'a👩‍👩‍👧b\r\n'
    expect(snapToGraphemes(text, 3, 4)).toEqual({ start: 1, end: 9 })
    expect(snapToGraphemes(text, 4, 3)).toEqual({ start: 1, end: 9 })
    expect(snapToGraphemes(text, 4, 4)).toEqual({ start: 1, end: 1 })
    expect(snapToGraphemes(text, -5, 99)).toEqual({ start: 0, end: text.length })
    expect(isGraphemeBoundary(text, 11)).toBe(false)
    expect(isGraphemeBoundary(text, 1.5)).toBe(false)
    expect(graphemeStart(text, 5)).toBe(1)
    expect(graphemeEnd(text, 5)).toBe(9)
  })
})

describe('words', () => {
  it('counts what has a letter or a digit', () => {
    expect(countWords('In 2023, 7000 containers — by rail…', 'en')).toBe(6)
    expect(countWords(' — … 😀 ', 'en')).toBe(0)
    expect(countWords('船来了', 'zh-Hans')).toBeGreaterThan(0)
  })

  it('gives the spans of a stretch only', () => {
    expect(words('one two three', 4, 8, 'en')).toEqual([{ start: 4, end: 7 }])
  })

  it.each([
    ['grows to whole words', 'The harbour was closed', 6, 13, 'harbour was'],
    ['drops white space at the ends', 'The harbour was closed', 3, 12, 'harbour'],
    ['takes the word at an empty selection', 'The harbour was', 5, 5, 'harbour'],
    ['takes the word before the caret at its end', 'The harbour was', 11, 11, 'harbour'],
    ['keeps punctuation that was selected', '«The harbour», he', 0, 14, '«The harbour»,'],
    ['leaves whole words alone', 'The harbour was', 4, 11, 'harbour'],
    ['does not reach over to the next word', 'one,two', 0, 4, 'one,'],
    ['works across lines', 'The harbour\nwas closed', 5, 14, 'harbour\nwas'],
  ] as const)('[T2] a selection %s', (_name, text, start, end, expected) => {
    const span = snapToWords(text, start, end, 'en')
    expect(text.slice(span.start, span.end)).toBe(expected)
  })

  it('[T2] never splits a grapheme and never loses a selected letter', () => {
    fc.assert(
      fc.property(nasty, language, fc.nat(60), fc.nat(60), (text, tag, a, b) => {
        const { start, end } = snapToWords(text, a, b, tag)
        expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true)
        const selected = text.slice(Math.min(a, b), Math.max(a, b)).trim()
        expect(text.slice(start, end)).toContain(selected)
        const again = snapToWords(text, start, end, tag)
        if (start < end)
          expect([again.start <= start, again.end >= end || text.slice(again.end, end).trim() === '']).toEqual([
            true,
            true,
          ])
      }),
    )
  })
})
