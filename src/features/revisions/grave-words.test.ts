import { expect, it } from 'vitest'
import { graveWords } from './grave-words.ts'

const whole = (text: string, language: string) =>
  graveWords(text, [{ start: 0, end: text.length }], language).map(({ start, end }) => text.slice(start, end))

it.each([
  ['en', 'They had not sent 40 tonnes on 3 March in seven ships', ['not', '40', 'tonnes', '3', 'March', 'seven']],
  ['ru', 'Они не отправили 40 тонн 3 марта', ['не', '40', 'тонн', '3', 'марта']],
  ['ka', 'მათ არ გაგზავნეს 40 ტონა 3 მარტს', ['არ', '40', 'ტონა', '3', 'მარტს']],
  ['nl', 'Zij hebben geen schip gezien', ['geen']],
])('[T4] marks figures, units, dates, number words and denials in %s', (language, text, grave) => {
  expect(whole(text, language)).toEqual(grave)
})

it('marks nothing but what changed', () => {
  const text = 'They sent 40 tonnes in 7 ships.'
  expect(graveWords(text, [{ start: 23, end: 24 }], 'en')).toEqual([{ start: 23, end: 24 }])
  expect(graveWords(text, [], 'en')).toEqual([])
})
