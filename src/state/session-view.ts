/**
 * Session state outside the journal: what is current, what is asked of the frame, what should be told. It is never undone
 * and never leaves this tab.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Notice } from '#commands/define-command.ts'
import type { BackupWork } from '#domain/backup.ts'
import type { IndexProgress } from '#domain/finding.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { JsonValue } from '#domain/json.ts'
import type { Rejection } from '#domain/rejection.ts'
import type { DispatchRefusal } from './dispatch-result.ts'
import type { OverlayRequest } from './overlays.ts'

/** Something to tell once: a notice of a command, or a refusal. */
export interface ShownNotice {
  readonly id: number
  readonly notice: Notice | Rejection
}

export interface ViewState {
  /** The current claim, to which L links (DESIGN 5.3); `null` when none is chosen. */
  readonly claim: ClaimId | null
  /** "Only this claim" dims passages of others. */
  readonly onlyThisClaim: boolean
  /** The uppermost dialog that is open; `null` when none is. */
  readonly overlay: OverlayRequest | null
  /** The stop of the tour that is shown, from 0; `null` when the tour is not on. */
  readonly tour: number | null
  /** Whether anything was looked for in this session; from then on the finder's index is kept in any project. */
  readonly isFinding: boolean
  /** How far reading for the finder's index is; `null` while nothing is read. */
  readonly indexing: IndexProgress | null
  /** How often the index was brought up to date. */
  readonly indexed: number
  /** What the making of copies outside the browser is at. */
  readonly backup: BackupWork
  /** What is waiting to be told, oldest first. */
  readonly notices: readonly ShownNotice[]
  /** Filters, sorting, column choice by screen; each screen knows the shape of its own. */
  readonly screens: Readonly<Record<string, JsonValue>>
  /** Pane sizes in per cent by pane group. */
  readonly panes: Readonly<Record<string, readonly number[]>>
}

export type ViewStore = StoreApi<ViewState>

/** Makes the view state of one open project. */
export function createViewState(): ViewStore {
  return createStore<ViewState>()(() => ({
    claim: null,
    onlyThisClaim: false,
    overlay: null,
    tour: null,
    isFinding: false,
    indexing: null,
    indexed: 0,
    backup: { kind: 'resting' },
    notices: [],
    screens: {},
    panes: {},
  }))
}

/** Adds something to tell. */
export function tell(view: ViewStore, notices: readonly (Notice | Rejection)[]): void {
  if (notices.length === 0) return
  view.setState(({ notices: earlier }) => {
    const start = (earlier.at(-1)?.id ?? 0) + 1
    return { notices: [...earlier, ...notices.map((notice, index) => ({ id: start + index, notice }))] }
  })
}

/** The dialog that lists what stands in the way of taking a step back; its request names the `step`. */
export const inTheWayDialog = 'inTheWay'

/** Tells why a step was not taken back: where later steps stand in the way all of it, in a dialog, else in a sentence (H2). */
export function tellRefusal(view: ViewStore, { rejection, inTheWayOf }: DispatchRefusal): void {
  if (inTheWayOf === undefined) return tell(view, [rejection])
  view.setState(({ overlay }) => ({
    overlay: { name: inTheWayDialog, step: inTheWayOf, ...(overlay === null ? {} : { over: overlay }) },
  }))
}

/** Takes off what was told. */
export function dismissNotice(view: ViewStore, id: number): void {
  view.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
