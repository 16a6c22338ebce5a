/** Ids of rows that are made of what a file says, so that the same annotation and the same person are the same rows everywhere (F4). */
import type { NewCreator } from '#domain/foreign-passages.ts'
import { asId, type AnalystId, type PassageId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { stableAddress } from '../published/stable-address.ts'
import type { ForeignAnnotation, ForeignCreator } from './foreign-annotation.ts'
import type { Stretch } from './place-annotation.ts'

const prefix = 'urn:uuid:'
const uuidAddress = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Unique wherever it was made: an address, or a UUID. */
const worldwide = /^(?:[a-z][a-z0-9+.-]*:\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{22})$/i

/**
 * The id of a target's passage: the one it has here where this program wrote it; else by the id of the annotation, with its source where the id may mean another one elsewhere; without an
 * id by who says what of which words.
 */
export function passageIdOf(
  { id, ours, creator, comments, tags }: ForeignAnnotation,
  {
    index,
    source,
    revision,
    stretch,
  }: {
    readonly index: number
    readonly source: string | null
    readonly revision: string
    readonly stretch: Stretch
  },
): PassageId {
  if (ours) return ours.passage
  const said =
    id === null
      ? [
          creator?.id ?? creator?.name ?? '',
          comments.map(({ text }) => text),
          tags,
          revision,
          stretch.start,
          stretch.end,
        ]
      : [id, index, worldwide.test(id) ? '' : (source ?? '')]
  return asId(uuidOf(`annotation ${canonicalJson(said)}`))
}

/** Who made an annotation; `null` when nobody is named. An analyst of a published file is the one of the project. */
export function creatorOf(creator: ForeignCreator | null): NewCreator | null {
  if (!creator) return null
  const { id, name } = creator
  const analyst: AnalystId = asId(
    id !== null && uuidAddress.test(id)
      ? id.slice(prefix.length).toLowerCase()
      : uuidOf(id === null ? `creator called ${name ?? ''}` : `creator ${id}`),
  )
  return { analyst, name: name ?? id ?? '', id }
}

function uuidOf(words: string): string {
  return stableAddress(words).slice(prefix.length)
}
