import { describe, expect, it } from 'vitest'
import { parseRules, spell } from './rbnf.mjs'

const english = new Intl.PluralRules('en')
const russian = new Intl.PluralRules('ru')

/** As they stand in cldr-rbnf, cut down to what is tried. */
const UNITS = [
  ['-x', 'minus →→;'],
  ['x.x', '←← point →→;'],
  ['0', 'zero;'],
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [String(index + 1), `${word};`]),
]
const ENGLISH = parseRules({
  '%spellout-cardinal': [
    ...UNITS,
    ['20', 'twenty[-→→];'],
    ['30', 'thirty[-→→];'],
    ['100', '←← hundred[ →→];'],
    ['1000', '←← thousand[→%%and→];'],
    ['1000000', '=#,##0=;'],
  ],
  '%%and': [
    ['1', "' and =%spellout-cardinal=;"],
    ['100', "' =%spellout-cardinal=;"],
  ],
  '%%lenient-parse': 'no rules',
})
const RUSSIAN = parseRules({
  '%masculine': [
    ['0', 'ноль;'],
    ['1', 'один;'],
    ['2', 'два;'],
    ['3', 'три;'],
    ['5', 'пять;'],
    ['1000', '←%feminine← $(cardinal,one{тысяча}few{тысячи}other{тысяч})$[ →→];'],
  ],
  '%feminine': [
    ['0', '=%masculine=;'],
    ['1', 'одна;'],
    ['2', 'две;'],
    ['3', '=%masculine=;'],
  ],
})

describe('rules for spelling numbers', () => {
  it.each([
    [0, 'zero'],
    [12, 'twelve'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [300, 'three hundred'],
    [331, 'three hundred thirty-one'],
    [2000, 'two thousand'],
    [2007, 'two thousand and seven'],
    [2100, 'two thousand one hundred'],
    [1_000_000, '1000000'],
  ])('%i is %s', (number, words) => {
    expect(spell(ENGLISH, '%spellout-cardinal', number, english)).toBe(words)
  })

  it.each([
    [1000, 'одна тысяча'],
    [2000, 'две тысячи'],
    [5002, 'пять тысяч два'],
  ])('%i takes the gender and plural of its word: %s', (number, words) => {
    expect(spell(RUSSIAN, '%masculine', number, russian)).toBe(words)
  })

  it('a rule with a radix of its own splits by it', () => {
    const rules = parseRules({
      '%a': [...UNITS, ['20', 'vingt[-→→];'], ['60/20', 'soixante[-→→];'], ['80/20', 'quatre-vingt[-→→];']],
    })
    expect(spell(rules, '%a', 72, english)).toBe('soixante-twelve')
    expect(spell(rules, '%a', 92, english)).toBe('quatre-vingt-twelve')
    const years = parseRules({ '%a': [...UNITS, ['1100/100', '←←hundert[→→];']] })
    expect(spell(years, '%a', 1203, english)).toBe('twelvehundertthree')
  })

  it('whole multiples go back past a rule for the rest', () => {
    const rules = parseRules({ '%a': [...UNITS, ['20', 'twenty;'], ['100', 'hundert;'], ['201', '←←hundert-und-→→;']] })
    expect(spell(rules, '%a', 203, english)).toBe('twohundert-und-three')
    expect(spell(rules, '%a', 300, english)).toBe('hundert')
  })

  it('refuses what it cannot follow', () => {
    expect(() => spell(ENGLISH, '%none', 1, english)).toThrow('%none')
    expect(() => spell(parseRules({ '%a': [['5', 'five;']] }), '%a', 1, english)).toThrow('1')
  })
})
