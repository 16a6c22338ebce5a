import { expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { frequenciesOf } from './frequencies.ts'
import { profileOf } from './profile.ts'

const sentences = ['Rudenko came from Iran.', 'Iran and Iran again.', 'Iran bought 700 boats.', 'Rudenkova left Iran.']

it('an anchor is the rarer the fewer sentences have it, between 0.2 and 1', async () => {
  const vocabulary = await loadVocabulary('en')
  const { anchor, sentences: count } = frequenciesOf(sentences.map((text) => profileOf(text, vocabulary)))
  expect(count).toBe(4)
  expect(anchor('territory IR')).toBe(0.2)
  expect(anchor('number 700')).toBeGreaterThan(0.5)
  expect(anchor('number 700')).toBeLessThan(1)
  expect(anchor('number 8')).toBe(1)
  for (const key of ['constructor', '__proto__', '']) expect(anchor(key)).toBe(1)
})

it('words are counted by their first five sounds', async () => {
  const vocabulary = await loadVocabulary('en')
  const { word } = frequenciesOf(sentences.map((text) => profileOf(text, vocabulary)))
  const of = (sounds: string) => word({ start: 0, end: 1, sounds, skeleton: '' })
  expect(of('rudenko')).toBe(of('rudensomebody'))
  expect(of('rudenko')).toBeLessThan(of('boats'))
  expect(of('zzz')).toBe(1)
})

it('where there is nothing to compare, everything is rare', async () => {
  const vocabulary = await loadVocabulary('en')
  for (const texts of [[], ['Iran']]) {
    const { anchor } = frequenciesOf(texts.map((text) => profileOf(text, vocabulary)))
    expect(anchor('territory IR')).toBe(1)
  }
})
