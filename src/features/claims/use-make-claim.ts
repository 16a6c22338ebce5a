/** Writes a new claim from a passage: claim, passage, mention and agreement, and who is named as speaking, as one commit. */
import { createClaim } from '#commands/claims/create-claim.ts'
import { asId, type ClaimId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { languageAt } from '#language/regions.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { snapToGraphemes } from '#ui/reader-text/boundaries.ts'
import type { EnteredClaim } from './claim-draft.ts'
import type { PassageSource } from './use-passage-source.ts'

/** Makes the claim and the current one (C2, C6). False when it was refused; `speaker` is empty when nobody is named. */
export function useMakeClaim({ article, revision, text, place }: PassageSource) {
  const act = useAct()
  const session = useSession()
  const [, setCurrent] = useView('claim')
  return async (entered: EnteredClaim, speaker: string): Promise<boolean> => {
    const whole = snapToGraphemes(text, place.start, place.end)
    if (!whole) return false
    const id = asId<ClaimId>(session.newId())
    const language = languageAt(text, article.language, whole)
    const mark = { revision: revision.id, position: positionIn(text, whole.start, whole.end), language }
    const from = { mark, ...(speaker === '' ? {} : { speaker: { name: speaker } }) }
    const done = await act(createClaim, { id, from, ...entered })
    if (done === 'written') {
      setCurrent(id)
      announce(claimsMessages.form.made)
    }
    return done !== false
  }
}
