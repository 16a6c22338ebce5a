/** One W3C Web Annotation, read liberally: whatever may stand alone may stand in a list, and what is missing is missing. */
import type { ForeignProblemReason } from '#domain/foreign-passages.ts'
import { sameJson, type JsonObject, type JsonValue } from '#domain/json.ts'
import { isJsonObject } from '../read-json.ts'
import type { ForeignAnnotation, ForeignCreator, ForeignSource, ForeignTarget } from './foreign-annotation.ts'
import { asList, fieldOf, isBareId, objectsOf, textOf, textsOf, without } from './json-parts.ts'
import { readBodies } from './read-bodies.ts'
import { isUnderstood, readSelection } from './read-selection.ts'

/** What became of one entry of a file. */
export type ReadEntry = ForeignAnnotation | { readonly reason: ForeignProblemReason }

const held = [
  '@context',
  'id',
  '@id',
  'type',
  '@type',
  'motivation',
  'created',
  'creator',
  'bodyValue',
  'body',
  'target',
]

/** Reads an annotation with at least one target that means a stretch; other targets stay in `rest`. */
export function readWebAnnotation(annotation: JsonObject, path: string): ReadEntry {
  const values = asList(fieldOf(annotation, 'target'))
  if (values.length === 0) return { reason: 'noTarget' }
  const read = values.map(readTarget)
  const targets = read.filter((target) => typeof target !== 'string')
  if (targets.length === 0) return { reason: read.includes('badOffsets') ? 'badOffsets' : reasonOf(values) }
  const bodies = readBodies(annotation)
  const others = values.filter((_, index) => typeof read[index] === 'string')
  return {
    id: textOf(annotation, 'id') ?? textOf(annotation, '@id'),
    path,
    motivations: textsOf(annotation, 'motivation'),
    targets,
    comments: bodies.comments,
    links: bodies.links,
    tags: bodies.tags,
    creator: readCreator(fieldOf(annotation, 'creator')) ?? creatorOfBodies(annotation),
    created: textOf(annotation, 'created'),
    rest: {
      ...without(annotation, held),
      ...(bodies.rest.length > 0 ? { body: bodies.rest } : {}),
      ...(others.length > 0 ? { target: others } : {}),
    },
  }
}

/** Where each body says who wrote it, and all say the same, as on Recogito's server. The bodies keep it too. */
function creatorOfBodies(annotation: JsonObject): ForeignCreator | null {
  const creators = objectsOf(annotation, 'body').flatMap((body) => readCreator(fieldOf(body, 'creator')) ?? [])
  const [first, ...others] = creators
  return first && others.every((other) => sameJson(other, first)) ? first : null
}

/** A target that is only a text is about all of it, one that is an annotation about that; others have selectors of another kind. */
function reasonOf(values: readonly JsonValue[]): ForeignProblemReason {
  if (values.every(isAnnotationId)) return 'ofAnnotations'
  return values.some(hasSelector) ? 'noStretch' : 'wholeText'
}

function isAnnotationId(value: JsonValue): boolean {
  const id = isJsonObject(value) ? textOf(value, 'id') : value
  return typeof id === 'string' && (id.startsWith('#') || isBareId(id)) && !hasSelector(value)
}

function hasSelector(value: JsonValue): boolean {
  return isJsonObject(value) && fieldOf(value, 'selector') !== undefined
}

function readTarget(value: JsonValue): ForeignTarget | 'badOffsets' | 'noStretch' {
  if (!isJsonObject(value)) return 'noStretch'
  const selectors = objectsOf(value, 'selector')
  const selection = readSelection(selectors)
  if (!selection) return selectors.some((one) => fieldOf(one, 'start') !== undefined) ? 'badOffsets' : 'noStretch'
  const others = asList(fieldOf(value, 'selector')).filter((selector) => !isUnderstood(selector))
  const rest = without(value, ['type', 'id', 'source', 'selector'])
  const source = fieldOf(value, 'source')
  const more = isJsonObject(source) ? without(source, ['id', 'via', 'language']) : null
  const kept: JsonObject = {
    ...rest,
    ...(more ? { source: more } : {}),
    ...(others.length > 0 ? { selector: others } : {}),
  }
  return { source: readSource(value), selection, rest: Object.keys(kept).length > 0 ? kept : null }
}

function readSource(target: JsonObject): ForeignSource {
  const source = objectsOf(target, 'source')[0] ?? null
  const address = source
    ? (textOf(source, 'id') ?? textOf(source, '@id'))
    : (textOf(target, 'source') ?? textOf(target, 'id'))
  return {
    address,
    via: source ? (textsOf(source, 'via')[0] ?? null) : null,
    language: source ? (textsOf(source, 'language')[0] ?? null) : (textsOf(target, 'language')[0] ?? null),
  }
}

/** The first creator: an address, or a person with a name, a nickname or an account. */
function readCreator(value: JsonValue | undefined): ForeignCreator | null {
  const first = asList(value)[0]
  if (typeof first === 'string') return first === '' ? null : { id: first, name: null, rest: null }
  if (!isJsonObject(first)) return null
  const id = textOf(first, 'id') ?? textOf(first, '@id')
  const name = textsOf(first, 'name')[0] ?? textsOf(first, 'nickname')[0] ?? null
  if (id === null && name === null) return null
  return { id, name, rest: without(first, ['id', '@id', 'type', 'name']) }
}
