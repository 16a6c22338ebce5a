/**
 * Annotations of other tools, from the JSON of a file to one shape. Which tool wrote it is told by what is in it. Nothing throws for
 * what is in a file; what cannot be used is told with its place.
 */
import type { ForeignProblem, ForeignProblemReason } from '#domain/foreign-passages.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { isJsonObject, readJson } from '../read-json.ts'
import type { Dialect } from './dialects.ts'
import type { ForeignAnnotation, ForeignReading } from './foreign-annotation.ts'
import { asList, fieldOf, hasType, isBareId, objectsOf, textOf, textsOf } from './json-parts.ts'
import { hasLabels, readDoccanoEntry } from './read-doccano.ts'
import { readHypothesis } from './read-hypothesis.ts'
import { hasResults, readLabelStudioTask } from './read-label-studio.ts'
import { readWebAnnotation } from './read-web-annotation.ts'

/** Entries of one file that are read; the rest is told. */
export const mostEntries = 500_000
/** Pages of one collection. */
const mostPages = 10_000

/** An entry of the file before it is read. */
interface Entry {
  readonly value: JsonValue
  readonly path: string
}

interface Found {
  readonly dialect: Dialect
  readonly entries: readonly Entry[]
  readonly problems: readonly ForeignProblem[]
}

/** Reads the text of a file: JSON, or one JSON value on each line. */
export function readForeignText(text: string): ForeignReading | { readonly refused: ReadingReason } {
  const reading = readJson(text)
  if ('value' in reading) return readForeignAnnotations(reading.value)
  const lines = readLines(text)
  return lines ? readForeignAnnotations(lines) : reading
}

/** Reads parsed JSON. */
export function readForeignAnnotations(value: JsonValue): ForeignReading {
  const { dialect, entries, problems } = findEntries(value)
  const annotations: ForeignAnnotation[] = []
  const wrong = [...problems]
  for (const { value: entry, path } of entries.slice(0, mostEntries)) {
    const read = isJsonObject(entry) ? readEntry(dialect, entry, path) : { reason: 'notAnAnnotation' as const }
    if (isProblem(read)) wrong.push({ reason: read.reason, path })
    else for (const annotation of read) annotations.push(annotation)
  }
  if (entries.length > mostEntries) wrong.push({ reason: 'tooMany', path: entries[mostEntries]?.path ?? '$' })
  return { dialect, annotations, problems: wrong }
}

function isProblem(
  read: readonly ForeignAnnotation[] | { readonly reason: ForeignProblemReason },
): read is { readonly reason: ForeignProblemReason } {
  return 'reason' in read
}

function readEntry(
  dialect: Dialect,
  entry: JsonObject,
  path: string,
): readonly ForeignAnnotation[] | { readonly reason: ForeignProblemReason } {
  if (dialect === 'labelStudio' || dialect === 'doccano') {
    const isDoccano = dialect === 'doccano'
    const read = isDoccano ? readDoccanoEntry(entry, path) : readLabelStudioTask(entry, path)
    const isEmpty = !(isDoccano ? hasLabels(entry) : hasResults(entry))
    return read.length > 0 || isEmpty ? read : { reason: 'noStretch' }
  }
  const read = dialect === 'hypothesis' ? readHypothesis(entry, path) : readWebAnnotation(entry, path)
  return 'reason' in read ? read : [dialect === 'variorum' ? asOurs(read, entry) : read]
}

/**
 * What our own file says of a finding is in the project it was made from; only the passages and their claims come in, so that no
 * judgement comes in as a comment.
 */
function asOurs(read: ForeignAnnotation, entry: JsonObject): ForeignAnnotation {
  const original = fieldOf(entry, 'variorum:original')
  const isDecision = fieldOf(entry, 'variorum:kind') === 'decision'
  const own = read.id === null ? {} : { own: { address: read.id, isDecision } }
  if (isJsonObject(original)) return { ...asItWas(read, original), ...own }
  return { ...read, ...own, comments: [], tags: [], rest: { ...read.rest, body: asList(fieldOf(entry, 'body')) } }
}

/** An annotation that came in before it was published, as its file had it. */
function asItWas(read: ForeignAnnotation, original: JsonObject): ForeignAnnotation {
  const { target, rest, targetRest } = original
  return {
    ...read,
    id: textOf(original, 'id'),
    motivations: textsOf(original, 'motivations'),
    created: textOf(original, 'created'),
    firstTarget: typeof target === 'number' ? target : 0,
    targets: read.targets.map((one) => ({ ...one, rest: isJsonObject(targetRest) ? targetRest : null })),
    rest: isJsonObject(rest) ? rest : {},
  }
}

function findEntries(value: JsonValue): Found {
  if (Array.isArray(value)) return inList(value as readonly JsonValue[], '$')
  if (!isJsonObject(value)) return nothing('$')
  if (textOf(value, 'variorum:format') !== null) return { ...pagesOf(value), dialect: 'variorum' }
  for (const name of ['annotations', 'rows'] as const) {
    const list = fieldOf(value, name)
    if (Array.isArray(list) && fieldOf(value, 'data') === undefined)
      return inList(list as readonly JsonValue[], `$.${name}`)
  }
  const graph = fieldOf(value, '@graph')
  if (Array.isArray(graph)) return inList(graph as readonly JsonValue[], '$["@graph"]')
  if (isCollection(value)) return pagesOf(value)
  return inList([value], null)
}

function nothing(path: string): Found {
  return { dialect: 'webAnnotation', entries: [], problems: [{ reason: 'nothingKnown', path }] }
}

/** A list tells its format by the first of its objects that does. `null` as path: the one value is the file itself. */
function inList(list: readonly JsonValue[], path: string | null): Found {
  const entries = list.map((value, index) => ({ value, path: path === null ? '$' : `${path}[${index}]` }))
  if (entries.length === 0) return { dialect: 'webAnnotation', entries, problems: [] }
  for (const { value } of entries) {
    const dialect = isJsonObject(value) ? dialectOf(value) : null
    if (dialect) return { dialect, entries, problems: [] }
  }
  return nothing(path ?? '$')
}

/** The format of one entry; `null` where nothing tells it. */
function dialectOf(entry: JsonObject): Dialect | null {
  if (fieldOf(entry, 'uri') !== undefined && fieldOf(entry, '@context') === undefined) return 'hypothesis'
  if (isJsonObject(fieldOf(entry, 'data')) && fieldOf(entry, 'annotations') !== undefined) return 'labelStudio'
  if (
    textOf(entry, 'text') !== null &&
    ['entities', 'label', 'labels'].some((name) => Array.isArray(fieldOf(entry, name)))
  )
    return 'doccano'
  if (fieldOf(entry, 'target') === undefined && !hasType(entry, 'Annotation')) return null
  return ofWebAnnotations(entry)
}

/** Recogito writes bare UUIDs for ids, its older editor with a sign before them, its server its own name; INCEpTION writes fragments. */
function ofWebAnnotations(entry: JsonObject): Dialect {
  const id = textOf(entry, 'id') ?? ''
  if (isBareId(id) || isOfRecogito(entry)) return 'recogito'
  return id.startsWith('#') ? 'inception' : 'webAnnotation'
}

function isOfRecogito(entry: JsonObject): boolean {
  const names = [
    ...textsOf(entry, 'generator'),
    ...objectsOf(entry, 'generator').flatMap((one) => textsOf(one, 'name')),
  ]
  return names.some((name) => /\brecogito\b/i.test(name))
}

function isCollection(value: JsonObject): boolean {
  return (
    hasType(value, 'AnnotationPage') ||
    hasType(value, 'AnnotationCollection') ||
    fieldOf(value, 'items') !== undefined ||
    fieldOf(value, 'first') !== undefined
  )
}

/** The pages of a collection that are in the file, one after the other; of those that are not it is told. */
function pagesOf(collection: JsonObject): Found {
  const entries: Entry[] = []
  const problems: ForeignProblem[] = []
  let path = '$'
  let page: JsonObject | null = collection
  for (let count = 0; page && count < mostPages; count += 1) {
    const found: Found = itemsOf(page, path)
    for (const entry of found.entries) entries.push(entry)
    const next: 'first' | 'next' = fieldOf(page, 'first') === undefined ? 'next' : 'first'
    const following: JsonValue | undefined = fieldOf(page, next)
    path = `${path}.${next}`
    if (following !== undefined && !isJsonObject(following)) problems.push({ reason: 'pageElsewhere', path })
    page = isJsonObject(following) ? following : null
  }
  const told = inList(
    entries.map(({ value }) => value),
    '$',
  )
  return { dialect: told.dialect, entries, problems: entries.length > 0 ? problems : [...problems, ...told.problems] }
}

function itemsOf(page: JsonObject, path: string): Found {
  const entries = asList(fieldOf(page, 'items')).map((value, index) => ({ value, path: `${path}.items[${index}]` }))
  return { dialect: 'webAnnotation', entries, problems: [] }
}

/** The values of a file with one on each line; `null` when it is none. */
function readLines(text: string): readonly JsonValue[] | null {
  const values: JsonValue[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const reading = readJson(line)
    if ('refused' in reading) return null
    values.push(reading.value)
  }
  return values.length > 1 ? values : null
}
