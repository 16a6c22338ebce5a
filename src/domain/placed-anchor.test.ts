import { expect, it } from 'vitest'
import { passageRow } from '#test/builders/rows.ts'
import { placedAnchor } from './placed-anchor.ts'

const text = 'They sent 6700 containers. They sent 7000 containers.'
const passage = passageRow('p', 'a', { quote: '7000 containers', start: 37 as never })

it.each([
  [37, 52, 'exact'],
  [10, 25, 'changed'],
  [37, 41, 'changed'],
])('[T4] %i to %i is %s', (start, end, outcome) => {
  expect(placedAnchor(passage, text, { start, end })).toEqual({ passage: 'p', outcome, start, end })
})

it('[T4] the same words elsewhere are moved', () => {
  expect(placedAnchor({ ...passage, start: 3 as never }, text, { start: 37, end: 52 }).outcome).toBe('moved')
})
