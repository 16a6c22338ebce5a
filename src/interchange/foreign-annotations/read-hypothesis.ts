/** One annotation of a Hypothesis export file or of a search result of its API. */
import type { JsonObject } from '#domain/json.ts'
import { dialects } from './dialects.ts'
import type { ForeignAnnotation, ForeignCreator, ForeignSource, ForeignTarget } from './foreign-annotation.ts'
import { fieldOf, objectsOf, textOf, textsOf, without } from './json-parts.ts'
import { asOwn, ownField } from './own-mark.ts'
import { isUnderstood, readSelection } from './read-selection.ts'
import type { ReadEntry } from './read-web-annotation.ts'

const held = ['id', 'user', 'user_info', 'created', 'text', 'tags', 'target']

/** Its comment is `text`; page notes and replies mean no stretch. */
export function readHypothesis(annotation: JsonObject, path: string): ReadEntry {
  const values = objectsOf(annotation, 'target')
  const targets = values.flatMap((target): readonly ForeignTarget[] => {
    const selection = readSelection(objectsOf(target, 'selector'))
    return selection ? [{ source: readSource(annotation, target), selection, rest: restOf(target) }] : []
  })
  if (targets.length === 0)
    return { reason: values.some((target) => objectsOf(target, 'selector').length > 0) ? 'noStretch' : 'wholeText' }
  const text = textOf(annotation, 'text')
  const read: ForeignAnnotation = {
    id: textOf(annotation, 'id'),
    path,
    motivations: [text === null ? 'highlighting' : 'commenting'],
    targets,
    comments: text === null ? [] : [{ text, purpose: 'commenting', language: null }],
    links: [],
    tags: textsOf(annotation, 'tags'),
    creator: readUser(annotation),
    created: textOf(annotation, 'created'),
    rest: without(annotation, held) ?? {},
  }
  return asOwn(
    read,
    objectsOf(annotation, 'extra').map((extra) => fieldOf(extra, ownField))[0],
    dialects.hypothesis.written,
  )
}

function restOf(target: JsonObject): JsonObject | null {
  const others = objectsOf(target, 'selector').filter((selector) => !isUnderstood(selector))
  const rest = { ...without(target, ['source', 'selector']), ...(others.length > 0 ? { selector: others } : {}) }
  return Object.keys(rest).length > 0 ? rest : null
}

function readSource(annotation: JsonObject, target: JsonObject): ForeignSource {
  return { address: textOf(target, 'source') ?? textOf(annotation, 'uri'), via: null, language: null }
}

/** `acct:name@host`, and the name that is shown, if it is told. */
function readUser(annotation: JsonObject): ForeignCreator | null {
  const id = textOf(annotation, 'user')
  if (id === null) return null
  const info = objectsOf(annotation, 'user_info')[0]
  const shown = info ? textOf(info, 'display_name') : null
  const account = /^acct:([^@]+)@/.exec(id)?.[1] ?? null
  return { id, name: shown ?? account, rest: fieldOf(annotation, 'user_info') === undefined ? null : (info ?? null) }
}
