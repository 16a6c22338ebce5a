/** Which of the passages that wait changed in the same way, so that one answer may do for many. */
import { useEffect, useState } from 'react'
import type { PassageId } from '#domain/ids.ts'
import { inTurns, type Later } from '#state/in-turns.ts'
import { useSession } from '#state/use-session.tsx'
import { reviewItem, type ReviewItem } from './review-items.ts'
import { shiftAt } from './shown-pair.ts'
import type { RevisionPair } from './use-pair.ts'

/** So few are compared at once that nobody notices. */
const perTurn = 5

type Shifts = ReadonlyMap<PassageId, string | null>
const none: Shifts = new Map()

/** Filled in turns; those of other articles and other earlier texts are left out. */
export function useShifts(pair: RevisionPair | null, items: readonly PassageId[]): Shifts {
  const { snapshot } = useSession()
  const [shifts, setShifts] = useState(none)
  useEffect(() => {
    if (!pair) return
    return inTurns(
      shiftsOf(pair, items, (id) => reviewItem(snapshot, id)),
      perTurn,
      later,
      (all) => setShifts(new Map(all)),
    )
  }, [pair, items, snapshot])
  return shifts
}

function* shiftsOf(
  { was, is, older, newer, article, compare }: RevisionPair,
  items: readonly PassageId[],
  itemOf: (id: PassageId) => ReviewItem | null,
): Generator<readonly [PassageId, string | null]> {
  if (!was || !is || !compare || article.revision !== newer.id) return
  for (const id of items) {
    const item = itemOf(id)
    if (!item || item.anchor === null || item.passage.revision !== older.id) continue
    yield [id, shiftAt(was, is, item.passage, item.place, article.language.tag, compare)]
  }
}

const later: Later = (work) => {
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}
