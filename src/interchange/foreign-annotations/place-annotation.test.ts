import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetConverter } from '../offsets.ts'
import { utf16 } from '#domain/ids.ts'
import type { ForeignPosition, ForeignSelection } from './foreign-annotation.ts'
import { placeAnnotation, PlacesInText, type Placing } from './place-annotation.ts'

function place(text: string, given: Partial<ForeignSelection>, unit: 'utf16' | 'codePoint' | null = null): Placing {
  return placeAnnotation(new PlacesInText(text), { quote: null, position: null, refined: null, ...given }, unit)
}

const quoted = (exact: string, prefix: string | null = null, suffix: string | null = null) => ({
  exact,
  prefix,
  suffix,
})

describe('placing an annotation', () => {
  const emoji = '😀😀 In all, 7000 containers were sent.'

  it('[T2] takes the unit in which the quote stands there', () => {
    const at = emoji.indexOf('7000')
    const there = { outcome: 'exact', stretch: { start: at, end: at + 4 } }
    expect(place(emoji, { quote: quoted('7000'), position: { start: at, end: at + 4 } })).toEqual(there)
    expect(place(emoji, { quote: quoted('7000'), position: { start: at - 2, end: at + 2 } })).toEqual(there)
  })

  it('[T4] takes an exact quote that stands once elsewhere as moved, and nothing alike', () => {
    const position = { start: 0, end: 4 }
    expect(place(emoji, { quote: quoted('7000'), position })).toMatchObject({ outcome: 'moved' })
    expect(place('About 5000 containers since 2024.', { quote: quoted('7000 containers since 2023') })).toEqual({
      outcome: 'lost',
    })
    expect(place('Straße', { quote: quoted('STRASSE') })).toEqual({ outcome: 'lost' })
  })

  it('lets the context decide among several, whatever its white space, and otherwise nobody', () => {
    const text = 'First 7000 came.\n\nThen 7000 went.'
    const second = text.lastIndexOf('7000')
    expect(place(text, { quote: quoted('7000', '.\t\t\tThen ', ' went') })).toEqual({
      outcome: 'exact',
      stretch: { start: second, end: second + 4 },
    })
    const several = { outcome: 'ambiguous', candidates: [{ start: 6 }, { start: second }] }
    expect(place(text, { quote: quoted('7000') })).toMatchObject(several)
    expect(place(text, { quote: quoted('7000', 'Later ', ' fell') })).toMatchObject(several)
  })

  it('asks where both units fit at different places and the context fits both', () => {
    const text = '😀aaaa aaaa'
    const position = { start: 3, end: 5 }
    expect(place(text, { quote: quoted('aa'), position })).toMatchObject({ outcome: 'ambiguous' })
    expect(place(text, { quote: quoted('aa', '😀a', 'a a'), position })).toEqual({
      outcome: 'exact',
      stretch: { start: 3, end: 5 },
    })
  })

  it('[T4] leaves other white space, and other words in the same place, to a person', () => {
    expect(place('since  \n 2023', { quote: quoted('since 2023') })).toEqual({
      outcome: 'changed',
      candidates: [{ start: 0, end: 13 }],
    })
    const text = 'The ministry said that 6700 containers were delivered.'
    const found = place(text, { quote: quoted('7000', 'ministry said that ', ' containers were') })
    expect(found).toEqual({ outcome: 'changed', candidates: [{ start: 23, end: 27 }] })
  })

  it('[T1] knows a quote whose line ends were unified here', () => {
    expect(place('one\ntwo', { quote: quoted('one\r\ntwo') })).toMatchObject({ outcome: 'exact' })
  })

  it('[T2] takes a position without a quote only where it means one thing', () => {
    const position = { start: 5, end: 7 }
    expect(place('plain text', { position })).toMatchObject({ outcome: 'exact' })
    expect(place(emoji, { position })).toMatchObject({ outcome: 'ambiguous' })
    expect(place(emoji, { position }, 'codePoint')).toEqual({ outcome: 'exact', stretch: { start: 7, end: 9 } })
    expect(place(emoji, { position }, 'utf16')).toEqual({ outcome: 'exact', stretch: { start: 5, end: 7 } })
    expect(place('short', { position: { start: 90, end: 99 } })).toEqual({ outcome: 'lost' })
  })

  it('looks for what refines a stretch within it', () => {
    const text = 'First 7000 came. Then 7000 went.'
    const refined = { quote: quoted('7000'), position: null, refined: null }
    expect(place(text, { quote: quoted('Then 7000 went'), refined })).toEqual({
      outcome: 'exact',
      stretch: { start: 22, end: 26 },
    })
  })

  it('ends for a quote that stands nearly everywhere', () => {
    expect(place('a'.repeat(200_000), { quote: quoted('a', 'b', 'c') })).toMatchObject({ outcome: 'ambiguous' })
  })
})

describe('[T2] [T4] whatever was written in either unit is found again', () => {
  const piece = fc.constantFrom(
    'a',
    '7000 ',
    'é',
    'e\u0301',
    '😀',
    '👩‍👩‍👧',
    '🇬🇪',
    'שלום ',
    '\t',
    '\r',
    '\n',
    'ა',
    '\ud83d',
    '\u00a0',
  )
  const texts = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''))
  const marked = texts.chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ text, start, end: Math.min(text.length, start + length) })),
  )

  it.each(['utf16', 'codePoint'] as const)('in %s, with quote and context', (unit) => {
    fc.assert(
      fc.property(marked, ({ text, start, end }) => {
        const position = positionIn(text, start, end, unit)
        if (!position) return
        const quote = quoted(
          text.slice(start, end),
          text.slice(Math.max(0, start - 32), start),
          text.slice(end, end + 32),
        )
        const found = place(text, { quote, position })
        if (found.outcome === 'ambiguous') expect(found.candidates).toContainEqual({ start, end })
        else expect(found).toEqual({ outcome: 'exact', stretch: { start, end } })
      }),
    )
  })

  it('and what is taken always has the quote', () => {
    fc.assert(
      fc.property(marked, texts, fc.nat(60), ({ text, start, end }, other, at) => {
        const exact = text.slice(start, end)
        const found = place(other, { quote: quoted(exact), position: { start: at, end: at + exact.length } })
        if ('stretch' in found)
          expect(other.slice(found.stretch.start, found.stretch.end).replaceAll('\r', '\n')).toBe(
            exact.replaceAll('\r', '\n'),
          )
        else if (other.includes(exact)) expect(found.outcome).toBe('ambiguous')
      }),
    )
  })

  /** `null` where code points cannot say it. */
  function positionIn(text: string, start: number, end: number, unit: 'utf16' | 'codePoint'): ForeignPosition | null {
    if (unit === 'utf16') return { start, end }
    const converter = offsetConverter(text)
    const [from, to] = [converter.toCodePoint(utf16(start)), converter.toCodePoint(utf16(end))]
    return from === null || to === null ? null : { start: from, end: to }
  }
})
