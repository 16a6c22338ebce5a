/** Says which readings a tab has at hand: its worker holds a lock of that name as long as it lives. */
import type { ReadingId } from '#domain/left-reading.ts'

export const readingLock = (id: ReadingId): string => `variorum.reading.${id}`

/** Holds the reading until the worker ends; false where another tab has it. */
export function holdReading(id: ReadingId): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(readingLock(id), { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        // Given back by the end of the worker alone.
        return lock === null ? undefined : new Promise<never>(() => undefined)
      })
      .catch(reject)
  })
}
