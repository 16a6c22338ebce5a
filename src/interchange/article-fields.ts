/**
 * Maps the fields of a record to those of an article by the names the common crawlers and spreadsheets use. Shared by
 * JSON, JSON Lines and CSV. What no name here covers is kept as `extra` and written back (F1).
 */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { ColumnRole, ColumnUse } from '#domain/file-columns.ts'
import { fieldWords } from './field-words.ts'
import { isJsonObject } from './read-json.ts'
import { bareArticle, type RawArticle } from './raw-article.ts'

type Field =
  | 'text'
  | 'summary'
  | 'title'
  | 'url'
  | 'outlet'
  | 'author'
  | 'published'
  | 'retrieved'
  | 'language'
  | 'tags'
  | 'translation'
  | 'translationLanguage'

/** Names in order of preference, compared without case, spaces, `-` and `_`. */
const fieldNames: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'text',
    'maintext',
    'content',
    'body',
    'articleBody',
    'full_text',
    'article',
    'raw_text',
    'content_text',
    'plain_text',
  ],
  summary: ['abstract'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'source_url', 'warc-target-uri', 'requested_url', 'responded_url', 'source', 'uri'],
  outlet: [
    'outlet',
    'publisher',
    'source_domain',
    'source-hostname',
    'hostname',
    'site',
    'site_name',
    'sitename',
    'source',
    'domain',
    'container-title',
  ],
  author: ['author', 'authors', 'byline'],
  published: [
    'published',
    'date',
    'date_publish',
    'publish_date',
    'published_at',
    'datePublished',
    'timestamp',
    'issued',
    'date_published',
    'published_date',
  ],
  retrieved: ['retrieved', 'date_download', 'downloaded', 'accessed', 'warc-date'],
  language: ['language', 'lang', 'meta_lang', 'inLanguage', 'warc-identified-content-language', 'identification.label'],
  tags: ['tags', 'keywords'],
  translation: ['translation', 'gloss', 'translated_text'],
  translationLanguage: ['translation_language', 'translation_lang', 'gloss_language'],
}

const words: Partial<Record<Field, readonly string[]>> = fieldWords

const keyed = new Map<Field, readonly string[]>(
  Object.entries(fieldNames).map(([name, names]) => {
    const field = name as Field
    return [field, [...names, ...(words[field] ?? [])].map(fold)]
  }),
)

/** Of two fields with one name the first. */
const fieldByKey = new Map([...keyed].reverse().flatMap(([field, keys]) => keys.map((key) => [key, field] as const)))

/**
 * The record as an article; `null` when it has no text. With `columns` its fields are taken as they say and no name counts, else those of
 * known names.
 */
export function articleFromRecord(
  record: JsonObject,
  entry: number | null,
  columns: readonly ColumnUse[] | null = null,
): RawArticle | null {
  const fields = new RecordFields(record, columns)
  const whole = fields.take('text', wholeTextOf)
  const text = whole ?? fields.take('summary', textOf)
  if (text === null) return null
  const url = fields.take('url', addressOf)
  const outlet = fields.take('outlet', outletOf)
  const translation = fields.take('translation', textOf)
  return {
    ...bareArticle(text),
    entry,
    title: fields.take('title', textOf),
    url,
    outlet,
    author: fields.take('author', nameOf),
    published: fields.take('published', dateOf),
    retrieved: fields.take('retrieved', dateOf),
    language: fields.take('language', tagOf),
    tags: fields.take('tags', listOf) ?? [],
    translation:
      translation === null ? null : { text: translation, language: fields.take('translationLanguage', tagOf) },
    extra: fields.rest(),
    warnings: columns === null ? remarksOnText(record, whole, entry) : [],
  }
}

/** Which of a record's fields fill which field of an article, by the names of both: as `articleFromRecord` takes them by itself. */
export function fieldsByName(record: JsonObject): ReadonlyMap<string, ColumnRole> {
  const fields = new RecordFields(record, null)
  const found = new Map<string, ColumnRole>()
  for (const [role, read] of readers) {
    const field = role === 'text' && fields.find(role, read) === null ? 'summary' : role
    const path = fields.find(field, read)?.path
    if (path === undefined || found.has(path)) continue
    fields.take(field, read)
    found.set(path, role)
  }
  return found
}

function remarksOnText(record: JsonObject, whole: string | null, entry: number | null): readonly ReadingReason[] {
  return whole === null ? [{ key: 'onlySummary', params: { entry: entry ?? 1 } }] : remarksOnOtherTexts(record, whole)
}

/** Other fields that are called like a text and say something else: they are kept in `extra` (F1), but nobody will look for them there. */
function remarksOnOtherTexts(record: JsonObject, text: string): readonly ReadingReason[] {
  return Object.entries(record).flatMap(([name, value]) => {
    // A repeated column has its number behind its name.
    const isText = fieldOfName(name.replace(/ \(\d+\)$/, '')) === 'text'
    const other = isText ? textOf(value) : null
    return other === null || other === text ? [] : [{ key: 'otherText', params: { name } }]
  })
}

/** The article field a column or key of this name fills; `null` for an unknown name. */
export function fieldOfName(name: string): Field | null {
  return fieldByKey.get(fold(name)) ?? null
}

/** A record whose fields are taken once each; what nobody took is the rest. */
class RecordFields {
  readonly #record: JsonObject
  readonly #columns: readonly ColumnUse[] | null
  readonly #taken = new Set<string>()
  readonly #byKey = new Map<string, FieldPlace>()

  constructor(record: JsonObject, columns: readonly ColumnUse[] | null) {
    this.#record = record
    this.#columns = columns
    if (columns === null) this.#add(record, null)
  }

  take<Value>(field: Field, read: (value: JsonValue) => Value | null): Value | null {
    const found = this.find(field, read)
    if (found === null) return null
    const { name, value, taken } = found
    if (name !== null && isWhollyKept(value, taken)) this.#taken.add(name)
    return taken
  }

  /** Where a field is taken from, with what it gives; `null` where nothing can be read as one. */
  find<Value>(field: Field, read: (value: JsonValue) => Value | null): (FieldPlace & { readonly taken: Value }) | null {
    for (const place of this.#places(field)) {
      if (place.name !== null && this.#taken.has(place.name)) continue
      const taken = read(place.value)
      if (taken !== null) return { ...place, taken }
    }
    return null
  }

  rest(): JsonObject | null {
    const kept = Object.entries(this.#record).filter(([name]) => !this.#taken.has(name))
    // `fromEntries` makes a field of every name, `__proto__` too; writing to `rest[name]` would not.
    return kept.length === 0 ? null : Object.fromEntries(kept)
  }

  #places(field: Field): readonly FieldPlace[] {
    if (this.#columns === null) return (keyed.get(field) ?? []).flatMap((key) => this.#byKey.get(key) ?? [])
    return this.#columns.filter(({ role }) => role === field).flatMap(({ name }) => placeOf(this.#record, name) ?? [])
  }

  /** The first of a name counts, and that of the record itself before one in what it holds. */
  #add(fields: JsonObject, within: string | null, before = ''): void {
    for (const [name, value] of Object.entries(fields)) {
      const place = { name: within === null ? name : null, path: before + name, value }
      const keys = within === null ? [fold(name)] : [fold(name), `${within}.${fold(name)}`]
      for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, place)
    }
    for (const [name, value] of Object.entries(fields))
      if (isJsonObject(value) && holders.has(fold(name))) this.#add(value, fold(name), `${before}${name}.`)
  }
}

/** A field by its name, or by those of the fields it lies in: `meta.date`. */
function placeOf(record: JsonObject, path: string): FieldPlace | null {
  if (Object.hasOwn(record, path)) return { name: path, path, value: record[path] ?? null }
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const holder = Object.hasOwn(record, path.slice(0, dot)) ? record[path.slice(0, dot)] : null
    const found = isJsonObject(holder) ? placeOf(holder, path.slice(dot + 1)) : null
    if (found) return { ...found, name: null, path }
  }
  return null
}

interface FieldPlace {
  /** In the record itself; `null` for a field within another, which stays in `extra` as a whole. */
  readonly name: string | null
  /** With those it lies in. */
  readonly path: string
  readonly value: JsonValue
}

/** Objects in which crawlers put fields of the article. */
const holders = new Set(['warcheaders', 'meta', 'metadata', 'identification'])

/** Whether the article's own field says all the record said; otherwise the original stays in `extra` as well (F1). */
function isWhollyKept(raw: JsonValue, value: unknown): boolean {
  return raw === value || (Array.isArray(raw) && JSON.stringify(raw) === JSON.stringify(value))
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
}

/** A text, or one that is written as a list of its paragraphs, or of lists of them. */
function wholeTextOf(value: JsonValue): string | null {
  if (!Array.isArray(value)) return textOf(value)
  const parts = (value as readonly JsonValue[]).flat()
  const texts = parts.map(textOf).filter((text) => text !== null)
  return texts.length > 0 && texts.length === parts.length ? texts.join('\n\n') : null
}

function textOf(value: JsonValue): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function scalarOf(value: JsonValue): string | null {
  return typeof value === 'number' ? String(value) : textOf(value)
}

/** A date as a word or number, or in the parts of CSL: `{"date-parts": [[2024, 3, 19]]}`. */
function dateOf(value: JsonValue): string | null {
  if (!isJsonObject(value)) return scalarOf(value)
  const parts = Object.hasOwn(value, 'date-parts') ? value['date-parts'] : null
  const [first] = Array.isArray(parts) ? (parts as readonly JsonValue[]) : []
  const numbers = Array.isArray(first) ? (first as readonly JsonValue[]).map(Number) : []
  if (numbers.length === 0 || !numbers.every(Number.isInteger)) return textOf(value['raw'] ?? value['literal'] ?? null)
  return numbers.map((number) => String(number).padStart(2, '0')).join('-')
}

function addressOf(value: JsonValue): string | null {
  const text = textOf(value)
  return text !== null && /^\s*https?:\/\//i.test(text) ? text : null
}

/** A name, the name of an object that has one, or several joined by commas. An address is no name. */
function nameOf(value: JsonValue): string | null {
  if (Array.isArray(value)) {
    const names = (value as readonly JsonValue[]).map(nameOf).filter((name) => name !== null)
    return names.length === 0 ? null : names.join(', ')
  }
  if (isJsonObject(value)) return nameOfObject(value)
  const text = textOf(value)
  return text === null || addressOf(text) !== null ? null : text
}

/** By one name, or as CSL parts those of people. */
function nameOfObject(value: JsonObject): string | null {
  const own = (name: string) => (Object.hasOwn(value, name) ? (value[name] ?? null) : null)
  const parts = [own('given'), own('family')].map(textOf).filter((part) => part !== null)
  return nameOf(own('name')) ?? nameOf(own('literal')) ?? (parts.length === 0 ? null : parts.join(' '))
}

/** The corpus a text was taken from is no outlet. */
function outletOf(value: JsonValue): string | null {
  const name = nameOf(value)
  return name !== null && /^(?:m?c4|oscar)\b/i.test(name) ? null : name
}

/** A language tag as files write them: `sr_Latn`, `EN`, `ka`. Words such as `Georgian` are not tags. */
function tagOf(value: JsonValue): string | null {
  const text = textOf(value)?.trim().replaceAll('_', '-')
  return text !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) ? text : null
}

function listOf(value: JsonValue): readonly string[] | null {
  if (Array.isArray(value)) {
    const words = (value as readonly JsonValue[]).map(textOf)
    return words.length > 0 && words.every((word) => word !== null) ? words : null
  }
  const text = textOf(value)
  if (text === null) return null
  const words = text.split(/[;,]/).map((word) => word.trim())
  return words.filter((word) => word !== '')
}

/** In the order in which they are taken: an address before the outlet that may be called the same. */
const readers: readonly (readonly [Exclude<ColumnRole, 'kept'>, (value: JsonValue) => unknown])[] = [
  ['text', wholeTextOf],
  ['url', addressOf],
  ['outlet', outletOf],
  ['translation', textOf],
  ['title', textOf],
  ['author', nameOf],
  ['published', dateOf],
  ['retrieved', dateOf],
  ['language', tagOf],
  ['tags', listOf],
  ['translationLanguage', tagOf],
]
