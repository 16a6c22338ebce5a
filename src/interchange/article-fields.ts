/**
 * Maps the fields of a record to those of an article by the names the common crawlers and spreadsheets use. Shared by
 * JSON, JSON Lines and CSV. What no name here covers is kept as `extra` and written back (F1).
 */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { isJsonObject } from './read-json.ts'
import { bareArticle, type RawArticle } from './raw-article.ts'

type Field =
  | 'text'
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
  text: ['text', 'maintext', 'content', 'body', 'articleBody', 'full_text', 'article', 'raw_text'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'source_url', 'warc-target-uri', 'source', 'uri'],
  outlet: [
    'outlet',
    'publisher',
    'source_domain',
    'source-hostname',
    'hostname',
    'site',
    'site_name',
    'source',
    'domain',
  ],
  author: ['author', 'authors', 'byline'],
  published: ['published', 'date', 'date_publish', 'publish_date', 'published_at', 'datePublished', 'timestamp'],
  retrieved: ['retrieved', 'date_download', 'downloaded', 'accessed', 'warc-date'],
  language: ['language', 'lang', 'meta_lang', 'inLanguage'],
  tags: ['tags', 'keywords'],
  translation: ['translation', 'gloss', 'translated_text'],
  translationLanguage: ['translation_language', 'translation_lang', 'gloss_language'],
}

const keyed = new Map<Field, readonly string[]>(
  Object.entries(fieldNames).map(([field, names]) => [field as Field, names.map(fold)]),
)

/** The record as an article; `null` when it has no text under any known name. */
export function articleFromRecord(record: JsonObject, entry: number | null): RawArticle | null {
  const fields = new RecordFields(record)
  const text = fields.take('text', textOf)
  if (text === null) return null
  const url = fields.take('url', addressOf)
  const outlet = fields.take('outlet', nameOf)
  const translation = fields.take('translation', textOf)
  return {
    ...bareArticle(text),
    entry,
    title: fields.take('title', textOf),
    url,
    outlet,
    author: fields.take('author', nameOf),
    published: fields.take('published', scalarOf),
    retrieved: fields.take('retrieved', scalarOf),
    language: fields.take('language', tagOf),
    tags: fields.take('tags', listOf) ?? [],
    translation:
      translation === null ? null : { text: translation, language: fields.take('translationLanguage', tagOf) },
    extra: fields.rest(),
    warnings: remarksOnOtherTexts(record, text),
  }
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
  const key = fold(name)
  for (const [field, names] of keyed) if (names.includes(key)) return field
  return null
}

/** A record whose fields are taken once each; what nobody took is the rest. */
class RecordFields {
  readonly #record: JsonObject
  readonly #taken = new Set<string>()
  readonly #byKey = new Map<string, string>()

  constructor(record: JsonObject) {
    this.#record = record
    for (const name of Object.keys(record)) if (!this.#byKey.has(fold(name))) this.#byKey.set(fold(name), name)
  }

  take<Value>(field: Field, read: (value: JsonValue) => Value | null): Value | null {
    for (const key of keyed.get(field) ?? []) {
      const name = this.#byKey.get(key)
      if (name === undefined || this.#taken.has(name)) continue
      const raw = this.#record[name] ?? null
      const value = read(raw)
      if (value === null) continue
      if (isWhollyKept(raw, value)) this.#taken.add(name)
      return value
    }
    return null
  }

  rest(): JsonObject | null {
    const kept = Object.entries(this.#record).filter(([name]) => !this.#taken.has(name))
    // `fromEntries` makes a field of every name, `__proto__` too; writing to `rest[name]` would not.
    return kept.length === 0 ? null : Object.fromEntries(kept)
  }
}

/** Whether the article's own field says all the record said; otherwise the original stays in `extra` as well (F1). */
function isWhollyKept(raw: JsonValue, value: unknown): boolean {
  return raw === value || (Array.isArray(raw) && JSON.stringify(raw) === JSON.stringify(value))
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '')
}

function textOf(value: JsonValue): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function scalarOf(value: JsonValue): string | null {
  return typeof value === 'number' ? String(value) : textOf(value)
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
  if (isJsonObject(value)) return nameOf(Object.hasOwn(value, 'name') ? (value['name'] ?? null) : null)
  const text = textOf(value)
  return text === null || addressOf(text) !== null ? null : text
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
