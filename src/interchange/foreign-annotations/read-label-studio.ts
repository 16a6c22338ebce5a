/** One task of a Label Studio export: a text with the stretches that annotators labelled in it. */
import type { ForeignComment } from '#domain/foreign-passages.ts'
import { groupBy } from '#domain/group-by.ts'
import type { JsonObject } from '#domain/json.ts'
import { dialects } from './dialects.ts'
import type { ForeignAnnotation, ForeignCreator, ForeignPosition, ForeignSource } from './foreign-annotation.ts'
import { asList, fieldOf, numberOrText, objectsOf, textOf, textsOf, without } from './json-parts.ts'
import { asOwn, ownField } from './own-mark.ts'
import { PlacesInText } from './place-annotation.ts'
import { positionOf } from './read-selection.ts'
import { quoteInFile, sourceOfText } from './text-source.ts'

/** One result of an annotator: a label, choices or words on a stretch. */
interface Result {
  readonly result: JsonObject
  readonly value: JsonObject
  readonly position: ForeignPosition
  readonly path: string
}

/** Every labelled stretch of a task as an annotation; what annotators added to the same stretch belongs to it. */
export function readLabelStudioTask(task: JsonObject, path: string): readonly ForeignAnnotation[] {
  const data = objectsOf(task, 'data')[0]
  const text = data ? textOf(data, 'text') : null
  const source = sourceOf(task, data, text)
  const places = text === null ? null : new PlacesInText(text)
  return objectsOf(task, 'annotations').flatMap((annotation, at) => {
    const results = objectsOf(annotation, 'result').flatMap((result, index) =>
      readResult(result, `${path}.annotations[${at}].result[${index}]`),
    )
    const regions = groupBy(results, ({ result, path: place }) => textOf(result, 'id') ?? place)
    return Array.from(regions.values(), (region) => regionOf(annotation, region, source, places))
  })
}

/** Whether annotators did anything in a task, with stretches of a text or with something else. */
export function hasResults(task: JsonObject): boolean {
  return objectsOf(task, 'annotations').some((annotation) => objectsOf(annotation, 'result').length > 0)
}

function readResult(result: JsonObject, path: string): readonly Result[] {
  const value = objectsOf(result, 'value')[0]
  const position = value ? positionOf(fieldOf(value, 'start'), fieldOf(value, 'end')) : null
  return value && position ? [{ result, value, position, path }] : []
}

function regionOf(
  annotation: JsonObject,
  region: readonly Result[],
  source: ForeignSource,
  places: PlacesInText | null,
): ForeignAnnotation {
  const [first, ...more] = region as readonly [Result, ...Result[]]
  const { position } = first
  const exact = region.map(({ value }) => textOf(value, 'text')).find((words) => words !== null) ?? null
  const { unit, written } = dialects.labelStudio
  const quote = places ? quoteInFile(places, position, unit, exact) : null
  const meta = objectsOf(first.result, 'meta')[0] ?? {}
  const others = more.flatMap(({ result }) => without(result, ['id', 'value', 'to_name']) ?? [])
  const keptMeta = without(meta, ['text'])
  const read: ForeignAnnotation = {
    id: null,
    path: first.path,
    motivations: ['tagging'],
    targets: [
      {
        source,
        selection: {
          quote: quote ?? (exact === null ? null : { exact, prefix: null, suffix: null }),
          position,
          refined: null,
        },
        rest: null,
      },
    ],
    comments: [...textsOf(meta, 'text'), ...region.flatMap(({ value }) => wordsOf(value))].map(comment),
    links: [],
    tags: region.flatMap(({ value }) => [...textsOf(value, 'labels'), ...textsOf(value, 'choices')]),
    creator: readAnnotator(annotation),
    created: textOf(annotation, 'created_at'),
    rest: {
      ...without(first.result, ['value', 'meta']),
      ...(keptMeta ? { meta: keptMeta } : {}),
      ...(others.length > 0 ? { more: others } : {}),
    },
  }
  return asOwn(read, fieldOf(meta, ownField), written)
}

/** What was typed for a stretch stands in a list where its words stand in a string. */
function wordsOf(value: JsonObject): readonly string[] {
  return Array.isArray(fieldOf(value, 'text')) ? textsOf(value, 'text') : []
}

function comment(text: string): ForeignComment {
  return { text, purpose: null, language: null }
}

/** By the text itself where it is called so; else by its address, or what the task is called. */
function sourceOf(task: JsonObject, data: JsonObject | undefined, text: string | null): ForeignSource {
  const address = data ? (textOf(data, 'url') ?? textOf(data, 'source')) : null
  const id = numberOrText(task, 'id')
  const name = address ?? (id === null ? null : `task ${id}`)
  return text === null ? { address: name, via: null, language: null } : sourceOfText(text, name)
}

/** An id within their server, or an address of electronic mail. */
function readAnnotator(annotation: JsonObject): ForeignCreator | null {
  const [by] = asList(fieldOf(annotation, 'completed_by'))
  if (typeof by === 'number') return { id: `label-studio:user:${by}`, name: null, rest: null }
  return typeof by === 'string' && by !== '' ? { id: by, name: by, rest: null } : null
}
