/** What a dispatch answers, and what may be said along with a command. */
import type { Notice } from '#commands/define-command.ts'
import type { Origin } from '#domain/commit.ts'
import type { StepId } from '#domain/ids.ts'
import type { Rejection } from '#domain/rejection.ts'

/**
 * The answer to a gesture. `ok` means written and visible in the snapshot; "Saved" is said by `useSaving` (H4). A command
 * that changes nothing is `ok` and writes no commit.
 */
export type DispatchResult =
  | { readonly ok: true; readonly step: StepId; readonly notices: readonly Notice[] }
  | DispatchRefusal

export interface DispatchRefusal {
  readonly ok: false
  readonly rejection: Rejection
  /** The step that could not be taken back because of what was done later (H2); only where that is why. */
  readonly inTheWayOf?: StepId
}

/** True when the storage did not take it and it is kept, to be tried again by itself (H4). */
export function isWaiting(result: DispatchResult): boolean {
  return !result.ok && result.rejection.reason === 'storageFailed'
}

/** `origin` is `person` and `step` a new one unless said otherwise; commits with one step id are undone together (H2). */
export interface DispatchOptions {
  readonly origin?: Origin
  readonly step?: StepId
  /** Who asks keeps what it is made of and offers to do it again: what the storage does not take is refused and does not wait. */
  readonly waits?: false
}
