/** Words that bound a number: one table for all languages. */
import { expect, it } from 'vitest'
import { BOUND_CASES } from './bounds.cases.ts'
import { parseNumbers } from './numbers.ts'

const KINDS = ['about', 'moreThan', 'atLeast', 'lessThan'] as const

const cases = Object.entries(BOUND_CASES).flatMap(([tag, sentences]) =>
  sentences.split(';').flatMap((sentence, at) => {
    const kind = KINDS[at]
    return kind === undefined || !/\d/u.test(sentence) ? [] : [[tag, sentence.trim(), kind] as const]
  }),
)

it.each(cases)('%s: %s is %s', (tag, sentence, kind) => {
  expect(parseNumbers(sentence, tag).map(({ value, comparator }) => [value, comparator?.kind])).toEqual([[3000, kind]])
})

it.each([
  ['uk', 'не більш ніж 60 тонн', 'upTo'],
  ['ka', '30 საათზე მეტხანს', 'moreThan'],
  ['it', 'alle 5 di mattina', undefined],
  ['ru', 'над 40 кораблями', undefined],
] as const)('%s: %s', (tag, text, kind) => {
  expect(parseNumbers(text, tag)[0]?.comparator?.kind).toBe(kind)
})
