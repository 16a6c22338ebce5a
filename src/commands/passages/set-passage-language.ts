/** Sets the language of passages by hand: a quotation may stand in another language than its article (T5). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { PassageId } from '#domain/ids.ts'
import type { Direction, LanguageTag } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface SetPassageLanguageArgs {
  readonly passages: readonly PassageId[]
  readonly tag: LanguageTag
  readonly direction: Direction
}

/** Sets language and direction of passages (T5). */
export const setPassageLanguage = defineCommand<SetPassageLanguageArgs>({
  name: 'setPassageLanguage',
  plan: (draft, { passages, tag, direction }) => {
    const rows = findRows(draft, 'passages', passages)
    if (isRejection(rows)) return rows
    if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return reject('languageTagBad')
    for (const row of rows)
      draft.patch('passages', row.id, { language: { tag, direction, basis: 'analyst', evidence: null } })
    return { subject: { count: rows.length, language: tag, article: rows[0]?.article ?? null } }
  },
})
