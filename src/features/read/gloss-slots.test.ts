/** Where glosses, and words kept for one, stand under the sentences (T6). */
import { describe, expect, it } from 'vitest'
import { glossPlaces, sentencesWithDraft } from './gloss-slots.ts'

const sentences = [
  { start: 0, end: 9 },
  { start: 10, end: 19 },
  { start: 100, end: 119 },
]

describe('gloss places', () => {
  it('[T6] makes a place for each sentence asked for, once and in the order of the text', () => {
    const places = glossPlaces(sentences, [], [2, 0, 2])
    expect(places.map(({ sentence, slot }) => [sentence, slot.at])).toEqual([
      [0, 9],
      [2, 119],
    ])
  })

  it('[H4] finds the sentences of kept words in one language', () => {
    expect(sentencesWithDraft('10/en\n100/pt-en\n0/en', 'en', sentences)).toEqual([0, 1])
    expect(sentencesWithDraft('', 'en', sentences)).toEqual([])
  })
})
