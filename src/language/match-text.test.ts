import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findFolded, normaliseForSearch, sourceSpan } from './match-text.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function found(text: string, typed: string): string[] {
  return findFolded(normaliseForSearch(text), typed).map(({ start, end }) => text.slice(start, end))
}

describe('findFolded', () => {
  it.each([
    ['accents', 'Ministar Ćosić i Đorđe', 'cosic', ['Ćosić']],
    ['letters that are not decomposed', 'Ministar Ćosić i Đorđe', 'dorde', ['Đorđe']],
    ['decomposed accents', 'Cafe\u0301 Cafe', 'café', ['Cafe\u0301', 'Cafe']],
    ['case in any script', 'МИНИСТР министр', 'Министр', ['МИНИСТР', 'министр']],
    ['Turkish i', 'İstanbul ISPARTA', 'istanbul', ['İstanbul']],
    ['sharp s as two letters', 'Straße', 'strasse', ['Straße']],
    ['half of a folded letter means the letter', 'Straße', 'stras', ['Straß']],
    ['ligatures and full width', 'eﬃcient Ｎｅｗｓ', 'efficient news', ['eﬃcient Ｎｅｗｓ']],
    ['soft hyphens and zero width spaces', 'con\u00adtai\u200bner', 'container', ['con\u00adtai\u200bner']],
    ['white space of any kind', 'the \u00a0\n port', 'the port', ['the \u00a0\n port']],
    ['quotation marks and dashes', '«порт» — ‘port’', '"порт" - \'port\'', ['«порт» — ‘port’']],
    ['Arabic vowel signs', 'مَرْحَبًا', 'مرحبا', ['مَرْحَبًا']],
    ['a syllable by its beginning', '한국', '하', ['한']],
    ['several places', 'port, Port', 'port', ['port', 'Port']],
    ['nothing for nothing', 'port', '  ', []],
    ['vowel signs of Hindi that are letters', 'कि का', 'की', []],
  ] as const)('finds over %s', (_name, text, typed, expected) => {
    expect(found(text, typed)).toEqual(expected)
  })
})

describe('normaliseForSearch', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(any, (text) => {
        const once = normaliseForSearch(text).folded
        expect(normaliseForSearch(once).folded).toBe(once)
      }),
    )
  })

  it('maps every folded unit to a place in the source, in order, and the end to the end', () => {
    fc.assert(
      fc.property(any, (text) => {
        const folded = normaliseForSearch(text)
        expect(folded.starts.length).toBe(folded.folded.length + 1)
        expect(folded.starts.at(-1)).toBe(text.length)
        for (let index = 1; index < folded.starts.length; index++) {
          expect(folded.starts[index]).toBeGreaterThanOrEqual(folded.starts[index - 1] ?? 0)
        }
        for (let index = 0; index < folded.folded.length; index++) {
          const { start, end } = sourceSpan(folded, index, index + 1)
          expect(end).toBeGreaterThan(start)
        }
      }),
    )
  })

  it('finds any part of a text again at its own place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
        (before, part) => {
          fc.pre(normaliseForSearch(part).folded.trim() !== '')
          const text = `${before}|${part}|`
          expect(findFolded(normaliseForSearch(text), part).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
