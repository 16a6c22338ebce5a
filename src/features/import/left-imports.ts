/** Which readings that were left can be taken up, and which of them were being kept as a batch already. */
import type { BatchId } from '#domain/ids.ts'
import type { LeftReading, ReadingId } from '#domain/left-reading.ts'
import type { ProjectSession } from '#state/project-session.ts'
import type { ImportReader } from '#domain/import-reader.ts'
import { keptBeforeBreak } from './import-steps.ts'

export interface LeftImports {
  /** Of which the project knows nothing. */
  readonly readings: readonly LeftReading[]
  /** By the batch as which they were being kept. */
  readonly ofBatch: ReadonlyMap<BatchId, LeftReading>
  /** What a tab has at hand, this one or another. */
  readonly held: readonly ReadingId[]
}

/** Removes those whose import was kept whole, or written, by the time the page went. Rejects when it cannot be told. */
export async function leftImports(
  session: ProjectSession,
  reader: Pick<ImportReader, 'left' | 'forget'>,
): Promise<LeftImports> {
  const readings: LeftReading[] = []
  const ofBatch = new Map<BatchId, LeftReading>()
  const kept = await reader.left(session.project)
  for (const reading of kept.left) {
    const { batch } = reading
    const row = batch && session.snapshot.get('batches', batch)
    if (!batch || !row) readings.push(reading)
    else if (row.status === 'running' && (await keptBeforeBreak(session, batch)) !== null) ofBatch.set(batch, reading)
    else await reader.forget(session.project, reading.id).catch(() => undefined)
  }
  return { readings, ofBatch, held: kept.held }
}
