import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Tess', 'T'],
  ['  Nino  van der Berg ', 'NB'],
  ['нино', 'н'],
  ['हिन्दी', 'हि'],
  ['', ''],
])('[T2] shortens %j to %j', (name, short) => {
  expect(initials(name)).toBe(short)
})
