/** The health of a project's two homes. */
import type { ProjectId } from './ids.ts'
import type { Instant } from './records.ts'

/** What reading both homes of a project whole came to (H5). Nothing is changed by looking. */
export interface HealthReport {
  /** Commits that were read in IndexedDB. */
  readonly commits: number
  /**
   * Commits in IndexedDB that cannot be read, whose hash does not fit them, or that are missing in their device's chain (H6); with what is
   * kept beside them and does not agree with them.
   */
  readonly damagedCommits: number
  /** Rows that are not what the journal leads to (H3), missing ones included. */
  readonly rowsApart: number
  readonly texts: number
  /** Texts in IndexedDB that are not what their hash says or cannot be read, and are whole in the second home. */
  readonly damagedTexts: number
  /** Texts of articles that are whole in neither home: no mending brings them back. */
  readonly missingTexts: number
  /** `null` where there is no second home. */
  readonly secondHome: SecondHomeHealth | null
}

export interface SecondHomeHealth {
  readonly records: number
  /** Stretches of the journal files that fail their check, torn ends left out: those were never acknowledged. */
  readonly damaged: number
  /** Commits of IndexedDB that it has not. */
  readonly lacking: number
  /** Commits that it alone has. */
  readonly alone: number
  /** Those that are whole in IndexedDB. */
  readonly damagedTexts: number
}

/** When the homes of a project were last checked, and whether they were sound. */
export interface CheckNote {
  readonly at: Instant
  readonly isSound: boolean
}

/** Reads both homes of a project whole, away from the screens. Rejects when neither can be read at all. */
export interface HealthChecker {
  check(project: ProjectId, hasSecondHome: boolean, signal: AbortSignal): Promise<HealthReport>
}

/** True when there is nothing to mend: both homes hold all that either has, and all of it is what was written. */
export function isSound({ damagedCommits, rowsApart, damagedTexts, secondHome }: HealthReport): boolean {
  const there = secondHome ?? { damaged: 0, lacking: 0, alone: 0, damagedTexts: 0 }
  const faults = [
    damagedCommits,
    rowsApart,
    damagedTexts,
    there.damaged,
    there.lacking,
    there.alone,
    there.damagedTexts,
  ]
  return faults.every((count) => count === 0)
}

const day = 24 * 60 * 60 * 1000

/** Whether the homes should be checked: after an end without a goodbye, when they never were, and once a day. */
export function isCheckDue(last: CheckNote | null, endedUncleanly: boolean, now: Instant): boolean {
  return endedUncleanly || last === null || Date.parse(now) - Date.parse(last.at) >= day
}

/** A copy of a project's journal files, as an end without a goodbye left them. */
export interface KeptJournals {
  /** Rises with time. */
  readonly name: string
  readonly bytes: number
}
