/** One text of a doccano export with its labelled stretches, in the newer form or the older one. */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { dialects } from './dialects.ts'
import type { ForeignAnnotation, ForeignPosition } from './foreign-annotation.ts'
import { asList, fieldOf, numberOrText, objectsOf, textOf } from './json-parts.ts'
import { asOwn, ownField } from './own-mark.ts'
import { PlacesInText } from './place-annotation.ts'
import { positionOf } from './read-selection.ts'
import { quoteInFile, sourceOfText } from './text-source.ts'

interface Labelled {
  readonly position: ForeignPosition
  readonly label: string | null
  readonly path: string
}

/** Every labelled stretch as an annotation, with its words from the text of the entry where both units give the same ones. */
export function readDoccanoEntry(entry: JsonObject, path: string): readonly ForeignAnnotation[] {
  const text = textOf(entry, 'text') ?? textOf(entry, 'data') ?? ''
  const id = numberOrText(entry, 'id')
  const source = sourceOfText(text, textOf(entry, 'url') ?? (id === null ? null : `text ${id}`))
  const places = new PlacesInText(text)
  const marks = ownMarks(entry)
  const { unit, written } = dialects.doccano
  return labelled(entry, path).map(({ position, label, path: place }) => {
    const mark = marks.get(keyOf(position.start, position.end, label))?.shift()
    const read = (by: typeof unit | typeof written): ForeignAnnotation => ({
      id: null,
      path: place,
      motivations: ['tagging'],
      targets: [
        { source, selection: { quote: quoteInFile(places, position, by, null), position, refined: null }, rest: null },
      ],
      comments: [],
      links: [],
      tags: label === null ? [] : [label],
      creator: null,
      created: null,
      rest: {},
    })
    const own = mark ? asOwn(read(written), mark, written) : null
    return own?.ours ? own : read(unit)
  })
}

/** What this program wrote each stretch from; the ids of labels are those of their server, so that only place and label tell them. */
function ownMarks(entry: JsonObject): Map<string, JsonObject[]> {
  const marks = new Map<string, JsonObject[]>()
  for (const mark of objectsOf(entry, ownField)) {
    const [start, end, label] = asList(fieldOf(mark, 'label'))
    const key = keyOf(start, end, label)
    const there = marks.get(key)
    if (there) there.push(mark)
    else marks.set(key, [mark])
  }
  return marks
}

function keyOf(...parts: readonly (JsonValue | undefined)[]): string {
  return JSON.stringify(parts)
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

/** Whether an entry has stretches at all, good or bad. */
export function hasLabels(entry: JsonObject): boolean {
  return ['entities', 'label', 'labels'].some((name) => asList(fieldOf(entry, name)).length > 0)
}
