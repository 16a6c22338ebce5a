/**
 * Numbers, dates, sizes and names of languages in the words of the interface (English). Not for users' text, which is
 * never altered, and not for dates with bounds typed by people, which the language folder words.
 */

const LOCALE = 'en-GB'
const numbers = new Intl.NumberFormat(LOCALE)
const percents = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 })
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const alternatives = new Intl.ListFormat(LOCALE, { type: 'disjunction' })
const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const instants = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' })
const exactInstants = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'medium' })
const times = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' })
const languages = new Intl.DisplayNames(LOCALE, { type: 'language', languageDisplay: 'standard', fallback: 'code' })

/** A count with separators: `12,345`. */
export function formatNumber(value: number): string {
  return numbers.format(value)
}

/** A share of one as whole per cent: `0.256` gives `26%`. */
export function formatPercent(share: number): string {
  return percents.format(share)
}

/** `a, b and c`. An empty list gives the empty string. */
export function formatList(items: readonly string[]): string {
  return lists.format(items)
}

/** `a, b or c`. An empty list gives the empty string. */
export function formatAlternatives(items: readonly string[]): string {
  return alternatives.format(items)
}

/** A calendar day `YYYY-MM-DD` as `19 Mar 2024`, the same in every time zone; the input itself if it is no such day. */
export function formatDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : days.format(time)
}

/** An instant in the reader's own time zone: `19 Mar 2024, 14:05`; the input itself if it cannot be read. */
export function formatInstant(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : instants.format(time)
}

/** The same with seconds, `19 Mar 2024, 14:05:09`, where several may fall into one minute. */
export function formatInstantToTheSecond(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : exactInstants.format(time)
}

/** The time of day of an instant in the reader's own time zone: `14:05`; the input itself if it cannot be read. */
export function formatTime(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : times.format(time)
}

/** A size in bytes with at most one decimal: `0 B`, `1.5 kB`, `20 MB` (powers of 1000). */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const shown = value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${numbers.format(shown)} ${units[unit] ?? 'B'}`
}

/** The English name of a BCP 47 tag: `sr-Latn` gives `Serbian (Latin)`; the tag itself when it is not known or not a tag. */
export function formatLanguage(tag: string): string {
  if (tag === 'und' || tag === '') return 'Unknown language'
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The name a language gives itself: `ka` gives `ქართული`; `null` when the browser does not know it. */
export function ownLanguageName(tag: string): string | null {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag)
    return name ?? null
  } catch {
    return null
  }
}
