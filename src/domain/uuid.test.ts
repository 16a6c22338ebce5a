import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeUuidSource } from './uuid.ts'

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it('[H6] ids are version 7 and rise strictly, even when the clock stands or goes back', () => {
  const instants = fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 255 }), (clock, noise) => {
      let tick = 0
      const next = makeUuidSource(
        () => clock[tick++ % clock.length] ?? 0,
        (bytes) => bytes.fill(noise),
      )
      let last = ''
      for (const _ of clock) {
        const id = next()
        expect(id).toMatch(pattern)
        expect(id > last).toBe(true)
        last = id
      }
    }),
  )
})

it('[H6] ids of one millisecond do not run out', () => {
  const next = makeUuidSource(
    () => 1,
    (bytes) => bytes.fill(255),
  )
  const ids = Array.from({ length: 10_000 }, next)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})

it('[H6] carries its time in milliseconds', () => {
  const next = makeUuidSource(
    () => 0x0123456789ab,
    (bytes) => bytes.fill(0),
  )
  expect(next().startsWith('01234567-89ab-7')).toBe(true)
})
