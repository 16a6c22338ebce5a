/**
 * Writes what merging a colleague's file comes to, as it was shown beforehand. What becomes of every row is found in
 * `domain/merge`, which may take long; here it is only checked that nothing has changed since.
 */
import { defineCommand } from '#commands/define-command.ts'
import type { Change } from '#domain/change.ts'
import type { TextHash } from '#domain/ids.ts'
import { reject } from '#domain/rejection.ts'

export interface TakeMergeArgs {
  readonly changes: readonly Change[]
  /** Texts of articles that are new here; they must be kept already. */
  readonly texts: readonly TextHash[]
  /** Name of the file, for the history. */
  readonly file: string
}

/** Refuses when a row is no longer what it was when the merge was looked at: it is then looked at again. */
export const takeMerge = defineCommand<TakeMergeArgs>({
  name: 'takeMerge',
  plan: (draft, { changes, texts, file }) => {
    for (const { table, id, before } of changes) {
      if (draft.get(table, id)?.rev !== before?.rev) return reject('mergeOutdated', { table })
    }
    for (const { table, id, after } of changes) {
      if (after) draft.put(table, after)
      else draft.remove(table, id)
    }
    const merged = changes.filter(({ table, after }) => table === 'foreignCommits' && after).length
    return { subject: { name: file, count: changes.length, commits: merged }, texts }
  },
})
