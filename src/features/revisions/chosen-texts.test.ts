import { expect, it } from 'vitest'
import { anyId, articleRow, passageRow, revisionRow } from '#test/builders/rows.ts'
import { chosenTexts } from './chosen-texts.ts'
import type { ReviewItem } from './review-items.ts'

const [first, second, third] = [1, 2, 3].map((number) => revisionRow('a', { id: anyId(`a-${number}`), number }))
if (!first || !second || !third) throw new Error('there are three')
const article = articleRow('a', { revision: third.id })
const nothing = { older: null, newer: null }
const item = (revision: string, of = 'a'): ReviewItem => ({
  passage: passageRow('p', of, { revision: anyId(revision) }),
  anchor: null,
  state: 'open',
  place: null,
})
const chosen = (address: { older: number | null; newer: number | null }, looked: ReviewItem | null) => {
  const { older, newer, item: about } = chosenTexts(address, article, [first, second, third], looked)
  return [older.number, newer.number, about !== null]
}

it('[T4] shows the text of the passage looked at beside the one that is shown, and else the two last', () => {
  expect(chosen(nothing, null)).toEqual([2, 3, false])
  expect(chosen(nothing, item('a-1'))).toEqual([1, 3, true])
  expect(chosen(nothing, item('b-1', 'b'))).toEqual([2, 3, false])
})

it('shows what the address names, and looks for nothing in other texts', () => {
  expect(chosen({ older: 1, newer: 2 }, item('a-1'))).toEqual([1, 2, false])
  expect(chosen({ older: 1, newer: null }, item('a-1'))).toEqual([1, 3, true])
  expect(chosen({ older: 9, newer: 9 }, null)).toEqual([2, 3, false])
  expect(chosen({ older: null, newer: 1 }, null)).toEqual([1, 1, false])
})
