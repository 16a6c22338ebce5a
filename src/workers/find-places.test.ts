import { expect, it } from 'vitest'
import type { CarriedPlace, CarriedTable } from '#domain/carry-over.ts'
import { findPlaces } from './find-places.ts'

const was = 'Ships came. They sent 7000 crates north. No. 7 was late. It rained.'

function place(quote: string, table: CarriedTable = 'passages'): CarriedPlace {
  const start = was.indexOf(quote)
  return { table, id: quote, from: null, start, end: start + quote.length }
}

function found(is: string, ...places: readonly CarriedPlace[]) {
  const answers = findPlaces({ language: 'en', was, is, places })
  return answers.map(({ outcome, position }) => [outcome, position && is.slice(position.start, position.end)])
}

it('[T4] answers for each place, with the quote that stands there now', () => {
  const is = `News.\n${was.replace('7000', '5000')}`
  expect(found(is, place('Ships came.'), place('7000 crates'), place('It rained.'))).toEqual([
    ['moved', 'Ships came.'],
    ['changed', '5000 crates'],
    ['moved', 'It rained.'],
  ])
  expect(found('Something else.', place('7000 crates'))).toEqual([['lost', null]])
})

it('[T4] finds a bound of a sentence by what stands around it, once only', () => {
  const bound: CarriedPlace = { ...place('7 was', 'sentenceBounds'), end: was.indexOf('7 was') + 1 }
  expect(found(was, bound)).toEqual([['exact', '7']])
  expect(found(`News. ${was}`, bound)).toEqual([['moved', '7']])
  expect(found(`${was}\n${was}`, bound)).toEqual([['lost', null]])
})

it('a place outside the text is lost, not a fault', () => {
  expect(found(was, { ...place('Ships'), end: 9999 })).toEqual([['lost', null]])
})
