/** What the project keeps of how it is looked at. Part of `records.ts`, which is the list of tables. */
import type { AnalystId, SavedViewId } from './ids.ts'
import type { Base, Instant } from './record-parts.ts'

/** A place in the project that somebody wants to find again by a name: a search with its words, a table with its filters. */
export interface SavedView extends Base<SavedViewId> {
  readonly name: string
  /** The address behind that of the project: `/search?q=containers`. */
  readonly place: string
  readonly analyst: AnalystId
  readonly at: Instant
}
