/** Errors of the browser's storage, counted on this machine, so that somebody can tell of them. Never any words of a project. */
import type { Instant } from './records.ts'

/** At what it happened. */
export const storageWork = ['open', 'write', 'texts', 'secondHome', 'backup', 'check', 'erase'] as const
export type StorageWork = (typeof storageWork)[number]

export interface StorageErrorNote {
  readonly at: Instant
  readonly work: StorageWork
  /** The name of the error (`QuotaExceededError`), never its message. */
  readonly name: string
}

export interface StorageErrorLog {
  /** Never throws: what cannot be noted is not noted. */
  readonly note: (work: StorageWork, error: unknown) => void
  /** Newest last, at most `MOST_STORAGE_ERRORS`. */
  list(): readonly StorageErrorNote[]
}

export const MOST_STORAGE_ERRORS = 100
