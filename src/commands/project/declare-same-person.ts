/** Declares two identities one person, or takes it back (C10). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { AnalystId } from '#domain/ids.ts'
import { personOf } from '#domain/person.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface DeclareSamePersonArgs {
  readonly analyst: AnalystId
  /** `null` takes the declaration back. */
  readonly sameAs: AnalystId | null
}

/** Joins or parts identities (C10). Refuses what would make a circle: the two are one person already. */
export const declareSamePerson = defineCommand<DeclareSamePersonArgs>({
  name: 'declareSamePerson',
  plan: (draft, { analyst, sameAs }) => {
    const row = findRow(draft, 'analysts', analyst)
    if (isRejection(row)) return row
    if (sameAs !== null) {
      const other = findRow(draft, 'analysts', sameAs)
      if (isRejection(other)) return other
      if (personOf(draft, analyst) === personOf(draft, sameAs)) return reject('samePersonAlready')
    }
    draft.patch('analysts', analyst, { sameAs })
    return { subject: { analyst, joined: sameAs !== null } }
  },
})
