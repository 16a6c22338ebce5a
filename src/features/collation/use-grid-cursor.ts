/** Where the analyst is in the collation. The address follows, so that it can be kept and opened again. */
import { useCallback, useMemo, useState } from 'react'
import type { CollationRow } from '#domain/collation.ts'
import type { StoryId } from '#domain/ids.ts'
import { collationAddressOf, type CollationAddress, type SentenceAddress } from '#ui/address.ts'
import { navigate } from '#ui/use-address.ts'
import { cursorAt, placeOf, type Cursor, type GridPlace } from './cursor.ts'
import type { Version } from './use-collated.ts'

interface GridCursor {
  /** `null` without rows. */
  readonly place: GridPlace | null
  /** The same function as long as it means the same. */
  readonly move: (to: GridPlace) => void
}

/** Begins at the sentence of the address, and goes to the one of another: the browser's back button leads there too. */
export function useGridCursor(
  { project, order, sentence }: CollationAddress,
  story: StoryId,
  rows: readonly CollationRow[],
  versions: readonly Version[],
): GridCursor {
  const columns = useMemo(() => versions.map(({ article }) => article.id), [versions])
  const [cursor, setCursor] = useState(cursorOf(sentence))
  const [followed, setFollowed] = useState(sentence)
  if (!isSame(followed, sentence)) {
    setFollowed(sentence)
    if (!isSame(cursor?.sentence ?? null, sentence)) setCursor(cursorOf(sentence))
  }
  const move = useCallback(
    (to: GridPlace) => {
      const next = cursorAt(to, rows, columns)
      if (!next) return
      setCursor(next)
      navigate(collationAddressOf(project, story, { order, sentence: next.sentence }), { replace: true })
    },
    [rows, columns, project, story, order],
  )
  return { place: placeOf(cursor, rows, columns), move }
}

function cursorOf(sentence: SentenceAddress | null): Cursor | null {
  return sentence && { sentence, column: sentence.article }
}

function isSame(one: SentenceAddress | null, other: SentenceAddress | null): boolean {
  return one?.article === other?.article && one?.start === other?.start
}
