/** Stores many glosses of one revision as one step, as pasting a translation does (T6). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { glossPlaces, putGloss, type GlossInput } from '#commands/shared/put-gloss.ts'
import type { RevisionId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface StoreGlossesArgs {
  readonly revision: RevisionId
  readonly glosses: readonly GlossInput[]
}

/** Writes glosses; those the analyst already has at the same place from the same kind of origin are replaced. */
export const storeGlosses = defineCommand<StoreGlossesArgs>({
  name: 'storeGlosses',
  plan: (draft, { revision, glosses }, context) => {
    const row = findRow(draft, 'revisions', revision)
    if (isRejection(row)) return row
    if (glosses.length === 0) return reject('nothingChosen')
    const places = glossPlaces(draft, row)
    for (const gloss of glosses) {
      const stored = putGloss(draft, row, gloss, null, places, context)
      if (isRejection(stored)) return stored
    }
    return { subject: { count: glosses.length, article: row.article, language: glosses[0]?.language ?? null } }
  },
})
