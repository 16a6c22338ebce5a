/** Filtering while typing. */
import { describe, expect, it } from 'vitest'
import { matchesWords } from './matches-words.ts'

describe('matchesWords', () => {
  it.each<[string, string, boolean]>([
    ['Serbian (Latin) srpski', 'lat serb', true],
    ['Montréal', 'montreal', true],
    ['ЙОД', 'йод', true],
    ['қазақ тілі', 'ҚАЗАҚ', true],
    ['Georgian', '', true],
    ['Georgian', 'geo kaz', false],
  ])('%s by "%s": %s', (text, typed, found) => {
    expect(matchesWords(text, typed)).toBe(found)
  })
})
