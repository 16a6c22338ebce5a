/** Ends an import run: its articles become visible (H2), its files say what became of them (F2). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { BatchId } from '#domain/ids.ts'
import type { BatchFile } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface CompleteBatchArgs {
  readonly batch: BatchId
  readonly files: readonly BatchFile[]
}

/** Completes a running batch. Refuses one that is complete. */
export const completeBatch = defineCommand<CompleteBatchArgs>({
  name: 'completeBatch',
  plan: (draft, { batch, files }) => {
    const row = findRow(draft, 'batches', batch)
    if (isRejection(row)) return row
    if (row.status !== 'running') return reject('batchNotRunning')
    draft.patch('batches', batch, { status: 'complete', files })
    const count = draft.byIndex('articles', 'batch', batch).length
    return { subject: { batch, name: row.name, count, files: files.length } }
  },
})
