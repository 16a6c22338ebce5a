import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shownWords } from '#i18n/shown-words.ts'
import { isUnusualName } from '#language/unusual/unusual-name.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { markedPieces } from './marked-pieces.ts'
import { isWorthALook } from './name-check.ts'

/** Letters of several scripts, and what hides among them. */
const character = fc.oneof(
  fc.constantFrom(
    ...Array.from('aopeаореαονԱ漢ক ع\n'),
    '\u200b',
    '\u200d',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2069',
    '\ufe0f',
    '\u{e0041}',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const text = fc.array(character, { maxLength: 40 }).map((all) => all.join(''))

it('[T1] [P1] every name that is unusual is looked at', () => {
  fc.assert(fc.property(text, (name) => !isUnusualName(name) || isWorthALook(name)))
  for (const name of ['Ships', 'Ծովափ', 'Навигатор', 'Élan', '東京 2024', 'नमस्ते'])
    expect(isWorthALook(name)).toBe(false)
  for (const name of ['Zero\u200bwidth', 'p\u0430ypal', 'A\u202e']) expect(isUnusualName(name)).toBe(true)
})

it('[T1] the pieces of a marked text are the text, and nothing of it turns the order', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (whole, cut) => {
      const beginning = whole.slice(0, cut)
      const pieces = markedPieces(beginning, unusualIn(whole).places)
      expect(pieces.map(({ start, end }) => beginning.slice(start, end)).join('')).toBe(beginning)
      expect(pieces.every(({ start, end }) => end > start)).toBe(true)
    }),
  )
  const overridden = 'report\u202efdp.exe'
  expect(markedPieces(overridden, unusualIn(overridden).places)).toMatchObject([
    { start: 0, end: 6, kind: null },
    { start: 6, end: 7, kind: 'override' },
    { start: 7, end: 14, kind: null },
  ])
  expect(shownWords(overridden)).not.toContain('\u202e')
})
