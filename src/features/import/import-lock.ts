/** Says which imports are being written by an open tab, so that only those left behind are offered to be resumed (H2). */
import type { BatchId } from '#domain/ids.ts'

const lockName = (batch: BatchId) => `variorum.import.${batch}`

/** Holds the import for this tab while `work` runs. A second tab gets `null` at once. */
export async function withImportLock<Result>(batch: BatchId, work: () => Promise<Result>): Promise<Result | null> {
  return navigator.locks.request(lockName(batch), { ifAvailable: true }, async (lock) => (lock ? work() : null))
}

/** Those of the batches that no tab is writing. */
export async function leftBehind(batches: readonly BatchId[]): Promise<readonly BatchId[]> {
  const { held = [] } = await navigator.locks.query()
  const names = new Set(held.map((lock) => lock.name))
  return batches.filter((batch) => !names.has(lockName(batch)))
}
