/** Writes a new claim from a passage: claim, passage, mention and agreement, and who is named as speaking, as one step. */
import { useCallback } from 'react'
import { createClaim } from '#commands/claims/create-claim.ts'
import { setSpeaker } from '#commands/mentions/set-speaker.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import { asId, type ClaimId, type PassageId, type StepId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import type { Quantity } from '#domain/records.ts'
import { mentionId } from '#domain/row-ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
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
  const analyst = useAnalyst()
  const [, setCurrent] = useView('claim')
  const { revision, passages } = rows
  return useCallback(
    async (draft: ClaimDraft, quantity: Quantity | null, time: DateBounds | null) => {
      const whole = snapToGraphemes(text, span.start, span.end)
      if (!whole) return
      const step = asId<StepId>(session.newId())
      const id = asId<ClaimId>(session.newId())
      const marked = passages.find(
        ({ passage, start, end }) => passage.revision === revision.id && start === whole.start && end === whole.end,
      )
      const passage = marked?.passage.id ?? asId<PassageId>(session.newId())
      const mark = { id: passage, revision: revision.id, position: positionIn(text, whole.start, whole.end) }
      const { language, type, aboutSaying } = draft
      const fields = { wording: draft.wording, language, type, aboutSaying, note: draft.note.trim(), quantity, time }
      const from = marked ? { passage } : { mark }
      if (!(await act(createClaim, { id, from, ...fields, actors: typedNames(draft.actors) }, { step }))) return
      setCurrent(id)
      const name = draft.speaker.trim()
      if (name !== '')
        await act(setSpeaker, { mentions: [mentionId(passage, id, analyst.id)], speaker: { name } }, { step })
      announce(readMessages.notices.madeClaim)
      done()
    },
    [act, session, analyst.id, setCurrent, revision.id, passages, text, span, done],
  )
}
