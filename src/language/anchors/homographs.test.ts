/** Everyday words are read as no name and no concept that they only look like; the names beside them are found. */
import { describe, expect, it } from 'vitest'
import { loadVocabulary, told } from '#test/load-vocabulary.ts'
import { NO_CONCEPT_CASES, NO_NAME_CASES } from './homographs.cases.ts'

const keysOf = (found: readonly string[]) => found.map((each) => each.replace(/^.* = (?:territory |city )?/u, ''))

describe('everyday words', () => {
  it.each(NO_NAME_CASES)('%s are no names: %s', async (tag, text, expected) => {
    const found = told(text, await loadVocabulary(tag), ['territory', 'city', 'month', 'weekday'])
    expect(keysOf(found)).toEqual(expected)
  })

  it.each(NO_CONCEPT_CASES)('%s do not mean what they look like: %s', async (tag, text, concept) => {
    const found = told(text, await loadVocabulary(tag), ['concept'])
    expect(keysOf(found)).not.toContain(`concept ${concept}`)
    expect(found.filter((each) => each.includes('picture'))).toEqual([])
  })

  it('a name the analyst has given is one, whatever else the word is', async () => {
    const aliases = [{ key: 'alias rund', names: ['Rund'] }]
    expect(told('Die Rund AG', await loadVocabulary('de', aliases), ['alias'])).toEqual(['Rund = alias rund'])
  })
})
