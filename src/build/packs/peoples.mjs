/** The name of a country's language, which in most languages is also the adjective of the country and its people. */
import { readCldr, readLocale } from './cldr.mjs'
import { cleaned, distinct, sorted } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ localeDisplayNames: { languages: Record<string, string> } }} LanguagesFile
 * @typedef {{ supplemental: { likelySubtags: Record<string, string> } }} LikelyFile
 * @typedef {Record<string, { _officialStatus?: string }>} Population
 * @typedef {{ supplemental: { territoryInfo: Record<string, { languagePopulation?: Population }> } }} InfoFile
 */

/** Their likeliest country is not the one their name speaks of: the United States, Brazil, Egypt. */
const MISLEADING = new Set(['en', 'pt', 'ar'])
/**
 * No newspaper means one country or its people by them, and forms of some are everyday words: Rundi and German «rund», Sango and
 * Indonesian «sangat», Hindi and English «hinder». «Korean» is of both Koreas.
 */
const NO_PEOPLE = new Set(
  'ak am ay bi bm cch ch cop dv dz gil gn gv hi ht kl ko mh mi ny pap pau ps qu rn rw sg si sm sn sw tet tkl tpi tvl ty tzm ur wo yo niu na'.split(
    ' ',
  ),
)
/** Bokmål is what Norway writes, Norwegian what it is called. */
const CALLED = new Map([['nb', 'no']])

/**
 * Country to language: where the likeliest language of the country has that country as its likeliest; else the one
 * official language of the whole country that has it so (Kazakh: most there write Russian).
 * @returns {Map<string, string>}
 */
function languagesOfCountries() {
  const likely = /** @type {LikelyFile} */ (readCldr('cldr-core', 'supplemental/likelySubtags.json')).supplemental
    .likelySubtags
  const info = /** @type {InfoFile} */ (readCldr('cldr-core', 'supplemental/territoryInfo.json')).supplemental
    .territoryInfo
  const isAtHome = (/** @type {string} */ language, /** @type {string} */ country) =>
    likely[language]?.endsWith(`-${country}`) === true
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const [country, { languagePopulation = {} }] of Object.entries(info)) {
    const first = likely[`und-${country}`]?.split('-')[0] ?? ''
    const official = Object.entries(languagePopulation)
      .filter(([language, { _officialStatus: status }]) => status === 'official' && isAtHome(language, country))
      .map(([language]) => language)
    const language = isAtHome(first, country) ? first : official.length === 1 ? official[0] : undefined
    if (language !== undefined && !MISLEADING.has(language) && !NO_PEOPLE.has(language))
      found.set(country, CALLED.get(language) ?? language)
  }
  return found
}

/**
 * What most names of languages begin or end with: the word for «language» (`қазақ тілі`), of no use beside a people.
 * @param {readonly string[]} names
 * @returns {string} empty in most languages
 */
export function wordForLanguage(names) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const name of names) {
    const words = name.split(' ')
    const ends = words.length > 1 ? new Set([words[0] ?? '', words.at(-1) ?? '']) : []
    for (const word of ends) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count > names.length / 2)?.[0] ?? ''
}

/** @param {PackLanguage} language */
export function peoples({ locales }) {
  const tables = locales.map((locale) => {
    const file = /** @type {LanguagesFile} */ (readLocale('cldr-localenames-full', locale, 'languages'))
    return file.localeDisplayNames.languages
  })
  const useless = wordForLanguage(tables.flatMap((table) => Object.values(table)))
  const withoutUseless = (/** @type {string} */ name) =>
    name
      .split(' ')
      .filter((word) => word !== useless)
      .join(' ')
  const named = [...languagesOfCountries()].map(([country, language]) => {
    const keys = [language, `${language}-alt-short`, `${language}-alt-variant`]
    const names = tables.flatMap((table) => keys.map((key) => withoutUseless(cleaned(table[key] ?? ''))))
    return /** @type {const} */ ([country, distinct(names).filter((name) => name !== language)])
  })
  return sorted(named.filter(([, names]) => names.length > 0))
}
