import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate, type Ruling } from './collate.ts'
import type { Likeness } from './likeness.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Place, Row } from './row.ts'

const place = (name: string): Place => ({ version: 'abcdef'.indexOf(name[0] ?? ''), sentence: Number(name.slice(1)) })
const nameOf = ({ version, sentence }: Place) => `${'abcdef'[version]}${sentence}`
const namesOf = (rows: readonly Row[]) => rows.map((row) => row.map(nameOf).join(' '))

/** `a0 b1 0.5` says how alike two sentences are; what is not said is 0. */
function likeness(counts: readonly number[], said: readonly string[]): Likeness {
  const numbers = new Map<string, number>()
  for (const [version, count] of counts.entries())
    for (let sentence = 0; sentence < count; sentence++) numbers.set(nameOf({ version, sentence }), numbers.size)
  const alike = Array.from(numbers, () => new Map<number, number>())
  for (const line of said) {
    const [one = '', other = '', score] = line.split(' ')
    const [here, there] = [numbers.get(one), numbers.get(other)]
    // A version is never compared with itself.
    if (here === undefined || there === undefined || one[0] === other[0]) continue
    alike[here]?.set(there, Number(score))
    alike[there]?.set(here, Number(score))
  }
  return alike
}

const rule = (kind: Ruling['kind'], one: string, other: string): Ruling => ({
  kind,
  one: place(one),
  other: place(other),
})

describe('collate', () => {
  const collated = (counts: readonly number[], said: readonly string[], rulings: readonly Ruling[] = []) =>
    namesOf(collate(counts, likeness(counts, said), rulings))

  it('puts what is alike into one row, across all versions', () => {
    expect(collated([2, 2, 1], ['a0 b1 0.5', 'a0 c0 0.4', 'b1 c0 0.3', 'a1 b0 0.6'])).toEqual(['a0 b1 c0', 'a1 b0'])
  })

  it('one strong likeness does not pull in what is like nothing else there', () => {
    expect(collated([1, 1, 1, 1], ['a0 b0 0.6', 'a0 c0 0.6', 'b0 c0 0.6', 'c0 d0 0.4'])).toEqual(['a0 b0 c0', 'd0'])
  })

  it('a version stands once in a row, but for a neighbour that is told there too', () => {
    expect(collated([1, 2], ['a0 b0 0.5', 'a0 b1 0.3'])).toEqual(['a0 b0 b1'])
    expect(collated([1, 2], ['a0 b0 0.5', 'a0 b1 0.2'])).toEqual(['a0 b0', 'b1'])
    expect(collated([1, 3], ['a0 b0 0.5', 'a0 b2 0.4'])).toEqual(['a0 b0', 'b1', 'b2'])
  })

  it('[C9] what a person said stands above what is found', () => {
    const said = ['a0 b0 0.9', 'a1 b1 0.9']
    expect(collated([2, 2], said, [rule('apart', 'a0', 'b0')])).toEqual(['a0', 'b0', 'a1 b1'])
    expect(collated([2, 2], said, [rule('together', 'a0', 'b1'), rule('together', 'a1', 'b0')])).toEqual([
      'a0 b1',
      'a1 b0',
    ])
    expect(collated([1, 1], [], [rule('together', 'a0', 'b0'), rule('apart', 'a0', 'b0')])).toEqual(['a0', 'b0'])
    expect(collated([1, 1], [], [rule('together', 'a0', 'b7')])).toEqual(['a0', 'b0'])
  })

  it('[C9] a row is cut in two, and two rows are made one, whatever was found', () => {
    const all = ['a0 b0 0.9', 'a0 c0 0.9', 'a0 d0 0.9', 'b0 c0 0.9', 'b0 d0 0.9', 'c0 d0 0.3']
    const apart = ['a0', 'b0'].flatMap((one) => ['c0', 'd0'].map((other) => rule('apart', one, other)))
    const kept = [rule('together', 'a0', 'b0'), rule('together', 'c0', 'd0')]
    expect(collated([1, 1, 1, 1], all, [...apart, ...kept])).toEqual(['a0 b0', 'c0 d0'])
    const joined = ['a0', 'b0'].flatMap((one) => ['b1', 'c0'].map((other) => rule('together', one, other)))
    expect(collated([1, 2, 1], ['a0 b0 0.9', 'b1 c0 0.9'], joined)).toEqual(['a0 b0 b1 c0'])
  })

  const someCounts = fc.array(fc.nat(5), { minLength: 1, maxLength: 4 })
  const someCollation = someCounts.chain((counts) => {
    const places = counts.flatMap((count, version) =>
      Array.from({ length: count }, (_, sentence) => nameOf({ version, sentence })),
    )
    const pair =
      places.length === 0
        ? fc.constant(['a0', 'a0'])
        : fc.array(fc.constantFrom(...places), { minLength: 2, maxLength: 2 })
    const said = fc.array(
      fc.tuple(pair, fc.double({ min: 0, max: 1, noNaN: true })).map(([names, score]) => `${names.join(' ')} ${score}`),
      { maxLength: 25 },
    )
    const rulings = fc.array(
      fc
        .tuple(fc.constantFrom('together' as const, 'apart' as const), pair)
        .map(([kind, [one = '', other = '']]) => rule(kind, one, other)),
      { maxLength: 5 },
    )
    return fc.record({ counts: fc.constant(counts), said, rulings })
  })

  it('every sentence stands in exactly one row, and the first version in its own order', () => {
    fc.assert(
      fc.property(someCollation, ({ counts, said, rulings }) => {
        const rows = collate(counts, likeness(counts, said), rulings)
        const all = rows.flatMap((row) => row.map(nameOf))
        expect(new Set(all).size).toBe(all.length)
        expect(all.length).toBe(counts.reduce((sum, count) => sum + count, 0))
        expect(rows.every((row) => row.length > 0)).toBe(true)
        const first = rows.flatMap((row) => row.find(({ version }) => version === 0)?.sentence ?? [])
        expect(first).toEqual(first.toSorted((one, other) => one - other))
      }),
    )
  })

  it('[C9] what was said to be apart is never in one row, and what was said to be together is where nothing speaks against it', () => {
    fc.assert(
      fc.property(someCollation, ({ counts, said, rulings }) => {
        const rows = collate(counts, likeness(counts, said), rulings).map((row) => new Set(row.map(nameOf)))
        const areTogether = ({ one, other }: Ruling) =>
          rows.some((row) => row.has(nameOf(one)) && row.has(nameOf(other)))
        for (const ruling of rulings) {
          if (nameOf(ruling.one) === nameOf(ruling.other)) continue
          if (ruling.kind === 'apart') expect(areTogether(ruling)).toBe(false)
          else if (rulings.every(({ kind }) => kind === 'together')) expect(areTogether(ruling)).toBe(true)
        }
      }),
    )
  })
})

describe('inReadingOrder', () => {
  const ordered = (rows: readonly string[]) => namesOf(inReadingOrder(rows.map((row) => row.split(' ').map(place))))

  it('puts what one version has alone where it stands there', () => {
    expect(ordered(['b1', 'a0 b0', 'a1 b2', 'c0', 'a2 c1'])).toEqual(['a0 b0', 'b1', 'a1 b2', 'c0', 'a2 c1'])
    expect(ordered(['a0', 'a1', 'b0', 'b1'])).toEqual(['a0', 'a1', 'b0', 'b1'])
    expect(ordered(['a0 b0 c0', 'b1', 'c1', 'c2', 'b2', 'a1'])).toEqual(['a0 b0 c0', 'b1', 'b2', 'c1', 'c2', 'a1'])
  })

  it('versions may reorder', () => {
    expect(ordered(['a0 b2', 'a1 b0', 'b1', 'b3'])).toEqual(['a0 b2', 'b3', 'a1 b0', 'b1'])
  })
})
