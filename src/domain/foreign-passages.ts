/**
 * Passages that come in from annotations of other tools: what their file said, kept with the row (F1), and whether one is here
 * already (F4).
 */
import type { AnalystId, ClaimId, PassageId, RevisionId } from './ids.ts'
import { sameJson, type JsonObject, type JsonValue } from './json.ts'
import type { Instant, LanguageMark, MentionRole, Passage, Position } from './records.ts'
import { mentionId } from './row-ids.ts'
import type { Snapshot } from './snapshot.ts'

/** Why an annotation of a file, or a part of the file, cannot be used. */
export type ForeignProblemReason =
  | 'notAnAnnotation'
  | 'noTarget'
  | 'noStretch'
  | 'badOffsets'
  | 'wholeText'
  | 'ofAnnotations'
  | 'pageElsewhere'
  | 'tooMany'
  | 'nothingKnown'
  | 'brokenLine'
  | 'brokenEntry'

export interface ForeignProblem {
  readonly reason: ForeignProblemReason
  /** Where in the file: a JSON path, or a name with a line. */
  readonly path: string
}

/** A text that stands with an annotation. */
export interface ForeignComment {
  readonly text: string
  /** What it is for, in a word of the file; `null` when it does not say. */
  readonly purpose: string | null
  readonly language: string | null
}

/** What a file said of an annotation, so that it can be written back as it came. Offsets and quote are those of the passage. */
export interface AsItCame {
  /** `null` when the file gave none. */
  readonly id: string | null
  /** Which of its targets this passage is, from 0. */
  readonly target: number
  readonly motivations: readonly string[]
  readonly comments: readonly ForeignComment[]
  readonly tags: readonly string[]
  readonly links: readonly string[]
  /** `null` when the file did not say when. */
  readonly created: string | null
  /** What the file said of its creator; `null` when it named nobody. */
  readonly creator: JsonObject | null
  /** What else it said of the annotation. */
  readonly rest: JsonObject
  /** What else it said of this target; `null` when there was nothing. */
  readonly targetRest: JsonObject | null
}

/** Who made an annotation, with the id their row has here. */
export interface NewCreator {
  readonly analyst: AnalystId
  readonly name: string
  /** As the file calls them; `null` when it gives only a name. */
  readonly id: string | null
}

/** A passage to be taken in. */
export interface ForeignPassage {
  /** The same for the same annotation, so that it comes in once. */
  readonly id: PassageId
  readonly revision: RevisionId
  readonly position: Position
  readonly splitsGrapheme: boolean
  /** `null`: that of the article. */
  readonly language: LanguageMark | null
  readonly annotation: AsItCame
  /** `null` when nobody is named; then it is of who takes it in. */
  readonly creator: NewCreator | null
  /** `null` when the file does not say; then it is of now. */
  readonly at: Instant | null
  /** Claims of this project it is linked to. */
  readonly claims: readonly ClaimId[]
  readonly role: MentionRole
}

/**
 * `new`; `link` when only a link to a claim is new; `here` when there is nothing to write; `changed` when the same annotation is here and
 * says something else, which is never overwritten (F4).
 */
export type Standing = 'new' | 'link' | 'here' | 'changed'

/** Tells of many passages how they stand to those that are here; what is taken in meanwhile must be handed to `took`. */
export class Standings {
  readonly #snapshot: Snapshot
  readonly #actor: AnalystId
  /** Passages by where they begin, of the revisions that were asked for. */
  readonly #byStart = new Map<RevisionId, Map<number, Passage[]>>()

  /** `actor`: whose passages are those of nobody. */
  constructor(snapshot: Snapshot, actor: AnalystId) {
    this.#snapshot = snapshot
    this.#actor = actor
  }

  /** How a passage stands, and the one here that it is. */
  of(passage: ForeignPassage): { readonly standing: Standing; readonly existing: Passage | null } {
    const analyst = passage.creator?.analyst ?? this.#actor
    const known = this.#snapshot.get('passages', passage.id)
    if (known && !isSame(known, passage)) return { standing: 'changed', existing: known }
    const existing = known ?? this.#alike(passage, analyst)
    if (!existing) return { standing: 'new', existing: null }
    const links = passage.claims.map((claim) => mentionId(existing.id, claim, analyst))
    const isLinked = links.every((id) => this.#snapshot.get('mentions', id))
    return { standing: isLinked ? 'here' : 'link', existing }
  }

  took(passage: Passage): void {
    const starts = this.#startsOf(passage.revision)
    const there = starts.get(passage.start)
    if (!there) starts.set(passage.start, [passage])
    else if (!there.includes(passage)) there.push(passage)
  }

  /** A passage of the same analyst on the same stretch, with the same words and tags, or where the annotation has none. */
  #alike({ revision, position, annotation }: ForeignPassage, analyst: AnalystId): Passage | null {
    const isSilent = saysNothing(annotation)
    const found = this.#startsOf(revision)
      .get(position.start)
      ?.find((row) => row.end === position.end && row.analyst === analyst && (isSilent || saysTheSame(row, annotation)))
    return found ?? null
  }

  #startsOf(revision: RevisionId): Map<number, Passage[]> {
    const known = this.#byStart.get(revision)
    if (known) return known
    const starts = new Map<number, Passage[]>()
    this.#byStart.set(revision, starts)
    for (const passage of this.#snapshot.byIndex('passages', 'revision', revision)) this.took(passage)
    return starts
  }
}

/** The note of a passage, of the comments that came with it. */
export function noteOf({ comments }: Pick<AsItCame, 'comments'>): string {
  return comments.map(({ text }) => text).join('\n\n')
}

/** What the file said that a passage came from; `null` for one that was made here. */
export function asItCame({ extra }: Pick<Passage, 'extra'>): AsItCame | null {
  const kept = extra?.['annotation']
  return isKept(kept) ? (kept as unknown as AsItCame) : null
}

/** Rows come from files too, and `extra` may hold anything. */
function isKept(value: JsonValue | undefined): value is JsonObject {
  if (!isObject(value)) return false
  const { id, target, comments, motivations, tags, links, rest } = value
  return (
    (id === null || typeof id === 'string') &&
    typeof target === 'number' &&
    isList(comments, isComment) &&
    [motivations, tags, links].every((list) => isList(list, (one) => typeof one === 'string')) &&
    isObject(rest)
  )
}

function isComment(value: JsonValue): boolean {
  return isObject(value) && typeof value['text'] === 'string'
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: JsonValue | undefined, holds: (one: JsonValue) => boolean): boolean {
  return Array.isArray(value) && (value as readonly JsonValue[]).every(holds)
}

function isSame(row: Passage, { revision, position, annotation }: ForeignPassage): boolean {
  const { start, end } = position
  const isThere = row.revision === revision && row.start === start && row.end === end
  return isThere && (saysNothing(annotation) || saysTheSame(row, annotation))
}

/** Where nothing is said nothing can be other than here, and nothing of what is here is lost. */
function saysNothing({ comments, tags }: AsItCame): boolean {
  return comments.length === 0 && tags.length === 0
}

/** By what came then, not by the note, which may have been changed here since. */
function saysTheSame(row: Passage, annotation: AsItCame): boolean {
  const came = asItCame(row)
  if (!came) return row.note === noteOf(annotation) && annotation.tags.length === 0
  return sameJson(wordsOf(came), wordsOf(annotation))
}

function wordsOf({ comments, tags, links }: AsItCame) {
  return { comments: comments.map(({ text }) => text), tags, links }
}
