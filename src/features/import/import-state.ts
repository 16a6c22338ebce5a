/** What an import is at. */
import type { BatchId } from '#domain/ids.ts'
import type { RunProgress } from '#domain/left-reading.ts'
import type { WritingResult } from './import-steps.ts'
import { unknownPace, type Pace } from './pace.ts'
import type { Preview } from './preview.ts'
import { tellTaken } from './tell-taken.ts'

export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading'
      readonly progress: RunProgress | null
      readonly pace: Pace
      readonly isPaused: boolean
      /** Once more, from a preview that waits behind it. */
      readonly again: boolean
    }
  | ({ readonly kind: 'preview' } & Preview)
  | {
      readonly kind: 'writing'
      /** What is imported is first kept whole beside the project, so that a broken-off import can go on. */
      readonly phase: 'keeping' | 'writing'
      /** True where leaving the page before all is kept loses what was found: the files it came from are not copied. */
      readonly isUnkept: boolean
      readonly done: number
      readonly total: number
      readonly pace: Pace
      readonly isPaused: boolean
      readonly cancelling: boolean
    }
  | { readonly kind: 'done'; readonly batch: BatchId }
  | {
      readonly kind: 'failed'
      readonly during: 'reading' | 'writing' | 'space' | 'outdated' | 'overtaken'
      readonly message: string
    }

export const idle: ImportState = { kind: 'idle' }
export const beginning = { kind: 'reading', progress: null, pace: unknownPace, isPaused: false } as const

/** True while leaving the page would lose what was found or decided: it is not kept, or not all of it as yet. */
export function isOnlyInMemory(state: ImportState): boolean {
  if (state.kind === 'writing') return state.phase === 'keeping' && state.isUnkept && !state.cancelling
  if (state.kind === 'reading') return !state.again && state.progress !== null && !isCopied(state.progress)
  return state.kind === 'preview' && state.reading.drafts.length > 0 && state.unkept !== null
}

function isCopied({ copied, unkept }: RunProgress): boolean {
  return copied === null && unkept === null
}

/** The beginning of a phase of the writing, of so many articles, after the preview or the phase before. */
export function writingFrom(before: ImportState, phase: 'keeping' | 'writing', total: number): ImportState {
  const isUnkept = before.kind === 'preview' && before.unkept !== null
  const begun = { kind: 'writing' as const, isPaused: false, cancelling: false, isUnkept }
  return { ...begun, ...(before.kind === 'writing' ? before : {}), phase, total, done: 0, pace: unknownPace }
}

/** What an import is at after its writing; `null` where another tab writes it, which is said. */
export function afterWriting(result: WritingResult | null, batch: BatchId): ImportState {
  if (result === null) tellTaken()
  if (result === null || result.kind === 'cancelled') return idle
  if (result.kind === 'complete') return { kind: 'done', batch }
  return { kind: 'failed', during: result.reason === 'outdated' ? 'overtaken' : 'writing', message: result.reason }
}
