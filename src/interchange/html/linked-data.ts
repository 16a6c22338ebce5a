/** The article that a page describes in JSON-LD (schema.org). */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { isJsonObject } from '../read-json.ts'
import { readScriptJson } from './script-json.ts'

/** Strings are as written; `null` is "it does not say". */
export interface LinkedArticle {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  /** The whole text. */
  readonly body: string | null
}

const articleType = /(?:article|blogposting|report|newsstory)$/i
const mostObjects = 2000

/** The first article in a script of JSON-LD; `null` where there is none, or it is no JSON. */
export function articleOfLinkedData(script: string): LinkedArticle | null {
  const reading = readScriptJson(script)
  if ('refused' in reading) return null
  const queue: JsonValue[] = [reading.value]
  for (let at = 0; at < queue.length && at < mostObjects; at += 1) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...(value as JsonValue[]))
    if (!isJsonObject(value)) continue
    if (typesOf(value).some((type) => articleType.test(type))) return articleOf(value)
    queue.push(own(value, '@graph'), own(value, 'mainEntity'), own(value, 'mainEntityOfPage'))
  }
  return null
}

function articleOf(article: JsonObject): LinkedArticle {
  const text = (name: string) => textOf(own(article, name))
  return {
    title: text('headline') ?? text('name'),
    outlet: nameOf(own(article, 'publisher')),
    author: nameOf(own(article, 'author')),
    url: text('url') ?? idOf(own(article, 'mainEntityOfPage')),
    published: text('datePublished'),
    modified: text('dateModified'),
    body: text('articleBody'),
    language: text('inLanguage') ?? nameOf(own(article, 'inLanguage')),
  }
}

function own(object: JsonObject, name: string): JsonValue {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null
}

function typesOf(object: JsonObject): readonly string[] {
  const type = own(object, '@type')
  return (Array.isArray(type) ? (type as readonly JsonValue[]) : [type]).flatMap((one) => textOf(one) ?? [])
}

function textOf(value: JsonValue): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function nameOf(value: JsonValue): string | null {
  if (Array.isArray(value)) {
    const names = (value as readonly JsonValue[]).flatMap(
      (one) => (isJsonObject(one) || typeof one === 'string' ? nameOf(one) : null) ?? [],
    )
    return names.length === 0 ? null : names.join(', ')
  }
  return isJsonObject(value) ? (textOf(own(value, 'name')) ?? textOf(own(value, 'alternateName'))) : textOf(value)
}

function idOf(value: JsonValue): string | null {
  return isJsonObject(value) ? textOf(own(value, '@id')) : textOf(value)
}
