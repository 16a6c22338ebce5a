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
