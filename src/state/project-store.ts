/**
 * What changes while a project is open, besides its rows: how far the journal has been read, the heads of its commits and
 * whether everything is saved. Rows are not here; they are read from the snapshot when `sequence` or a version has risen.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Change } from '#domain/change.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Instant } from '#domain/records.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { DispatchResult } from './dispatch-result.ts'

/** `oneHome`: saved, but only in one of two places (H5). `failed`: at least one edit could not be written. */
export type Saving = 'saved' | 'saving' | 'oneHome' | 'failed'

/** An edit the storage refused: nothing of it was written, its description is kept so that it can be tried again (H4). */
export interface FailedEdit {
  readonly id: string
  /** Name of the command and what it says of itself, which the history words. */
  readonly command: string
  readonly subject: JsonObject
  /** The names of what it is about, in people's own words. */
  readonly about: readonly string[]
  /** What was asked for, as JSON: the same again is no other edit. */
  readonly asked: string
  /** When the person made it. */
  readonly at: Instant
  /** What it would have written, for a file that holds it meanwhile. */
  readonly changes: readonly Change[]
  /** What the storage said, in its own words. */
  readonly message: string
  /** Plans and writes it again; it stays in its place on the list for as long as the storage refuses it. */
  readonly retry: () => Promise<DispatchResult>
}

export interface ProjectState {
  /** The newest commit the snapshot contains; 0 when there is none. */
  readonly sequence: number
  /** All commits in order of sequence. */
  readonly heads: readonly CommitHead[]
  /** Who "I" am in this project (C10). */
  readonly analyst: AnalystId
  /** Dispatches that are planned or being written. */
  readonly busy: number
  /** Commits that are written in the first home and on their way to the second. */
  readonly underway: number
  /** Why there is only one home; `null` when both work. */
  readonly oneHome: string | null
  readonly failed: readonly FailedEdit[]
}

export type ProjectStateStore = StoreApi<ProjectState>

/** Makes the store of one open project. */
export function createProjectState(
  initial: Pick<ProjectState, 'sequence' | 'heads' | 'analyst' | 'oneHome'>,
): ProjectStateStore {
  return createStore<ProjectState>()(() => ({ ...initial, busy: 0, underway: 0, failed: [] }))
}

/** The one word the saved mark shows; the worst comes first. */
export function savingOf(state: ProjectState): Saving {
  if (state.failed.length > 0) return 'failed'
  if (state.busy > 0 || state.underway > 0) return 'saving'
  return state.oneHome === null ? 'saved' : 'oneHome'
}
