/** Names of the cities that time zones are called after: the only cities CLDR names. */
import { readCldr, readLocale } from './cldr.mjs'
import { cleaned, distinct, sorted } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ [key: string]: ZoneTree | string }} ZoneTree
 * @typedef {{ dates: { timeZoneNames: { zone: ZoneTree } } }} ZonesFile
 * @typedef {{ mapZone: { _type: string, _territory: string } }} MapZone
 * @typedef {{ supplemental: { windowsZones: { mapTimezones: MapZone[] } } }} WindowsFile
 * @typedef {{ supplemental: { metaZones: { metazones: MapZone[] } } }} MetaFile
 */

/** Not of one country: the world as a whole, and nowhere. */
const NO_COUNTRY = new Set(['001', 'ZZ'])

/**
 * Zones called after a place that news hardly names by a word that means something else: a station, an islet, a village («Center»,
 * «Christmas», «Easter», «Восток»). Petersburg in Indiana is not the one that is meant.
 */
const NOT_IN_NEWS =
  /^(?:Antarctica|America\/(?:Indiana|North_Dakota|Kentucky\/Monticello|Resolute|Creston|Dawson|Nome|Glace_Bay|Goose_Bay|Swift_Current))|^(?:Indian\/(?:Christmas|Cocos|Mahe|Chagos)|Pacific\/(?:Easter|Wake|Truk|Midway|Chatham|Norfolk|Wallis|Efate|Palau|Gambier))$/

/**
 * The country of each zone, by its id.
 * @returns {Map<string, string>}
 */
function countriesOfZones() {
  const windows = /** @type {WindowsFile} */ (readCldr('cldr-core', 'supplemental/windowsZones.json'))
  const meta = /** @type {MetaFile} */ (readCldr('cldr-core', 'supplemental/metaZones.json'))
  const rows = [...windows.supplemental.windowsZones.mapTimezones, ...meta.supplemental.metaZones.metazones]
  const countries = new Map([['Europe/Belgrade', 'RS']])
  for (const { mapZone } of rows) {
    if (NO_COUNTRY.has(mapZone._territory)) continue
    // Some rows name no zone.
    const ids = mapZone._type.split(' ').filter((id) => id !== '')
    for (const id of ids) if (!countries.has(id)) countries.set(id, mapZone._territory)
  }
  return countries
}

/**
 * @param {ZoneTree} tree
 * @param {string} id
 * @returns {string[]} what the locale calls the city: one name, now and then a second (Kyiv, Kiev)
 */
function namesIn(tree, id) {
  /** @type {ZoneTree | string | undefined} */
  let zone = tree
  for (const part of id.split('/')) zone = typeof zone === 'object' ? zone[part] : undefined
  if (typeof zone !== 'object') return []
  const named = Object.entries(zone).filter(([key]) => key.startsWith('exemplarCity'))
  return named.flatMap(([, name]) => (typeof name === 'string' ? [cleaned(name)] : []))
}

/**
 * CLDR leaves a name out where it is that of the id («Nairobi» in English), so the id's is taken then.
 * @param {string} id
 */
const nameInId = (id) => (id.split('/').at(-1) ?? '').replaceAll('_', ' ')

/** @param {PackLanguage} language */
export function cities({ locales }) {
  const trees = locales.map((locale) => {
    const file = /** @type {ZonesFile} */ (readLocale('cldr-dates-full', locale, 'timeZoneNames'))
    return file.dates.timeZoneNames.zone
  })
  const zones = [...countriesOfZones()].filter(([id]) => !NOT_IN_NEWS.test(id))
  const named = zones.map(([id, territory]) => {
    const names = distinct(trees.flatMap((tree) => namesIn(tree, id)))
    return /** @type {const} */ ([id, { names: names.length > 0 ? names : [nameInId(id)], territory }])
  })
  return sorted(named)
}
