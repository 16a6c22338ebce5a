/** What an import is at. */
import type { BatchId } from '#domain/ids.ts'
import type { ReadingProgress } from '#domain/import-draft.ts'
import { unknownPace, type Pace } from './pace.ts'
import type { Preview } from './preview.ts'

export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading'
      readonly progress: ReadingProgress | null
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
      readonly done: number
      readonly total: number
      readonly pace: Pace
      readonly isPaused: boolean
      readonly cancelling: boolean
    }
  | { readonly kind: 'done'; readonly batch: BatchId }
  | { readonly kind: 'failed'; readonly during: 'reading' | 'writing'; readonly message: string }

export const idle: ImportState = { kind: 'idle' }
export const beginning = { kind: 'reading', progress: null, pace: unknownPace, isPaused: false } as const

/** True while leaving the page would lose what was found or decided. */
export function isOnlyInMemory(state: ImportState): boolean {
  if (state.kind === 'writing') return state.phase === 'keeping' && !state.cancelling
  return state.kind === 'preview' && state.reading.drafts.length > 0
}
