/** Values of rows as a person reads them, in the history and in refusals. Not for files, and never stored. */
import { formatDay, formatInstant, formatLanguage, formatNumber } from './format.ts'
import { fieldName } from './messages/fields.ts'

/** Gives the name of the row with an id; `null` when it has none or is gone. */
export type NameOfId = (id: string) => string | null

const day = /^\d{4}-\d\d-\d\d$/u
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u
const languages = new Set(['language', 'glossLanguage', 'languagesRead', 'tag'])

/** `field` helps to tell what a text is, for example a language tag. Nothing, in whatever form, is `nothing`. */
export function valueWords(value: unknown, field = '', nameOf: NameOfId = () => null): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'string') return textWords(value, field, nameOf)
  if (Array.isArray(value)) {
    return value.length === 0 ? 'nothing' : value.map((item) => valueWords(item, field, nameOf)).join(', ')
  }
  return objectWords(value as Readonly<Record<string, unknown>>, nameOf)
}

function textWords(text: string, field: string, nameOf: NameOfId): string {
  if (uuid.test(text)) return nameOf(text) ?? 'another entry'
  if (instant.test(text)) return formatInstant(text)
  if (day.test(text)) return formatDay(text)
  return languages.has(field) ? formatLanguage(text) : text
}

function objectWords(value: Readonly<Record<string, unknown>>, nameOf: NameOfId): string {
  const { tag, earliest, latest, basis, quote } = value
  // A place in a text.
  if (typeof quote === 'string') return quote
  // The basis belongs to a language and to a date (T5, C7): two that differ in it alone must not read the same.
  const known = typeof basis === 'string' ? ` (${basis})` : ''
  if (typeof tag === 'string') return formatLanguage(tag) + known
  if (earliest !== undefined && latest !== undefined) return boundsWords(earliest, latest) + known
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== '')
    .map(([name, inner]) => `${fieldName(name)}: ${valueWords(inner, name, nameOf)}`)
  return parts.length === 0 ? 'nothing' : parts.join('; ')
}

function boundsWords(earliest: unknown, latest: unknown): string {
  if (earliest === latest) return valueWords(earliest)
  if (latest === null) return `since ${valueWords(earliest)}`
  if (earliest === null) return `until ${valueWords(latest)}`
  return `${valueWords(earliest)} – ${valueWords(latest)}`
}
