import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Tess', 'T'],
  ['  Nino  van der Berg ', 'NB'],
  ['нино', 'н'],
  ['हिन्दी', 'हि'],
  ['Ana (2)', 'A2'],
  ['Nino van der Berg (12)', 'NB12'],
  ['(2)', '('],
  ['', ''],
])('[T2] shortens %j to %j', (name, short) => {
  expect(initials(name)).toBe(short)
})
