import { describe, expect, it } from 'vitest'
import { movedUp, ratingInputs, readRatings } from './rating-draft.ts'

const three = ratingInputs(['a', 'b', 'c'].map((name) => ({ name, meaning: '' })))
const names = (ratings: typeof three | null) => ratings?.map(({ name }) => name).join('')

describe('the vocabulary while one edits it', () => {
  it('knows the names verdicts have, and changes places', () => {
    expect(three[1]).toEqual({ name: 'b', meaning: '', was: 'b' })
    expect(names(movedUp(three, 2))).toBe('acb')
    expect(names(movedUp(three, 0))).toBe('abc')
  })

  it('is read as it was kept, or not at all', () => {
    expect(readRatings(JSON.parse(JSON.stringify(three)))).toEqual(three)
    for (const damaged of [null, 'a', [{ name: 'a' }], [{ name: 'a', meaning: '', was: 1 }]])
      expect(readRatings(damaged)).toBeNull()
  })
})
