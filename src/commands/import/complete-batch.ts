/** Ends an import run: its articles become visible (H2), its files say what became of them (F2). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { ArticleId, BatchId, RevisionId } from '#domain/ids.ts'
import type { BatchFile } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { completeBatchName } from './batch-command-names.ts'

/** An article of an earlier import that shows a text of this one from now on. */
export interface RevisedArticle {
  readonly article: ArticleId
  readonly revision: RevisionId
  /** Of the new text. */
  readonly firstWords: string
}

export interface CompleteBatchArgs {
  readonly batch: BatchId
  readonly files: readonly BatchFile[]
  readonly revised: readonly RevisedArticle[]
}

/** Completes a running batch: its articles and revisions are seen from now on. Refuses one that is complete. */
export const completeBatch = defineCommand<CompleteBatchArgs>({
  name: completeBatchName,
  plan: (draft, { batch, files, revised }) => {
    const row = findRow(draft, 'batches', batch)
    if (isRejection(row)) return row
    if (row.status !== 'running') return reject('batchNotRunning')
    for (const { article, revision, firstWords } of revised) {
      // What was deleted meanwhile is not brought back.
      if (draft.get('revisions', revision)?.article !== article) continue
      if (draft.get('articles', article)) draft.patch('articles', article, { revision, firstWords })
    }
    draft.patch('batches', batch, { status: 'complete', files })
    const count = draft.byIndex('articles', 'batch', batch).length
    return { subject: { batch, name: row.name, count, revised: revised.length, files: files.length } }
  },
})
