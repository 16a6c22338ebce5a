/** Writes the project's finding on a claim itself: the rating and why. */
import { defineCommand } from '#commands/define-command.ts'
import { ownVerdict } from '#commands/shared/own-verdict.ts'
import type { ClaimId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'

export interface SetVerdictArgs {
  readonly claim: ClaimId
  /** A word of the project's vocabulary, or any other; empty words: not rated yet. Left out: as it is. */
  readonly rating?: string
  /** Left out: as it is. */
  readonly explanation?: string
}

/** Who writes it is its author from then on, and what second readers said of it is of before. Writes nothing where nothing changes. */
export const setVerdict = defineCommand<SetVerdictArgs>({
  name: 'setVerdict',
  plan: (draft, { claim, ...args }, context) => {
    const verdict = ownVerdict(draft, claim, context)
    if (isRejection(verdict)) return verdict
    const rating = args.rating?.trim() ?? verdict.rating
    const explanation = args.explanation?.trim() ?? verdict.explanation
    if (rating !== verdict.rating || explanation !== verdict.explanation)
      draft.put('verdicts', { ...verdict, rating, explanation, analyst: context.actor, at: context.now })
    return { subject: { claim, rating } }
  },
})
