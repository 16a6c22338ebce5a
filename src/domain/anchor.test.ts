import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorCases } from './anchor.cases.ts'
import { segmentText } from '#language/segment.ts'
import { findAnchor, isAutomatic } from './anchor.ts'
import type { CutText } from './cut-text.ts'
import { positionIn } from './passages.ts'

const cut = (text: string): CutText => ({ text, sentences: segmentText(text, 'und').sentences })

describe('[T4] findAnchor', () => {
  it.each(anchorCases)('$name: $outcome', ({ old, text, outcome, reason }) => {
    const start = old.indexOf('[')
    const end = old.indexOf(']') - 1
    const before = old.replace('[', '').replace(']', '')
    const found = findAnchor(positionIn(before, start, end), cut(before), cut(text))
    expect([found.outcome, found.reason]).toEqual([outcome, reason])
  })

  it.each([
    [
      'words of the headline before it',
      'Grain leaves\n\nThe port took 7000 tonnes of grain.',
      'The port took 5000 tonnes of grain.',
    ],
    ['a word at either end', 'He said: 7000 came in May.', 'He said: 5000 came in June.'],
  ])('proposes the whole of what took its place, without %s', (_name, old, now) => {
    const quote = old.split('\n').at(-1) ?? ''
    const position = { ...positionIn(old, old.indexOf(quote), old.length), prefix: '', suffix: '' }
    const is = `${old.slice(0, old.indexOf(quote))}${now} Talks go on.`
    const { start, end } = findAnchor(position, cut(old), cut(is))
    expect(is.slice(start ?? 0, end ?? 0)).toBe(now)
  })

  it.each([
    ['in the middle', 'Grain leaves the port.\n\n', ' Most of it came by rail.'],
    ['at the beginning', '', ' Most of it came by rail.'],
    ['at the end', 'Grain leaves the port.\n\n', ''],
  ])(
    'a sentence %s whose figure was corrected did not move into the note that tells its old wording',
    (_name, head, tail) => {
      const told = 'The port took in 7000 tonnes of grain.'
      const was = `${head}${told}${tail}`
      const now = told.replace('7000', '5000')
      const is = `${head}${now}${tail}\n\nCorrection: an earlier version said the following. ${told}`
      const { outcome, start, end } = findAnchor(
        positionIn(was, head.length, head.length + told.length),
        cut(was),
        cut(is),
      )
      expect([outcome, is.slice(start ?? 0, end ?? 0)]).toEqual(['changed', now])
    },
  )

  it('only exact and moved are automatic', () => {
    expect((['exact', 'moved', 'changed', 'lost'] as const).map(isAutomatic)).toEqual([true, true, false, false])
  })

  const words = fc.array(fc.constantFrom('a', 'b', '7', '12', 'not', 'ship', 'since', '.', '\n'), { maxLength: 30 })
  const texts = words.map((list) => list.join(' '))

  it('an automatic anchor always has exactly the quote', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (one, other, from, size) => {
        fc.pre(one.length > 1)
        const start = from % (one.length - 1)
        const position = positionIn(one, start, Math.min(one.length, start + 1 + (size % 12)))
        const found = findAnchor(position, cut(one), cut(other))
        if (isAutomatic(found.outcome)) expect(other.slice(found.start ?? 0, found.end ?? 0)).toBe(position.quote)
        if (found.outcome === 'lost') expect(found.start).toBeNull()
        expect(findAnchor(position, cut(one), cut(one))).toMatchObject({ outcome: 'exact', start })
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  it('finds a unique quote wherever text was added before', () => {
    fc.assert(
      fc.property(texts, (added) => {
        const old = 'We counted the grey XQZ wagons here.'
        const position = positionIn(old, 11, 30)
        const found = findAnchor(position, cut(old), cut(`${added}\n${old}`))
        expect(found).toMatchObject({ outcome: 'moved', start: 12 + added.length })
      }),
      { seed: 4 },
    )
  })
})
