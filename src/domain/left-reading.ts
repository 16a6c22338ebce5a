/**
 * A reading whose page went away before anything was written: copies of its files lie in this browser until its import ends, and what was
 * decided about it meanwhile, so that it can be taken up where it was. Nothing of it is part of the project.
 */
import type { BatchId } from './ids.ts'
import type { ReadingProgress } from './import-draft.ts'
import type { JsonObject } from './json.ts'
import type { Instant } from './records.ts'

/** Names a reading, from its beginning to the end of its import; a new one for each. */
export type ReadingId = string

/** Why a reading would be lost with its page. */
export interface UnkeptCopies {
  /** `room`: they would take more than may be taken of what is free; `failed`: this browser did not take them. */
  readonly why: 'room' | 'failed'
  /** What copies of all files take, and what they might have taken, in bytes. */
  readonly bytes: number
  readonly room: number
  /** What the browser said; empty for `room`. */
  readonly message: string
}

/** How far a run is: its files are copied first, then read. */
export interface RunProgress extends ReadingProgress {
  /** Files copied so far; `null` once they are read. */
  readonly copied: number | null
  /** Why there are no copies; `null` where there are, or may be. */
  readonly unkept: UnkeptCopies | null
}

export interface LeftReading {
  readonly id: ReadingId
  readonly begunAt: Instant
  /** Files that were copied, and what the copies take. */
  readonly files: number
  readonly bytes: number
  /** Files that were handed in and not copied before the page went. */
  readonly missing: number
  /** True for a pasted text. */
  readonly isPasted: boolean
  /** The batch as which it was being kept when the page went; `null` when nobody had said so. */
  readonly batch: BatchId | null
  /** What was decided, in order, as it was handed to `ImportRun.note`. */
  readonly decisions: readonly JsonObject[]
}

/** All readings of a project. */
export interface KeptReadings {
  /** Those that no tab has at hand, oldest first. */
  readonly left: readonly LeftReading[]
  /** Those that one has. */
  readonly held: readonly ReadingId[]
}

/** Another tab has the reading at hand. */
export class ReadingTakenError extends Error {
  override readonly name = 'ReadingTakenError'
}
