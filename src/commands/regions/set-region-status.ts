/** Confirms or rejects marked regions; one key reverses proposed furniture (T1). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { RegionId } from '#domain/ids.ts'
import type { Region } from '#domain/records.ts'
import { isRejection } from '#domain/rejection.ts'

export interface SetRegionStatusArgs {
  readonly regions: readonly RegionId[]
  readonly status: Region['status']
}

/** Sets the status of regions. A rejected one is kept, so that the rule does not propose it again. */
export const setRegionStatus = defineCommand<SetRegionStatusArgs>({
  name: 'setRegionStatus',
  plan: (draft, { regions, status }) => {
    const rows = findRows(draft, 'regions', regions)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.patch('regions', row.id, { status })
    const article = draft.get('revisions', rows[0]?.revision ?? null)?.article ?? null
    return { subject: { count: rows.length, status, article } }
  },
})
