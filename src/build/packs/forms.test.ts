import { describe, expect, it } from 'vitest'
import { nameIn } from './units.mjs'
import { magnitudeIn } from './numbers.mjs'
import { asWord, isWord, unambiguous } from './forms.mjs'
import { wordForLanguage } from './peoples.mjs'
import { withParts } from './territories.mjs'

describe('words for a pack', () => {
  it('are lower case by the rules of their language, without full stop, marks and soft hyphens', () => {
    expect(asWord('İyun', 'az')).toBe('iyun')
    expect(asWord('Sept.', 'en')).toBe('sept')
    expect(asWord('ein\u00adund\u00adzwanzig', 'de')).toBe('einundzwanzig')
    expect(asWord('\u200fאלף\u200f', 'he')).toBe('אלף')
    expect(asWord(' day\u00a0before  yesterday', 'en')).toBe('day before yesterday')
  })

  it('have two letters and no digit', () => {
    expect(['май', 'मई', '三月', 'segunda-feira'].filter(isWord)).toHaveLength(4)
    expect(['Я', '3月', '1', '—', 'thg 1', '١ب ج'].filter(isWord)).toEqual([])
  })

  it('are left out when they mean two things', () => {
    const pairs = [
      ['b', 2],
      ['a', 1],
      ['b', 3],
      ['a', 1],
    ] as const
    expect(unambiguous(pairs)).toEqual({ a: 1 })
  })
})

describe('patterns', () => {
  it.each([
    ['1000-count-one', '0 тысяча', { word: 'тысяча', factor: 1000 }],
    ['10000-count-many', '00 тысяч', { word: 'тысяч', factor: 1000 }],
    ['1000000000-count-other', '0000 M', { word: 'M', factor: 1e6 }],
    ['10000-count-other', '0万', { word: '万', factor: 1e4 }],
    ['1000-count-other', "0 'тыс'.;-0 'тыс'.", { word: 'тыс.', factor: 1000 }],
    ['1000-count-other', '0', null],
    ['standard', '#,##0', null],
  ])('%s %s', (key, pattern, found) => {
    expect(magnitudeIn(key, pattern)).toEqual(found)
  })

  it('name a unit on either side of its number, not on both', () => {
    expect(nameIn('{0} km')).toBe('km')
    expect(nameIn('tỷ {0}')).toBe('tỷ')
    expect(nameIn('kilometers')).toBe('kilometers')
    expect(nameIn('a {0} b')).toBe('')
  })
})

describe('names', () => {
  it('in brackets are names too, unless another country is called so', () => {
    const names = withParts(
      new Map([
        ['MM', ['Myanmar (Burma)']],
        ['CD', ['Congo (DRC)']],
        ['CG', ['Congo - Brazzaville']],
        ['HK', ['Hong Kong (SAR)']],
      ]),
    )
    expect(names.get('MM')).toEqual(['Myanmar (Burma)', 'Myanmar', 'Burma'])
    expect(names.get('CD')).toEqual(['Congo (DRC)', 'DRC'])
    expect(names.get('HK')).toEqual(['Hong Kong (SAR)'])
  })

  it('of languages may all have the word for language', () => {
    expect(wordForLanguage(['қазақ тілі', 'орыс тілі', 'эсперанто'])).toBe('тілі')
    expect(wordForLanguage(['Haitian Creole', 'Swiss German', 'Russian', 'Dutch', 'Polish'])).toBe('')
  })
})
