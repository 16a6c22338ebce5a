import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordMode } from '#domain/search/query.ts'
import { searchWords } from './search-words.ts'
import { sharedBeginning, soughtWord, wordGrade } from './word-grade.ts'

const grade = (typed: string, mode: WordMode, folded: string, otherScripts = false) =>
  wordGrade(soughtWord(typed, mode, otherScripts), folded)

describe('the grade of a word', () => {
  it.each<[mode: WordMode, sought: string, better: string, worse: string]>([
    ['forms', 'harbour', 'harbour', 'harbours'],
    ['forms', 'погода', 'погода', 'погоды'],
    ['forms', 'мороз', 'морозами', 'мороженое'],
    ['forms', 'dialog', 'dialogov', 'diagnoza'],
    ['forms', 'погода', 'погоды', 'погнать'],
    ['forms', 'ზღვაში', 'ზღვა', 'ზარი'],
    ['forms', 'rain', 'rains', 'ruin'],
    ['forms', 'rain', 'rain', 'rainfalls'],
    ['beginning', 'cont', 'cont', 'container'],
    ['beginning', 'cont', 'container', 'conceal'],
    ['beginning', 'მთავ', 'მთავრობა', 'მთა'],
    ['exact', 'harbour', 'harbour', 'harbours'],
    ['forms', 'harbour', 'harbours', 'harboring'],
    ['alike', 'harbour', 'harboring', 'hrabour'],
    ['alike', 'harbour', 'harbours', 'hrabour'],
    ['alike', 'harbour', 'harboru', 'haburor'],
    ['alike', 'погода', 'пагода', 'пагадо'],
    ['alike', 'container', 'contianre', 'contirane'],
    ['alike', '2024', '2025', '1024'],
  ])('%s of %s: %s counts more than %s', (mode, sought, better, worse) => {
    expect(grade(sought, mode, better)).toBeGreaterThan(grade(sought, mode, worse))
  })

  it.each<[mode: WordMode, sought: string, folded: string]>([
    ['forms', 'harbour', 'arbour'],
    ['forms', 'rain', 'rai'],
    ['forms', 'mostu', 'mo'],
    ['forms', 'министр', 'министерство'],
    ['forms', 'погода', 'поголовье'],
    ['forms', '2024', '20245'],
    ['forms', '2024', '2025'],
    ['exact', 'ზღვა', 'ზღვაში'],
    ['beginning', 'container', 'contain'],
    ['alike', 'cat', 'cut'],
    ['alike', 'rain', 'raining there'],
    ['alike', 'harbour', 'zarbour'],
    ['alike', 'harbour', 'xyz'],
  ])('%s of %s: %s is not meant', (mode, sought, folded) => {
    expect(grade(sought, mode, folded)).toBe(0)
  })

  it('a short figure has one form', () => {
    for (const other of ['70', '7000', '7th']) expect(grade('7', 'forms', other)).toBe(0)
    expect(grade('21', 'forms', '2100')).toBe(0)
  })

  it('a short word has one form', () => {
    expect(grade('no', 'forms', 'north')).toBe(0)
    expect(grade('він', 'forms', 'вінниця')).toBe(0)
  })

  const names = ['rudenko', 'руденко', 'რუდენკო']
  it.each(names.flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other] as const)))(
    '%s is heard in %s, and only where other scripts are meant',
    (one, other) => {
      expect(grade(one, 'forms', other)).toBe(0)
      expect(grade(one, 'forms', other, true)).toBeGreaterThan(0)
      expect(grade(one, 'forms', other, true)).toBeLessThan(grade(one, 'forms', one.slice(0, -1), true))
      expect(grade(one, 'exact', other, true)).toBe(0)
    },
  )

  it('a name is heard in another form of it, and not in another name', () => {
    expect(grade('rudenko', 'forms', 'руденком', true)).toBeGreaterThan(0)
    expect(grade('რუდენკო', 'forms', 'rudenkova', true)).toBeGreaterThan(0)
    expect(grade('rudenko', 'forms', 'гриценко', true)).toBe(0)
    expect(grade('rudenko', 'forms', 'редько', true)).toBe(0)
  })

  it('what sounds alike in the same script is not meant by that', () => {
    expect(grade('kasper', 'forms', 'casper', true)).toBe(0)
    expect(grade('каспер', 'forms', 'casper', true)).toBeGreaterThan(0)
  })

  it('what has few sounds, or none, is heard nowhere', () => {
    for (const word of ['да', 'io', '2024', '山水']) expect(soughtWord(word, 'forms', true).sounds).toBeNull()
    expect(soughtWord('руденко', 'forms', true).sounds).toBe('rudenko')
    expect(soughtWord('руденко', 'exact', true).sounds).toBeNull()
    expect(soughtWord('руденко', 'forms', false).sounds).toBeNull()
  })
})

describe('for any words', () => {
  const mode = fc.constantFrom<WordMode>('forms', 'beginning', 'exact', 'alike')
  const letters = ['ab', 'аб', 'აბ', 'نب', 'אב', '12', '山水', 'กข']
  const near = fc
    .constantFrom(...letters)
    .chain((some) => fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 12 }))
    .map((characters) => characters.join(''))
  const inflected = fc
    .tuple(fc.constantFrom('rudenk', 'руденк', 'რუდენკ', 'harbo', 'погод', 'ნავსადგურ', '1987'), near)
    .map(([stem, ending]) => stem + ending.slice(0, 5))
  const anyWord = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => searchWords(text)[0]?.folded ?? 'x')
  const word = fc.oneof(near, inflected, fc.constantFrom('rudenko', 'руденко', 'რუდენკო', 'no', 'north'), anyWord)

  it('a word answers to itself with 1, and no other does', () => {
    fc.assert(
      fc.property(word, word, mode, fc.boolean(), (sought, other, how, otherScripts) => {
        expect(grade(sought, how, sought, otherScripts)).toBe(1)
        const there = grade(sought, how, other, otherScripts)
        expect(there === 1).toBe(sought === other)
        expect(there).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('whatever answers without sounding alike begins with the shared beginning', () => {
    fc.assert(
      fc.property(word, word, mode, (sought, other, how) => {
        const meant = soughtWord(sought, how, false)
        if (wordGrade(meant, other) > 0) expect(other.startsWith(sharedBeginning(meant))).toBe(true)
      }),
    )
  })

  it('the shared beginning begins the word itself', () => {
    fc.assert(
      fc.property(word, mode, (sought, how) => {
        expect(sought.startsWith(sharedBeginning(soughtWord(sought, how, false)))).toBe(true)
      }),
    )
  })

  it('other scripts only add words that answer less than all others', () => {
    fc.assert(
      fc.property(word, word, mode, (sought, other, how) => {
        const [without, withSounds] = [grade(sought, how, other), grade(sought, how, other, true)]
        if (without > 0) expect(withSounds).toBe(without)
        else expect(withSounds).toBeLessThan(0.5)
      }),
    )
  })

  it('exactly means nothing else, and a tilde means no less than any form', () => {
    fc.assert(
      fc.property(word, word, (sought, other) => {
        expect(grade(sought, 'exact', other)).toBe(sought === other ? 1 : 0)
        expect(grade(sought, 'alike', other)).toBeGreaterThanOrEqual(grade(sought, 'forms', other))
      }),
    )
  })

  it('a beginning means whatever begins with it', () => {
    fc.assert(
      fc.property(word, word, (sought, other) => {
        expect(grade(sought, 'beginning', other) > 0).toBe(other.startsWith(sought))
        expect(grade(sought, 'beginning', sought + other)).toBeGreaterThan(0)
      }),
    )
  })

  it('one letter wrong behind the first is forgiven in longer words, and two in the longest', () => {
    const letter = fc.constantFrom(...Array.from('abcdefgh'))
    const mistake = fc.record({ kind: fc.constantFrom('put', 'leave', 'replace', 'swap'), at: fc.nat(), letter })
    const wrong = (from: string, { kind, at, letter: typed }: { kind: string; at: number; letter: string }) => {
      const place = 1 + (at % (from.length - 2))
      const [before, here, next, rest] = [from.slice(0, place), from[place], from[place + 1], from.slice(place + 2)]
      if (kind === 'put') return `${before}${typed}${here}${next}${rest}`
      if (kind === 'leave') return `${before}${next}${rest}`
      return kind === 'swap' ? `${before}${next}${here}${rest}` : `${before}${typed}${next}${rest}`
    }
    const longWord = fc.array(letter, { minLength: 4, maxLength: 12 }).map((some) => some.join(''))
    fc.assert(
      fc.property(longWord, mistake, mistake, (right, one, other) => {
        expect(grade(right, 'alike', wrong(right, one))).toBeGreaterThan(0)
        // Two mistakes beside each other may be counted as one more, so the second is made behind the first.
        if (right.length < 8) return
        const twice = wrong(right.slice(0, 4), one) + wrong(right.slice(4), other)
        expect(grade(right, 'alike', twice)).toBeGreaterThan(0)
      }),
    )
  })
})
