import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import { makePacks } from './text-packs.ts'

const texts = fc
  .array(fc.nat(150_000))
  .map((lengths) =>
    lengths.map((length, index) => ({ hash: asId<TextHash>(`sha-256:${index}`), text: 'x'.repeat(length) })),
  )

it('[H5] packs hold every text once, in order, and are bounded', () => {
  fc.assert(
    fc.property(texts, (stored) => {
      const packs = makePacks(stored)
      expect(packs.flatMap(({ hashes }) => hashes)).toEqual(stored.map(({ hash }) => hash))
      expect(packs.flatMap((pack) => pack.texts.map((text) => text.length))).toEqual(
        stored.map(({ text }) => text.length),
      )
      for (const pack of packs) expect(pack.texts.join('').length).toBeLessThanOrEqual(200_000)
      expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length)
      expect(makePacks(stored)).toEqual(packs)
    }),
    { numRuns: 100 },
  )
})

it('[H5] a text larger than a pack has one of its own', () => {
  const [small, large] = ['a', 'b'.repeat(300_000)].map((text) => ({ hash: asId<TextHash>(text.slice(0, 1)), text }))
  if (!small || !large) throw new Error('two texts')
  expect(makePacks([small, large, small]).map(({ texts: inside }) => inside.length)).toEqual([1, 1, 1])
})
