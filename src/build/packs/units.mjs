/** Names and signs of the units that news uses. */
import { readLocale } from './cldr.mjs'
import { distinct, sorted, withoutStop } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ units: Record<'long' | 'short' | 'narrow', Record<string, Record<string, string>>> }} UnitsFile
 */

const UNITS = {
  area: ['acre', 'hectare', 'square-kilometer', 'square-meter', 'square-mile'],
  concentr: ['percent', 'permille'],
  duration: ['century', 'day', 'decade', 'hour', 'minute', 'month', 'second', 'week', 'year'],
  energy: ['kilowatt-hour'],
  length: ['centimeter', 'foot', 'inch', 'kilometer', 'meter', 'mile', 'millimeter', 'nautical-mile', 'yard'],
  mass: ['gram', 'kilogram', 'ounce', 'pound', 'ton', 'tonne'],
  power: ['gigawatt', 'horsepower', 'kilowatt', 'megawatt', 'watt'],
  speed: ['kilometer-per-hour', 'knot', 'meter-per-second', 'mile-per-hour'],
  temperature: ['celsius', 'fahrenheit'],
  volume: ['barrel', 'cubic-meter', 'gallon', 'liter', 'milliliter'],
}
const IDS = Object.entries(UNITS).flatMap(([kind, names]) => names.map((name) => `${kind}-${name}`))
/** The name alone, and what stands beside a number: in the nominative and, where CLDR has them, the other cases. */
const FORM = /^displayName$|-count-/

/** @param {PackLanguage} language */
export function units({ locales }) {
  const tables = locales.flatMap((locale) => {
    const { units: widths } = /** @type {UnitsFile} */ (readLocale('cldr-units-full', locale, 'units'))
    return [widths.long, widths.short, widths.narrow]
  })
  const named = IDS.map((id) => {
    const forms = tables.flatMap((table) => Object.entries(table[id] ?? {}).filter(([key]) => FORM.test(key)))
    return /** @type {const} */ ([id, distinct(forms.map(([, form]) => nameIn(form)))])
  })
  return sorted(named.filter(([, names]) => names.length > 0))
}

/**
 * @param {string} pattern `{0} km`, or a name
 * @returns {string} the name; empty where it stands on both sides of the number
 */
export function nameIn(pattern) {
  const [before = '', after = ''] = pattern.split('{0}').map(withoutStop)
  return before === '' ? after : after === '' ? before : ''
}
