/** Writes a new claim from a passage: claim, passage, mention and agreement, and who is named as speaking, as one commit. */
import { useCallback } from 'react'
import { createClaim } from '#commands/claims/create-claim.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import { asId, type ClaimId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import type { Quantity } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { snapToGraphemes } from '#ui/reader-text/boundaries.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { typedNames, type ClaimDraft } from './claim-draft.ts'
import type { PaneRows } from './use-pane-rows.ts'

/** Makes the claim and the current one; `done` is called only when it was written (C2, C6). */
export function useMakeClaim(rows: PaneRows, text: string, span: Span, done: () => void) {
  const act = useAct()
  const session = useSession()
  const [, setCurrent] = useView('claim')
  const { revision } = rows
  return useCallback(
    async (draft: ClaimDraft, quantity: Quantity | null, time: DateBounds | null) => {
      const whole = snapToGraphemes(text, span.start, span.end)
      if (!whole) return
      const id = asId<ClaimId>(session.newId())
      const mark = { revision: revision.id, position: positionIn(text, whole.start, whole.end) }
      const { language, type, aboutSaying } = draft
      const fields = { wording: draft.wording, language, type, aboutSaying, note: draft.note.trim(), quantity, time }
      const name = draft.speaker.trim()
      const from = { mark, ...(name === '' ? {} : { speaker: { name } }) }
      if (!(await act(createClaim, { id, from, ...fields, actors: typedNames(draft.actors) }))) return
      setCurrent(id)
      announce(readMessages.notices.madeClaim)
      done()
    },
    [act, session, setCurrent, revision.id, text, span, done],
  )
}
