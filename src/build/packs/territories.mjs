/** Names of countries. */
import { readLocale } from './cldr.mjs'
import { cleaned, distinct, sorted } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ localeDisplayNames: { territories: Record<string, string> } }} TerritoriesFile
 */

/** Codes of two letters that are no countries: islands and exclaves with a code of the post, test codes, the unknown. */
const NO_COUNTRY = new Set('AC CP CQ DG EA EZ IC QO TA XA XB ZZ'.split(' '))
/** `Myanmar (Burma)` is both; a word cut short in brackets is none. */
const TWO_NAMES = /^(.+) \(([^().]+)\)$/
/** Here the brackets hold no name: «Hong Kong (special administrative region)». */
const NO_SECOND_NAME = new Set(['HK', 'MO'])

/** @param {PackLanguage} language */
export function territories({ locales }) {
  /** @type {Map<string, string[]>} */
  const names = new Map()
  for (const locale of locales) {
    const { localeDisplayNames } = /** @type {TerritoriesFile} */ (
      readLocale('cldr-localenames-full', locale, 'territories')
    )
    for (const [key, name] of Object.entries(localeDisplayNames.territories)) {
      const code = /^([A-Z]{2})(-alt-\w+)?$/.exec(key)?.[1]
      // Untranslated, the code stands for the name.
      if (code === undefined || NO_COUNTRY.has(code) || name === code) continue
      names.set(code, [...(names.get(code) ?? []), cleaned(name)])
    }
  }
  return sorted([...withParts(names)].map(([code, all]) => [code, distinct(all)]))
}

/**
 * Adds the two names of which one stands in brackets; not where another country's name begins in the same way: Congo
 * alone says too little.
 * @param {ReadonlyMap<string, readonly string[]>} names
 * @returns {Map<string, string[]>}
 */
export function withParts(names) {
  const owned = [...names].flatMap(([code, all]) => all.map((name) => ({ code, name })))
  const partsOf = (/** @type {string} */ code, /** @type {readonly string[]} */ all) =>
    all
      .flatMap((name) => (NO_SECOND_NAME.has(code) ? [] : (TWO_NAMES.exec(name)?.slice(1) ?? [])))
      .filter((part) => !owned.some((other) => other.code !== code && other.name.startsWith(part)))
  return new Map([...names].map(([code, all]) => [code, [...all, ...partsOf(code, all)]]))
}
