/** Types or changes one gloss (T6). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { glossPlaces, putGloss, type GlossInput } from '#commands/shared/put-gloss.ts'
import type { GlossId, RevisionId } from '#domain/ids.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface SetGlossArgs extends GlossInput {
  /** The gloss to be changed; it becomes the acting analyst's. Left out: the own one of this place, else a new one. */
  readonly gloss?: GlossId
  readonly revision: RevisionId
}

/** Writes a gloss under a stretch of a revision. Refuses one without words: remove it instead. */
export const setGloss = defineCommand<SetGlossArgs>({
  name: 'setGloss',
  plan: (draft, args, context) => {
    const revision = findRow(draft, 'revisions', args.revision)
    if (isRejection(revision)) return revision
    const existing = args.gloss === undefined ? null : findRow(draft, 'glosses', args.gloss)
    if (isRejection(existing)) return existing
    if (existing && existing.revision !== revision.id) return reject('glossOfOtherText')
    const gloss = putGloss(draft, revision, args, existing?.id ?? null, glossPlaces(draft, revision), context)
    if (isRejection(gloss)) return gloss
    return { subject: { gloss, article: revision.article, language: args.language } }
  },
})
