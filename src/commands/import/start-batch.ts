/** Opens an import run; its articles are hidden until it is complete (H2). */
import { defineCommand } from '#commands/define-command.ts'
import type { BatchId } from '#domain/ids.ts'
import { reject } from '#domain/rejection.ts'
import { startBatchName } from './batch-command-names.ts'

export interface StartBatchArgs {
  /** Chosen by the importer, which prepares its chunks under this id. */
  readonly batch: BatchId
  readonly name: string
}

/** Writes a running batch. Refuses an id that is taken. */
export const startBatch = defineCommand<StartBatchArgs>({
  name: startBatchName,
  plan: (draft, { batch, name }, { now, actor }) => {
    if (draft.get('batches', batch)) return reject('idTaken')
    draft.put('batches', { id: batch, extra: null, name, startedAt: now, analyst: actor, status: 'running', files: [] })
    return { subject: { batch, name } }
  },
})
