/** What the browser gives the catalogue of projects. */
import type { ErasureReport } from '#domain/erasure/erasure.ts'
import type { ProjectId, TabId } from '#domain/ids.ts'
import type { Instant } from '#domain/records.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import type { Locks } from './locks.ts'
import type { FitsRow } from './newer-project.ts'
import type { ProjectMarks } from './project-marks.ts'
import type { SecondHomeOrReason } from './second-home.ts'
import type { Sentinels } from './sentinel.ts'
import type { HashText } from './text-packs.ts'

/** What the catalogue is made of; the browser's parts in the app, others in tests. */
export interface CatalogueParts {
  readonly second: SecondHomeOrReason
  readonly locks: Locks
  readonly sentinels: Sentinels
  readonly marks: ProjectMarks
  readonly hashText: HashText
  /** Erases what waits for it in a project that nobody has open; `null` when nothing could be erased (H8). */
  readonly erase: (project: ProjectId, now: Instant) => Promise<ErasureReport | null>
  /** Fetched when a project of a newer program is to be shown. */
  readonly fitsRow: () => Promise<FitsRow>
  readonly tab: TabId
  /** True once a newer build is at work in another tab: nothing is made or removed any more. */
  readonly isOutdated: () => boolean
  readonly now: () => string
  readonly newId: () => string
  /** Calls what it is given when the page goes: the last moment to note that it went on purpose. */
  readonly whenLeaving: (work: () => void) => void
  /** Called once after the first edit in any project: asks the browser to keep the data. */
  readonly onFirstEdit: () => void
  readonly errors: StorageErrorLog
}
