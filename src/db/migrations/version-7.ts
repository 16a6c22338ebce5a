/** Version 7: stores for what comes of merging: commits of others, rows that are one, and what is not decided. */
import type { Migration } from './migrations.ts'

export const version7: Migration = {
  version: 7,
  stores: { foreignCommits: 'id', renamedRows: 'id', mergeConflicts: 'id' },
}
