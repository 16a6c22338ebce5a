/** Going through passages that wait: which one it is, and saying of one or of many where they are. */
import { useCallback, useMemo, useState } from 'react'
import { storeAnchors } from '#commands/passages/store-anchors.ts'
import { asId, type PassageId, type RevisionId, type StepId } from '#domain/ids.ts'
import type { PlacedAnchor } from '#domain/placed-anchor.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import type { RevisionsAddress } from '#ui/address.ts'
import { replaceSearch } from '#ui/use-address.ts'
import { nextOpen, reviewItem, reviewTables, waitingPassages, type ReviewItem } from './review-items.ts'

/** A commit with so few rows takes no task of the page 50 ms. */
const ROWS_AT_ONCE = 100

export interface Review {
  /** Those that waited since the screen was opened, so that the list does not shrink under the hand. */
  readonly items: readonly PassageId[]
  /** `null` where none is to be looked at. */
  readonly item: ReviewItem | null
  readonly open: number
  readonly go: (passage: PassageId) => void
  /** On to the next that waits. */
  readonly skip: () => void
  /** Says where passages are, or (lost) that they are not in the text, as one step, and goes on. */
  readonly decide: (revision: RevisionId, anchors: readonly PlacedAnchor[]) => Promise<void>
}

/** The address names the passage that is looked at; without one it is the first that waits, or the last one that did. */
export function useReview(address: RevisionsAddress): Review {
  const session = useSession()
  const { snapshot } = session
  const act = useAct()
  const waiting = useRows((rows) => waitingPassages(rows, address.article), reviewTables, [address.article])
  const [seen, setSeen] = useState<readonly PassageId[]>(waiting)
  const fresh = waiting.filter((id) => !seen.includes(id))
  if (fresh.length > 0) setSeen([...seen, ...fresh])
  const items = useRows((rows) => seen.filter((id) => rows.get('passages', id)), ['passages'], [seen])
  const asked = address.passage ?? waiting[0] ?? items.at(-1) ?? null
  const item = useRows((rows) => reviewItem(rows, asked), reviewTables, [asked])
  const go = useCallback((passage: PassageId) => replaceSearch({ passage }), [])
  const isOpen = useCallback((id: PassageId) => reviewItem(snapshot, id)?.state === 'open', [snapshot])
  return useMemo(() => {
    const here = item?.passage.id ?? null
    const skip = () => {
      const next = nextOpen(items, here, isOpen)
      if (next !== null) go(next)
    }
    return {
      items,
      item,
      open: waiting.length,
      go,
      skip,
      decide: async (revision, anchors) => {
        const step = asId<StepId>(session.newId())
        for (let at = 0; at < anchors.length; at += ROWS_AT_ONCE) {
          const args = { revision, anchors: anchors.slice(at, at + ROWS_AT_ONCE), decided: true }
          if (!(await act(storeAnchors, args, { step }))) return
        }
        skip()
      },
    }
  }, [items, item, waiting.length, go, isOpen, act, session])
}
