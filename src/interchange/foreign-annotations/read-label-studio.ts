/** One task of a Label Studio export: a text with the stretches that annotators labelled in it. */
import type { JsonObject } from '#domain/json.ts'
import type { ForeignAnnotation, ForeignCreator, ForeignSource } from './foreign-annotation.ts'
import { asList, fieldOf, numberOrText, objectsOf, textOf, textsOf, without } from './json-parts.ts'
import { positionOf } from './read-selection.ts'

/** Every labelled stretch of a task as an annotation. The text is known only by its quotes. */
export function readLabelStudioTask(task: JsonObject, path: string): readonly ForeignAnnotation[] {
  const source = sourceOf(task)
  return objectsOf(task, 'annotations').flatMap((annotation, at) =>
    objectsOf(annotation, 'result').flatMap((result, index) => {
      const value = objectsOf(result, 'value')[0]
      const position = value ? positionOf(fieldOf(value, 'start'), fieldOf(value, 'end')) : null
      if (!value || !position) return []
      const exact = textOf(value, 'text')
      const quote = exact === null ? null : { exact, prefix: null, suffix: null }
      return [
        {
          id: null,
          path: `${path}.annotations[${at}].result[${index}]`,
          motivations: ['tagging'],
          targets: [{ source, selection: { quote, position, refined: null }, rest: null }],
          comments: [],
          links: [],
          tags: [...textsOf(value, 'labels'), ...textsOf(value, 'choices')],
          creator: readAnnotator(annotation),
          created: textOf(annotation, 'created_at'),
          rest: without(result, ['value']) ?? {},
        },
      ]
    }),
  )
}

/** The first text among the data that holds the quotes cannot be known; its file or address is named if there is one. */
function sourceOf(task: JsonObject): ForeignSource {
  const data = objectsOf(task, 'data')[0]
  const address = data ? (textOf(data, 'url') ?? textOf(data, 'source')) : null
  const id = numberOrText(task, 'id')
  return { address: address ?? (id === null ? null : `task ${id}`), via: null, language: null }
}

/** An id within their server, or an address of electronic mail. */
function readAnnotator(annotation: JsonObject): ForeignCreator | null {
  const [by] = asList(fieldOf(annotation, 'completed_by'))
  if (typeof by === 'number') return { id: `label-studio:user:${by}`, name: null, rest: null }
  return typeof by === 'string' && by !== '' ? { id: by, name: by, rest: null } : null
}
