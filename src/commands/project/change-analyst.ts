/** Changes what an analyst is called, reads, and writes glosses in. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Analyst } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface ChangeAnalystArgs {
  readonly analyst: AnalystId
  readonly fields: Partial<Pick<Analyst, 'name' | 'languagesRead' | 'glossLanguage'>>
}

/** Changes an analyst. Refuses an empty name. */
export const changeAnalyst = defineCommand<ChangeAnalystArgs>({
  name: 'changeAnalyst',
  plan: (draft, { analyst, fields }) => {
    const row = findRow(draft, 'analysts', analyst)
    if (isRejection(row)) return row
    if (fields.name?.trim() === '') return reject('nameEmpty')
    draft.patch('analysts', analyst, fields)
    return { subject: { analyst, name: fields.name ?? row.name } }
  },
})
