/** One text of a doccano export with its labelled stretches, in the newer form or the older one. */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { ForeignAnnotation, ForeignPosition } from './foreign-annotation.ts'
import { asList, fieldOf, numberOrText, objectsOf, textOf } from './json-parts.ts'
import { positionOf } from './read-selection.ts'

interface Labelled {
  readonly position: ForeignPosition
  readonly label: string | null
  readonly path: string
}

/** Every labelled stretch as an annotation, with its words from the text of the entry where both units give the same ones. */
export function readDoccanoEntry(entry: JsonObject, path: string): readonly ForeignAnnotation[] {
  const text = textOf(entry, 'text') ?? textOf(entry, 'data') ?? ''
  const id = numberOrText(entry, 'id')
  const source = { address: id === null ? null : `text ${id}`, via: null, language: null }
  return labelled(entry, path).map(({ position, label, path: place }) => ({
    id: null,
    path: place,
    motivations: ['tagging'],
    targets: [{ source, selection: { quote: quoteIn(text, position), position, refined: null }, rest: null }],
    comments: [],
    links: [],
    tags: label === null ? [] : [label],
    creator: null,
    created: null,
    rest: {},
  }))
}

function labelled(entry: JsonObject, path: string): readonly Labelled[] {
  const entities = objectsOf(entry, 'entities').flatMap((entity, index) => {
    const position = positionOf(fieldOf(entity, 'start_offset'), fieldOf(entity, 'end_offset'))
    return position ? [{ position, label: textOf(entity, 'label'), path: `${path}.entities[${index}]` }] : []
  })
  const name = fieldOf(entry, 'label') === undefined ? 'labels' : 'label'
  const triples = asList(fieldOf(entry, name)).flatMap((triple, index) => {
    if (!Array.isArray(triple)) return []
    const [start, end, label] = triple as readonly JsonValue[]
    const position = positionOf(start, end)
    return position
      ? [{ position, label: typeof label === 'string' ? label : null, path: `${path}.${name}[${index}]` }]
      : []
  })
  return [...entities, ...triples]
}

/** Without characters beyond the BMP the unit makes no difference; with them it is not known, and neither are the words. */
function quoteIn(text: string, { start, end }: ForeignPosition) {
  if (/[\u{10000}-\u{10ffff}]/u.test(text) || end > text.length) return null
  const context = 32
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }
}
