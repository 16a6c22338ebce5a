/** Months, weekdays and words for days near today. */
import { readLocale } from './cldr.mjs'
import { asWord, distinct, isWord, unambiguous } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {Record<'format' | 'stand-alone', Record<'wide' | 'abbreviated', Record<string, string>>>} NameTable
 * @typedef {{ dates: { calendars: { gregorian: { months: NameTable, days: NameTable } } } }} CalendarFile
 * @typedef {{ dates: { fields: Record<string, Record<string, unknown>> } }} FieldsFile
 */

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * @param {PackLanguage} language
 * @param {'months' | 'days'} table
 * @param {readonly string[]} keys
 */
function forms({ tag, locales }, table, keys) {
  const tables = locales.map((locale) => {
    const file = /** @type {CalendarFile} */ (readLocale('cldr-dates-full', locale, 'ca-gregorian'))
    return file.dates.calendars.gregorian[table]
  })
  const lists = tables.flatMap((names) =>
    /** @type {const} */ (['wide', 'abbreviated']).flatMap((width) => [
      names.format[width],
      names['stand-alone'][width],
    ]),
  )
  return keys.map((key) => distinct(lists.map((list) => asWord(list[key] ?? '', tag)).filter(isWord)))
}

/** @param {PackLanguage} language */
export const months = (language) => forms(language, 'months', MONTHS)

/** @param {PackLanguage} language */
export const weekdays = (language) => forms(language, 'days', WEEKDAYS)

/** @param {PackLanguage} language */
export function relativeDays({ tag, locales }) {
  const entries = locales.flatMap((locale) => {
    const { dates } = /** @type {FieldsFile} */ (readLocale('cldr-dates-full', locale, 'dateFields'))
    return ['day', 'day-short', 'day-narrow'].flatMap((field) => Object.entries(dates.fields[field] ?? {}))
  })
  const days = entries.flatMap(([key, value]) => {
    const offset = /^relative-type-(-?\d)$/.exec(key)?.[1]
    return offset === undefined ? [] : [/** @type {const} */ ([asWord(String(value), tag), Number(offset)])]
  })
  return unambiguous(days.filter(([word]) => isWord(word)))
}

const UNITS = ['day', 'week', 'month', 'year']
/** What CLDR counts where a phrase has no figure. */
const COUNTS = new Map([
  ['relativeTimePattern-count-one', 1],
  ['relativeTimePattern-count-two', 2],
])

/**
 * Phrases for weeks, months, years and weekdays near today, and for so many days, weeks, months or years from it.
 * @param {PackLanguage} language
 * @returns {Record<string, string>}
 */
export function relativeTimes({ tag, locales }) {
  const phrases = locales.flatMap((locale) => {
    const { dates } = /** @type {FieldsFile} */ (readLocale('cldr-dates-full', locale, 'dateFields'))
    const units = UNITS.flatMap((unit) => [unit, `${unit}-short`].flatMap((name) => ofUnit(unit, dates.fields[name])))
    const weekdays = WEEKDAYS.flatMap((day, at) => near(`weekday${at + 1}`, dates.fields[day]))
    return [...units, ...weekdays]
  })
  const words = phrases.map(([phrase, value]) => /** @type {const} */ ([asWord(phrase, tag), value]))
  return oneValued(words.filter(([phrase]) => isWord(phrase.replaceAll('{0}', ''))))
}

/**
 * Days have words of their own.
 * @param {string} unit
 * @param {Record<string, unknown>} [field]
 * @returns {[phrase: string, value: string][]}
 */
function ofUnit(unit, field) {
  const counted = [
    ...away(`${unit} -`, field?.['relativeTime-type-past']),
    ...away(`${unit} `, field?.['relativeTime-type-future']),
  ]
  return unit === 'day' ? counted : [...near(unit, field), ...counted]
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} [field]
 * @returns {[phrase: string, value: string][]}
 */
function near(name, field) {
  return [-1, 0, 1].flatMap((turn) => {
    const phrase = field?.[`relative-type-${turn}`]
    return typeof phrase === 'string' ? [[phrase, `${name} ${turn}`]] : []
  })
}

/**
 * @param {string} value
 * @param {unknown} patterns
 * @returns {[phrase: string, value: string][]}
 */
function away(value, patterns) {
  return Object.entries(/** @type {Record<string, string>} */ (patterns ?? {})).flatMap(([count, pattern]) => {
    const by = pattern.includes('{0}') ? 'n' : COUNTS.get(count)
    return by === undefined ? [] : [[pattern, `${value}${by}`]]
  })
}

/**
 * @param {readonly (readonly [phrase: string, value: string])[]} pairs
 * @returns {Record<string, string>}
 */
function oneValued(pairs) {
  const values = [...new Set(pairs.map(([, value]) => value))]
  const numbered = unambiguous(pairs.map(([phrase, value]) => [phrase, values.indexOf(value)]))
  return Object.fromEntries(Object.entries(numbered).map(([phrase, at]) => [phrase, values[at] ?? '']))
}
