/** Errors of the storage in localStorage, which works where the rest of the storage does not, and outlives it (H5). */
import {
  MOST_STORAGE_ERRORS,
  storageWork,
  type StorageErrorLog,
  type StorageErrorNote,
  type StorageWork,
} from '#domain/storage-errors.ts'
import { errorName } from './storage-error.ts'

const storedAs = 'variorum.storageErrors'

/** Other tabs write the same list: each note reads it anew. */
export function storedErrorLog(storage: Pick<Storage, 'getItem' | 'setItem'>, now: () => string): StorageErrorLog {
  const list = (): readonly StorageErrorNote[] => {
    try {
      const kept: unknown = JSON.parse(storage.getItem(storedAs) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isNote) : []
    } catch {
      return []
    }
  }
  return {
    list,
    note: (work, error) => {
      try {
        const notes = [...list(), { at: now(), work, name: errorName(error) }].slice(-MOST_STORAGE_ERRORS)
        storage.setItem(storedAs, JSON.stringify(notes))
      } catch {
        // Full or forbidden.
      }
    },
  }
}

function isNote(value: unknown): value is StorageErrorNote {
  if (typeof value !== 'object' || value === null) return false
  const { at, work, name } = value as Readonly<Record<string, unknown>>
  return typeof at === 'string' && typeof name === 'string' && storageWork.includes(work as StorageWork)
}
