/** Separators and words of magnitude. */
import { readLocale } from './cldr.mjs'
import { asWord, cleaned, unambiguous } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ decimalFormat: Record<string, string> }} CompactFormats
 * @typedef {object} NumbersFile
 * @property {{
 *   'symbols-numberSystem-latn': { decimal: string, group: string },
 *   'decimalFormats-numberSystem-latn': { long: CompactFormats, short: CompactFormats },
 * }} numbers
 */

/**
 * @param {string} locale
 * @returns {NumbersFile['numbers']}
 */
function numbersOf(locale) {
  const { numbers } = /** @type {NumbersFile} */ (readLocale('cldr-numbers-full', locale, 'numbers'))
  return numbers
}

/** @param {PackLanguage} language */
export function separators({ locales }) {
  const { decimal, group } = numbersOf(locales[0])['symbols-numberSystem-latn']
  return { decimal, group }
}

/** @param {PackLanguage} language */
export function magnitudes({ tag, locales }) {
  const patterns = locales.flatMap((locale) => {
    const { long, short } = numbersOf(locale)['decimalFormats-numberSystem-latn']
    return [...Object.entries(long.decimalFormat), ...Object.entries(short.decimalFormat)]
  })
  const found = patterns.map(([key, pattern]) => magnitudeIn(key, pattern)).filter((magnitude) => magnitude !== null)
  return unambiguous(found.map(({ word, factor }) => [asWord(word, tag), factor]))
}

/**
 * What the pattern for a power of ten says: `10000-count-other` with `00 тысяч` is a word for 1000.
 * @param {string} key
 * @param {string} pattern
 * @returns {{ word: string, factor: number } | null} null where the number is written out
 */
export function magnitudeIn(key, pattern) {
  const power = /^(10*)-count-/.exec(key)?.[1]
  // Negative numbers have a pattern of their own, after a semicolon.
  const positive = pattern.split(';')[0] ?? ''
  const zeros = /0+/.exec(positive)?.[0].length
  const word = cleaned(positive.replace(/0+/, '').replaceAll("'", ''))
  if (power === undefined || zeros === undefined || word === '') return null
  return { word, factor: Number(power) / 10 ** (zeros - 1) }
}
