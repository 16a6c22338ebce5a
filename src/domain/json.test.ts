import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sameJson } from './json.ts'

/** The plain way to say the same: a replacer that sorts. Slower, and short enough to be trusted. */
function byReplacer(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const sorted = Object.create(null) as Record<string, unknown>
    for (const key of Object.keys(inner).toSorted()) sorted[key] = (inner as Record<string, unknown>)[key]
    return sorted
  })
}

/** JSON values with the keys that are easily got wrong: numbers, `__proto__`, lone surrogates, the same ones in another order. */
const anyKey = fc.oneof(fc.constantFrom('__proto__', 'toString', '10', '2', '-1', 'b', 'a', 'é', '\ud800'), fc.string())
const { anyJson } = fc.letrec((tie) => ({
  anyJson: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, undefined, true, false),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.array(tie('anyJson'), { maxLength: 5 }),
    fc.dictionary(anyKey, tie('anyJson'), { maxKeys: 6 }),
  ),
}))

describe('canonicalJson', () => {
  it('[H7] says what a sorting replacer says, for any JSON value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson({ value })).toBe(byReplacer({ value }))
      }),
    )
  })

  it('[H7] does not depend on the order of the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, anyJson), { maxLength: 8 }), fc.nat(), (pairs, turn) => {
        const unique = [...new Map(pairs)]
        const turned = [...unique.slice(turn % 8), ...unique.slice(0, turn % 8)]
        expect(canonicalJson(Object.fromEntries(turned))).toBe(canonicalJson(Object.fromEntries(unique)))
      }),
    )
  })

  it('[H7] goes on being right after more shapes than it keeps', () => {
    for (let shape = 0; shape < 3000; shape += 1) canonicalJson({ [`z${shape}`]: 1, [`a${shape}`]: 2 })
    expect(canonicalJson({ b: 1, a: { d: undefined, c: [{ y: 1, x: 2 }] } })).toBe('{"a":{"c":[{"x":2,"y":1}]},"b":1}')
  })
})

describe('sameJson', () => {
  /** Often the same, and often nearly so. */
  const small = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, undefined, 0, -0, NaN, 1, '', 'a', '1', true),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 2 }),
    ),
  })).value

  it('[H7] is true exactly when the canonical JSON is the same', () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        expect(sameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
      }),
    )
  })

  it('[H7] is true for a copy with other keys first', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const copy: unknown = JSON.parse(canonicalJson({ value }))
        expect(sameJson({ a: undefined, value }, copy)).toBe(true)
      }),
    )
  })
})
