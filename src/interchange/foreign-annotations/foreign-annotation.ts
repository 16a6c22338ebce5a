/** The one shape annotations of all tools are read to: what the program understands of them, and the rest word for word (F1). */
import type { OwnAnnotation } from '#domain/annotation-reader.ts'
import type { JsonObject } from '#domain/json.ts'
import type { ForeignComment, ForeignProblem } from '#domain/foreign-passages.ts'
import type { PassageId } from '#domain/ids.ts'
import type { OffsetUnit } from '../offsets.ts'
import type { Dialect } from './dialects.ts'

/** What an annotation says it is about. */
export interface ForeignSource {
  /** Its address or name as the file gives it; `null` when it gives none. */
  readonly address: string | null
  /** Where on the web the same text stands, or what the file calls it; `null` when the file does not say. */
  readonly via: string | null
  /** As declared; `null` when it is not. */
  readonly language: string | null
}

/** The words that are meant. */
export interface ForeignQuote {
  readonly exact: string
  /** `null` when the file says nothing of what stands before; empty at the beginning of a text. */
  readonly prefix: string | null
  readonly suffix: string | null
}

/** Whole numbers in the unit of the format, which a file may have got wrong; `start` lies before `end`. */
export interface ForeignPosition {
  readonly start: number
  readonly end: number
}

/** A stretch by its quote, its position or both; at least one of them is there. */
export interface ForeignSelection {
  readonly quote: ForeignQuote | null
  readonly position: ForeignPosition | null
  /** A stretch within this one that is meant instead; its position counts from here. */
  readonly refined: ForeignSelection | null
}

export interface ForeignTarget {
  readonly source: ForeignSource
  readonly selection: ForeignSelection
  /** What else the file says of the target; `null` when there is nothing. */
  readonly rest: JsonObject | null
}

export interface ForeignCreator {
  /** `null` when only a name is given. */
  readonly id: string | null
  readonly name: string | null
  /** What else is said of them. */
  readonly rest: JsonObject | null
}

/** A passage of this program, in a file of another tool that it wrote itself. */
interface OwnPassage {
  readonly passage: PassageId
  /** What the file was written in, also where other files of its format may be in another. */
  readonly unit: OffsetUnit
}

export interface ForeignAnnotation {
  /** As the file gives it, an address or not; `null` when it gives none. */
  readonly id: string | null
  /** Where it stands in the file, as a JSON path. */
  readonly path: string
  readonly motivations: readonly string[]
  /** Which target of its annotation the first is, where a file has one annotation for each; 0 otherwise. */
  readonly firstTarget?: number
  /** The passage that this program wrote it from, where nothing was changed since; left out for all others. */
  readonly ours?: OwnPassage
  /** What its file says of it where that is one of this program; left out for all others. */
  readonly own?: OwnAnnotation
  /** At least one. */
  readonly targets: readonly ForeignTarget[]
  readonly comments: readonly ForeignComment[]
  /** Addresses of things it is linked to. */
  readonly links: readonly string[]
  readonly tags: readonly string[]
  /** `null` when nobody is named. */
  readonly creator: ForeignCreator | null
  /** As the file gives it; `null` when it gives none. */
  readonly created: string | null
  /** All that is in no field above, to be written back. */
  readonly rest: JsonObject
}

/** What a file holds, and what of it cannot be used, each with its place. */
export interface ForeignReading {
  readonly dialect: Dialect
  readonly annotations: readonly ForeignAnnotation[]
  readonly problems: readonly ForeignProblem[]
}
