/** Takes names off their things. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { AliasId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { nameKey } from '#domain/tables.ts'
import { renameThing } from './shared-names.ts'

export interface RemoveAliasesArgs {
  readonly aliases: readonly AliasId[]
}

/** Removes the names; a thing that was called by one of them is called by the oldest that is left, and is gone with its last. */
export const removeAliases = defineCommand<RemoveAliasesArgs>({
  name: 'removeAliases',
  plan: (draft, { aliases }) => {
    const rows = findRows(draft, 'aliases', aliases)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('aliases', row.id)
    for (const row of rows) {
      const left = draft
        .byIndex('aliases', 'means', nameKey(row.means))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      const oldest = left[0]
      if (oldest && !left.some(({ name }) => nameKey(name) === nameKey(row.means))) renameThing(draft, row, oldest.name)
    }
    return { subject: { count: rows.length, name: rows[0]?.name ?? '' } }
  },
})
