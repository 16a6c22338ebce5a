/** Takes back what was said of pairs of sentences. */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import type { SentenceLinkId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface ForgetSentenceLinksArgs {
  readonly links: readonly SentenceLinkId[]
}

/** Removes links, whoever made them: of these pairs only what the program finds counts again. */
export const forgetSentenceLinks = defineCommand<ForgetSentenceLinksArgs>({
  name: 'forgetSentenceLinks',
  plan: (draft, { links }) => {
    const rows = findRows(draft, 'sentenceLinks', links)
    if (isRejection(rows)) return rows
    for (const row of rows) draft.remove('sentenceLinks', row.id)
    const article = draft.get('revisions', rows[0]?.one.revision ?? null)?.article ?? null
    return { subject: { count: rows.length, article } }
  },
})
