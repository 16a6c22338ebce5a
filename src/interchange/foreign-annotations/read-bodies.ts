/** The bodies of a Web Annotation: comments, tags and links, and those that are none of them. */
import type { ForeignComment } from '#domain/foreign-passages.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { isJsonObject } from '../read-json.ts'
import { asList, fieldOf, objectsOf, textOf, textsOf } from './json-parts.ts'

export interface ReadBodies {
  readonly comments: readonly ForeignComment[]
  readonly tags: readonly string[]
  readonly links: readonly string[]
  /** Bodies that say more than the three lists hold, as they came. */
  readonly rest: readonly JsonValue[]
}

/** What a text body is for when it is one word or name for what is annotated. */
const tagging: readonly string[] = ['tagging', 'classifying', 'identifying']

/** Fields of a text body that the lists hold. */
const known: readonly string[] = ['type', 'value', 'purpose', 'format', 'language']

const addressPattern = /^[a-z][a-z0-9+.-]*:\S+$/i

/** Reads `body` or `bodyValue`, one or several, objects or strings. */
export function readBodies(annotation: JsonObject): ReadBodies {
  const read = {
    comments: [] as ForeignComment[],
    tags: [] as string[],
    links: [] as string[],
    rest: [] as JsonValue[],
  }
  const bodyValue = fieldOf(annotation, 'bodyValue')
  if (typeof bodyValue === 'string' && bodyValue !== '') read.comments.push(comment(bodyValue))
  for (const body of bodiesOf(annotation)) {
    if (typeof body === 'string') {
      if (addressPattern.test(body)) read.links.push(body)
      else if (body !== '') read.comments.push(comment(body))
    } else if (isJsonObject(body)) {
      if (!takeObject(body, read)) read.rest.push(body)
    } else read.rest.push(body)
  }
  return read
}

/** `Choice`, `List` and the like hold their bodies in `items`. */
function bodiesOf(annotation: JsonObject): readonly JsonValue[] {
  return asList(fieldOf(annotation, 'body')).flatMap((body) =>
    isJsonObject(body) && Array.isArray(body['items']) ? [body, ...(body['items'] as readonly JsonValue[])] : [body],
  )
}

/** Takes what it can of a body; true when nothing of it is left. */
function takeObject(
  body: JsonObject,
  read: { readonly comments: ForeignComment[]; readonly tags: string[]; readonly links: string[] },
): boolean {
  const purpose = textsOf(body, 'purpose')[0] ?? null
  const text = textOf(body, 'value') ?? textOf(body, 'chars')
  if (text !== null) {
    if (purpose !== null && tagging.includes(purpose)) {
      read.tags.push(text)
      return Object.keys(body).every((key) => known.includes(key) && key !== 'language')
    }
    read.comments.push({ text, purpose, language: textsOf(body, 'language')[0] ?? null })
    return Object.keys(body).every((key) => known.includes(key)) && (textOf(body, 'format') ?? plain) === plain
  }
  const source = linkOf(body)
  if (source === null) return false
  read.links.push(source)
  return Object.keys(body).every((key) => ['type', 'source', 'id', 'purpose'].includes(key))
}

const plain = 'text/plain'

function linkOf(body: JsonObject): string | null {
  const source = textOf(body, 'source') ?? objectsOf(body, 'source').map((one) => textOf(one, 'id'))[0] ?? null
  const address = source ?? textOf(body, 'id')
  return address !== null && addressPattern.test(address) ? address : null
}

function comment(text: string): ForeignComment {
  return { text, purpose: null, language: null }
}
