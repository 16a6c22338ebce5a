/** What can be done with the text of one pane: each action is one command, on what is meant now. */
import { useCallback, useMemo } from 'react'
import type { ClaimId, PassageId } from '#domain/ids.ts'
import { stakeOfOthers } from '#domain/passage-of-others.ts'
import { positionIn } from '#domain/passages.ts'
import type { Region, SentenceBound } from '#domain/records.ts'
import { sentenceBoundId } from '#domain/row-ids.ts'
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { regionAt, type LanguageRegion } from '#language/regions.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { showNotice } from '#ui/notices.ts'
import { markRead } from '#commands/articles/mark-read.ts'
import { linkPassage } from '#commands/mentions/link-passage.ts'
import { unlinkMention } from '#commands/mentions/unlink-mention.ts'
import { deletePassages } from '#commands/passages/delete-passages.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { markRegion } from '#commands/regions/mark-region.ts'
import { setRegionStatus } from '#commands/regions/set-region-status.ts'
import { correctSentence } from '#commands/sentences/correct-sentence.ts'
import { resetSentences } from '#commands/sentences/reset-sentences.ts'
import { snapToGraphemes } from '#ui/reader-text/boundaries.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import type { Clearing } from './clearing.ts'
import type { ShownPassage } from './shown-passages.ts'
import { useAct, type Done } from '#state/use-act.ts'
import type { PaneRows } from './use-pane-rows.ts'

export interface ReadingActions {
  /** Marks what is meant, or takes the focused passage, and links it to the claim in one step. */
  link(claim: ClaimId): Promise<void>
  /** Marks what is meant without a claim. */
  mark(): Promise<void>
  /** Takes a passage off a claim, or deletes it, as `clearingMeant` says. */
  clear(clearing: Clearing): Promise<void>
  /** Deletes a passage; asks first where others linked it. */
  remove(passage: PassageId): Promise<void>
  /** Turns the region under the cursor into text or back; without one, what is meant becomes furniture. */
  toggleFurniture(): Promise<void>
  toggleRead(read: boolean): Promise<void>
  /** Corrects where a sentence begins; the place is the first character there. */
  correctSentence(kind: SentenceBound['kind'], place: Span): Promise<void>
  /** Lets sentences begin again where cutting the text finds it. */
  resetSentences(corrections: readonly BoundCorrection[]): Promise<void>
}

export interface Meant {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Stretches in another language than the article. */
  readonly languages: readonly LanguageRegion[]
  /** The selection, else the sentence under the cursor; `null` in an empty text. */
  readonly span: Span | null
  /** True when a selection was made. */
  readonly selected: boolean
  readonly caret: number
  /** True once the caret was moved inside its sentence. */
  readonly fine: boolean
  readonly focused: ShownPassage | null
}

const words = readMessages.notices

/** `done` is called after something was marked or linked, to let go of the selection. */
export function useReadingActions(rows: PaneRows, meant: Meant, done: () => void): ReadingActions {
  const act = useAct()
  const session = useSession()
  const { id: analyst } = useAnalyst()
  const [, setOverlay] = useView('overlay')
  const { article, revision, regions } = rows

  const tellWithUndo = useCallback(
    (text: string) =>
      showNotice(text, { action: { label: words.undo, run: () => void session.undo().catch(() => undefined) } }),
    [session],
  )

  return useMemo(() => {
    const newPassage = () => {
      const span = meant.span && snapToGraphemes(meant.text, meant.span.start, meant.span.end)
      if (!span) return null
      const language = regionAt(meant.languages, span)?.mark
      const position = positionIn(meant.text, span.start, span.end)
      return { revision: revision.id, position, ...(language ? { language } : {}) }
    }
    const remove = async (passage: PassageId) => {
      const isOfOthers = stakeOfOthers(session.snapshot, passage, analyst).people.length > 0
      if (isOfOthers) setOverlay({ name: 'deletePassage', passage })
      else if ((await act(deletePassages, { passages: [passage] })) === 'written') tellWithUndo(words.deleted)
    }
    const finish = (result: Done, said: string) => {
      if (result === 'written') announce(said)
      if (result) done()
    }
    return {
      async link(claim) {
        const passage = newPassage()
        const result =
          meant.focused && !meant.selected
            ? await act(linkPassage, { passage: meant.focused.passage.id, claim })
            : passage !== null && (await act(markPassage, { ...passage, link: { claim } }))
        finish(result, words.linked)
      },
      async mark() {
        const passage = newPassage()
        if (passage && (await act(markPassage, passage))) done()
      },
      async clear(clearing) {
        if (clearing.kind === 'delete') await remove(clearing.passage)
        if (clearing.kind !== 'unlink') return
        if ((await act(unlinkMention, { mentions: [clearing.mention] })) === 'written') tellWithUndo(words.unlinked)
      },
      remove,
      async toggleFurniture() {
        const region = furnitureAt(regions, meant.caret)
        if (region) {
          const status = region.status === 'rejected' ? 'confirmed' : 'rejected'
          if ((await act(setRegionStatus, { regions: [region.id], status })) === 'written')
            announce(status === 'rejected' ? words.text : words.furniture)
          return
        }
        if (!meant.span) return
        const position = positionIn(meant.text, meant.span.start, meant.span.end)
        finish(await act(markRegion, { revision: revision.id, position, kind: 'furniture' }), words.furniture)
      },
      async correctSentence(kind, place) {
        const position = positionIn(meant.text, place.start, place.end)
        finish(await act(correctSentence, { revision: revision.id, position, kind }), words.sentence[kind])
      },
      async resetSentences(corrections) {
        const bounds = corrections.map(({ start }) => sentenceBoundId(revision.id, start))
        finish(await act(resetSentences, { bounds }), words.sentence.reset)
      },
      async toggleRead(read) {
        if ((await act(markRead, { articles: [article.id], read })) === 'written') announce(words.readOn)
      },
    }
  }, [act, session, analyst, setOverlay, article.id, revision.id, regions, meant, done, tellWithUndo])
}

/** The furniture at an offset: one in force before a rejected one. */
export function furnitureAt(regions: readonly Region[], offset: number): Region | null {
  const here = regions.filter((region) => region.kind === 'furniture' && region.start <= offset && offset < region.end)
  return here.find((region) => region.status !== 'rejected') ?? here[0] ?? null
}
