import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa } from './cohen-kappa.ts'
import { fewestUnits, withEnough, type Figure, type Unit } from './figure.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { percentAgreement } from './percent-agreement.ts'
import { alphaExamples, kappaExamples } from './published.cases.ts'
import { slowAlpha, slowKappa, slowPercent, type Judgements } from './slow-agreement.cases.ts'

/** One unit for each thing. */
function unitsOf(judgements: Judgements): Unit[] {
  const things = [...(judgements[0] ?? []).keys()]
  return things.map((thing) => {
    const said = judgements.map((own, analyst) => [`analyst ${analyst}`, own[thing] ?? null] as const)
    return new Map(said.flatMap(([analyst, value]) => (value === null ? [] : [[analyst, value] as const])))
  })
}

function valueOf(figure: Figure): number | null {
  return 'value' in figure ? figure.value : null
}

function expectSame(figure: Figure, value: number | null) {
  if (value === null) expect(figure).toHaveProperty('why')
  else expect(valueOf(figure)).toBeCloseTo(value, 10)
}

const read = (lines: readonly string[]): Judgements =>
  lines.map((line) => line.split(' ').map((value) => (value === '.' ? null : value)))

describe('published examples', () => {
  it.each(alphaExamples)('[C10] alpha of $from', ({ judgements, alpha }) => {
    expect(valueOf(krippendorffAlpha(unitsOf(read(judgements))))).toBeCloseTo(alpha, 3)
  })

  it.each(kappaExamples)('[C10] kappa of $from', ({ counts, kappa, percent }) => {
    const units = counts.flatMap((line, one) =>
      line.flatMap((count, other) =>
        Array.from(
          { length: count },
          () =>
            new Map([
              ['first', String(one)],
              ['second', String(other)],
            ]),
        ),
      ),
    )
    expect(valueOf(cohenKappa(units))).toBeCloseTo(kappa, 3)
    expect(valueOf(percentAgreement(units))).toBeCloseTo(percent, 10)
  })
})

describe('where there is no figure', () => {
  const alone: Unit[] = [new Map([['a', 'agrees']]), new Map([['a', 'omits']])]
  const apart: Unit[] = [new Map([['a', 'agrees']]), new Map([['b', 'omits']])]
  const same: Unit[] = Array.from(
    { length: 9 },
    () =>
      new Map([
        ['a', 'agrees'],
        ['b', 'agrees'],
      ]),
  )
  const three: Unit[] = [
    new Map([
      ['a', 'agrees'],
      ['b', 'agrees'],
      ['c', 'omits'],
    ]),
  ]

  it.each([
    ['nobody', [], 'oneAnalyst'],
    ['one analyst', alone, 'oneAnalyst'],
    ['nothing that two judged', apart, 'nothingShared'],
    ['one value alone', same, 'oneValue'],
  ] as const)('[C10] %s gives a reason, not a number', (_name, units, why) => {
    expect(cohenKappa(units)).toMatchObject({ why })
    expect(krippendorffAlpha(units)).toMatchObject({ why })
  })

  it('[C10] kappa is for two, and of one value alone percent is still true', () => {
    expect(cohenKappa(three)).toEqual({ why: 'notTwo', units: 1 })
    expect(percentAgreement(same)).toEqual({ value: 1, units: 9 })
    expect(percentAgreement(three)).toEqual({ value: 1 / 3, units: 1 })
  })

  it('[C10] a figure on too few is withheld, and says on how many', () => {
    const few = fewestUnits - 1
    expect(withEnough({ value: 0.5, units: few })).toEqual({ why: 'tooFew', units: few })
    expect(withEnough({ value: 0.5, units: fewestUnits })).toEqual({ value: 0.5, units: fewestUnits })
    expect(withEnough({ why: 'oneValue', units: few })).toEqual({ why: 'oneValue', units: few })
  })
})

const value = fc.constantFrom('agrees', 'differs', 'omits', 'unclear')

/** Some analysts on up to twelve things, a third missing. */
function judgementsOf(analysts: { readonly min: number; readonly max: number }): fc.Arbitrary<Judgements> {
  return fc.integer({ min: 0, max: 12 }).chain((things) =>
    fc.array(fc.array(fc.option(value, { freq: 2 }), { minLength: things, maxLength: things }), {
      minLength: analysts.min,
      maxLength: analysts.max,
    }),
  )
}

const any = judgementsOf({ min: 0, max: 5 })
const two = judgementsOf({ min: 2, max: 2 })

describe('against another implementation', () => {
  it('[C10] percent and alpha are the same for any analysts', () => {
    fc.assert(
      fc.property(any, (judgements) => {
        expectSame(percentAgreement(unitsOf(judgements)), slowPercent(judgements))
        expectSame(krippendorffAlpha(unitsOf(judgements)), slowAlpha(judgements))
      }),
    )
  })

  it('[C10] kappa is the same for pairs of analysts', () => {
    fc.assert(fc.property(two, (judgements) => expectSame(cohenKappa(unitsOf(judgements)), slowKappa(judgements))))
  })
})

describe('laws', () => {
  const all = [percentAgreement, cohenKappa, krippendorffAlpha]

  it('[C10] whoever is named first, whatever values are called, and in whatever order cells stand', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), (judgements, picks) => {
        const renamed = judgements.map((own) => own.map((said) => said && `other ${said.slice(0, 2)}`))
        const units = unitsOf(judgements)
        const order = units
          .map((unit) => [picks.next().value ?? 0, unit] as const)
          .sort(([one], [other]) => one - other)
        for (const figure of all) {
          const expected = figure(units)
          for (const other of [unitsOf([...judgements].reverse()), unitsOf(renamed), order.map(([, unit]) => unit)]) {
            const found = figure(other)
            expect(found.units).toBe(expected.units)
            expectSame(found, valueOf(expected))
          }
        }
      }),
    )
  })

  it('[C10] alpha is 1 exactly where all pairs agree and more than one value is used', () => {
    fc.assert(
      fc.property(any, (judgements) => {
        const shared = unitsOf(judgements).filter((unit) => unit.size > 1)
        const agree = shared.every((unit) => new Set(unit.values()).size === 1)
        const values = new Set(shared.flatMap((unit) => [...unit.values()]))
        expect(valueOf(krippendorffAlpha(unitsOf(judgements))) === 1).toBe(agree && values.size > 1)
      }),
    )
  })

  it('[C10] never leaves its bounds, and never is no number', () => {
    fc.assert(
      fc.property(any, two, (judgements, pair) => {
        const figures = [
          ...all.map((figure) => figure(unitsOf(judgements))),
          ...all.map((figure) => figure(unitsOf(pair))),
        ]
        for (const [index, figure] of figures.entries()) {
          const found = valueOf(figure)
          if (found === null) continue
          expect(found).toBeGreaterThanOrEqual(index % all.length === 0 ? 0 : -1)
          expect(found).toBeLessThanOrEqual(1)
          expect(figure.units).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('[C10] what one alone judged changes nothing', () => {
    fc.assert(
      fc.property(any, value, (judgements, said) => {
        const units = unitsOf(judgements)
        const judged = units.find((unit) => unit.size > 0)
        const more = judged ? [...units, new Map([[[...judged.keys()][0] ?? '', said]])] : units
        for (const figure of [percentAgreement, krippendorffAlpha]) expect(figure(more)).toEqual(figure(units))
      }),
    )
  })
})
