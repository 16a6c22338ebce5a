/** Correcting the edges of the chosen passage with the keys of a selection: one command when the new edges are settled. */
import { replacePassage } from '#commands/passages/replace-passage.ts'
import { asId, type AnalystId, type PassageId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { showNotice } from '#ui/notices.ts'
import { snapToGraphemes } from '#ui/reader-text/boundaries.ts'
import { boundsStep } from './passage-bounds.ts'
import type { ShownPassage } from './shown-passages.ts'
import type { OpenTextState } from './use-open-text.ts'

export interface PassageBounds {
  readonly next: () => Promise<void>
  /** Why the edges cannot be moved; `null` when they can. */
  readonly reason: string | null
}

/** For the passage that is chosen in the pane. */
export function usePassageBounds(open: OpenTextState): PassageBounds {
  const act = useAct()
  const session = useSession()
  const { id: analyst } = useAnalyst()
  const { focused, meant, layer, release } = open
  const reasons = readMessages.reasons
  if (!focused) return { next: () => Promise.resolve(), reason: reasons.noneChosen }
  return {
    reason: reasonAgainst(focused, analyst),
    next: async () => {
      const step = boundsStep(focused, open.position.cursor)
      layer?.root.focus({ preventScroll: true })
      if (step.kind === 'move') {
        open.position.moveAndShow(step.move)
        // Shown, too: nothing in the picture says which edge moves.
        showNotice(readMessages.notices.edge[step.edge])
        return
      }
      const span = snapToGraphemes(meant.text, step.span.start, step.span.end)
      if (!span) return
      const by = asId<PassageId>(session.newId())
      const position = positionIn(meant.text, span.start, span.end)
      const done = await act(replacePassage, { passage: focused.passage.id, by, position })
      if (!done) return
      if (done === 'written') {
        open.showPassage(by)
        announce(readMessages.notices.bounds)
      }
      release()
    },
  }
}

function reasonAgainst({ passage, outcome, links }: ShownPassage, analyst: AnalystId): string | null {
  const { otherRevision, ofOthers } = readMessages.reasons
  // Where it was found in a later revision is an anchor: that is decided, not dragged (T4).
  if (outcome !== 'own') return otherRevision
  return passage.analyst !== analyst || links.some(({ others }) => others > 0) ? ofOthers : null
}
