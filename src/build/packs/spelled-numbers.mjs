/** Numbers written as words: what CLDR's spell-out rules make of a choice of numbers, in every gender and case. */
import { readCldr } from './cldr.mjs'
import { asWord, isWord, unambiguous } from './forms.mjs'
import { parseRules, spell } from './rbnf.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ rbnf: { rbnf: { SpelloutRules?: Record<string, unknown> } } }} RulesFile
 */

/** Cardinals, and how one counts (`eins` beside `ein`, `eine`); not years. */
const SET = /^%spellout-(cardinal|numbering$)/
/** Those of them without a case: fifteen cases of each compound would be a third of the Finnish pack. */
const UNINFLECTED = /^%spellout-(numbering|cardinal(-(masculine|feminine|neuter))?)$/
/** Written without spaces, so that two words look like one: there, only words that cannot be taken apart. */
const UNSPACED = new Set(['ja', 'ko', 'th', 'zh-Hans', 'zh-Hant'])
const SCALES = [100, 1000, 1e6, 1e9, 1e12]
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const TENS = [20, 30, 40, 50, 60, 70, 80, 90]
const SIMPLE = [...Array(20).keys(), ...TENS, ...COUNTS.map((count) => count * 100), ...SCALES]
const COMPOUND = [...Array(100).keys(), ...COUNTS.map((count) => count * 1000)]

/**
 * The words for one number by each rule set of one locale.
 * @typedef {{ names: readonly string[], wordsOf: (name: string, number: number) => string[] }} Speller
 */

/**
 * @param {string} locale
 * @param {string} tag
 * @returns {Speller} without rule sets where CLDR has no rules
 */
function spellerOf(locale, tag) {
  const file = /** @type {RulesFile | null} */ (readCldr('cldr-rbnf', `rbnf/${locale}.json`))
  const sets = parseRules(file?.rbnf.rbnf.SpelloutRules ?? {})
  // Node has the plurals of every language; this never runs in a browser.
  const plural = new Intl.PluralRules(locale)
  return {
    names: Object.keys(sets).filter((name) => SET.test(name)),
    wordsOf: (name, number) =>
      spell(sets, name, number, plural)
        .split(/[\s\u200b-]+/)
        .map((word) => asWord(word, tag)),
  }
}

/**
 * @param {Speller} speller
 * @param {string} tag
 * @returns {(readonly [word: string, value: number])[]} the numbers that are one word
 */
function wholeNumbers({ names, wordsOf }, tag) {
  const isUnspaced = UNSPACED.has(tag)
  return names.flatMap((name) => {
    const numbers = isUnspaced || !UNINFLECTED.test(name) ? SIMPLE : [...SIMPLE, ...COMPOUND]
    return numbers.flatMap((number) => {
      const [word = '', ...others] = wordsOf(name, number)
      const isOne = others.length === 0 && (isUnspaced || isWord(word))
      return isOne ? [/** @type {const} */ ([word, number])] : []
    })
  })
}

/**
 * «Two thousand» has a word for the thousand, in whatever form follows a two.
 * @param {Speller} speller
 * @param {ReadonlyMap<string, number>} counts
 * @returns {(readonly [word: string, value: number])[]}
 */
function scaleWords({ names, wordsOf }, counts) {
  return names.flatMap((name) =>
    SCALES.flatMap((scale) =>
      COUNTS.flatMap((count) => {
        const [word = '', scaleWord = '', ...others] = wordsOf(name, count * scale)
        const isScale = others.length === 0 && counts.get(word) === count && isWord(scaleWord)
        return isScale ? [/** @type {const} */ ([scaleWord, scale])] : []
      }),
    ),
  )
}

/**
 * @param {PackLanguage} language
 * @returns {Record<string, number>} empty where CLDR has no rules
 */
export function spelledNumbers({ tag, locales }) {
  const spellers = locales.map((locale) => spellerOf(locale, tag))
  const whole = spellers.flatMap((speller) => wholeNumbers(speller, tag))
  const counts = new Map(whole)
  return unambiguous([...whole, ...spellers.flatMap((speller) => scaleWords(speller, counts))])
}
