/**
 * What this program writes beside each stretch in files of other tools: the passage it was written from. A file that comes back unchanged
 * is known by it, and nothing comes in twice (F1, F4). What was changed in the other tool is a new annotation like any other.
 */
import { asId, type ClaimId, type PassageId } from '#domain/ids.ts'
import { canonicalJson, type JsonObject, type JsonValue } from '#domain/json.ts'
import type { Instant, MentionRole } from '#domain/records.ts'
import { isJsonObject } from '../read-json.ts'
import type { OffsetUnit } from '../offsets.ts'
import { stableAddress } from '../published/stable-address.ts'
import { hexSha256 } from '../text-hash.ts'
import type { ForeignAnnotation, ForeignCreator, ForeignPosition } from './foreign-annotation.ts'
import { asList, fieldOf, objectsOf, textOf, textsOf } from './json-parts.ts'

/** Under this name it stands in the files. */
export const ownField = 'variorum'

/** A passage, or its link to a claim. */
export interface OwnMark {
  readonly passage: PassageId
  /** Address of the text it stands in. */
  readonly text: string
  /** `null` for a passage by itself. */
  readonly claim: ClaimId | null
  readonly role: MentionRole
  /** Who marked or linked it; `null` in a file without names. */
  readonly analyst: { readonly id: string; readonly name: string } | null
  readonly at: Instant
  /** What the file of another tool said of it, where it came from one (F1). */
  readonly original: JsonObject | null
}

/** What a reader will find of a stretch: it is hashed, to tell afterwards whether anything was changed. */
export interface Said {
  readonly tags: readonly string[]
  readonly comments: readonly string[]
  /** In the unit of the file; several where it has the stretch in parts. */
  readonly positions: readonly ForeignPosition[]
}

/** As it stands in a file. */
export function ownMarkJson({ passage, text, claim, role, analyst, at, original }: OwnMark, said: Said): JsonObject {
  return {
    passage,
    text,
    ...(claim === null ? {} : { claim: stableAddress(claim), role }),
    ...(analyst === null ? {} : { analyst: { id: stableAddress(analyst.id), name: analyst.name } }),
    at,
    ...(original === null ? {} : { original }),
    says: hashOf(said),
  }
}

const idPattern = /^[a-z0-9][\w.-]{0,99}$/i

/** The annotation as this program wrote it, where `value` is its mark and nothing was changed since; else as it was read. */
export function asOwn(
  read: ForeignAnnotation,
  value: JsonValue | undefined,
  unit: OffsetUnit,
  positions: readonly ForeignPosition[] = positionsOf(read),
): ForeignAnnotation {
  if (!isJsonObject(value)) return read
  const [passage, text] = [textOf(value, 'passage'), textOf(value, 'text')]
  const said = { tags: read.tags, comments: read.comments.map((comment) => comment.text), positions }
  if (passage === null || !idPattern.test(passage) || textOf(value, 'says') !== hashOf(said)) return read
  const original = objectsOf(value, 'original')[0]
  const targets = read.targets.map((target) => ({
    ...target,
    source: { ...target.source, address: text, via: target.source.via ?? target.source.address },
    rest: (original ? objectsOf(original, 'targetRest')[0] : undefined) ?? null,
  }))
  const ours = { passage: asId<PassageId>(passage), unit }
  if (original) return { ...read, targets, ours, ...asItWas(original) }
  const claim = textOf(value, 'claim')
  return {
    ...read,
    id: null,
    ours,
    targets,
    motivations: [claim === null ? 'highlighting' : 'linking'],
    comments: [],
    tags: [],
    links: claim === null ? [] : [claim],
    creator: readAnalyst(objectsOf(value, 'analyst')[0]),
    created: textOf(value, 'at'),
    // What it says of a judgement is in the project it was made from, and comes in as no comment.
    rest: { ...restOf(value), said: { tags: [...said.tags], comments: [...said.comments] } },
  }
}

function positionsOf({ targets }: ForeignAnnotation): readonly ForeignPosition[] {
  return targets.flatMap(({ selection }) => selection.position ?? [])
}

function restOf(mark: JsonObject): JsonObject {
  const role = textOf(mark, 'role')
  return role === null ? {} : { 'variorum:role': role }
}

function readAnalyst(analyst: JsonObject | undefined): ForeignCreator | null {
  const id = analyst ? textOf(analyst, 'id') : null
  return id === null ? null : { id, name: analyst ? textOf(analyst, 'name') : null, rest: null }
}

/** An annotation that came in before it was written, as its file had it. */
function asItWas(
  original: JsonObject,
): Pick<
  ForeignAnnotation,
  'id' | 'motivations' | 'comments' | 'tags' | 'links' | 'created' | 'creator' | 'firstTarget' | 'rest'
> {
  const target = fieldOf(original, 'target')
  const rest = fieldOf(original, 'rest')
  return {
    id: textOf(original, 'id'),
    motivations: textsOf(original, 'motivations'),
    comments: asList(fieldOf(original, 'comments')).filter(isJsonObject).map(readComment),
    tags: textsOf(original, 'tags'),
    links: textsOf(original, 'links'),
    created: textOf(original, 'created'),
    creator: readOriginalCreator(objectsOf(original, 'creator')[0]),
    firstTarget: typeof target === 'number' ? target : 0,
    rest: isJsonObject(rest) ? rest : {},
  }
}

function readComment(comment: JsonObject) {
  const text = fieldOf(comment, 'text')
  return {
    text: typeof text === 'string' ? text : '',
    purpose: textOf(comment, 'purpose'),
    language: textOf(comment, 'language'),
  }
}

function readOriginalCreator(creator: JsonObject | undefined): ForeignCreator | null {
  const [id, name] = creator ? [textOf(creator, 'id'), textOf(creator, 'name')] : [null, null]
  if (!creator || (id === null && name === null)) return null
  return { id, name, rest: objectsOf(creator, 'rest')[0] ?? null }
}

function hashOf({ tags, comments, positions }: Said): string {
  const places = positions.map(({ start, end }) => [start, end])
  return hexSha256(canonicalJson([tags, comments, places]).toWellFormed()).slice(0, 16)
}
