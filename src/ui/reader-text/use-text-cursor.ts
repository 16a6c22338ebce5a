/** The cursor of one pane as state, and how often the keyboard moved it, so that the text scrolls along only then. */
import { useCallback, useState } from 'react'
import { moveCursor, startCursor, type CursorMove, type CursorText, type TextCursor } from './text-cursor.ts'

export interface PaneCursor {
  readonly cursor: TextCursor
  /** Counts the moves that must be shown: by key, from a list, from an address. */
  readonly shown: number
  /** Moves without scrolling: the gesture was made where it shows. */
  readonly move: (move: CursorMove) => void
  /** Moves and brings the place into view. */
  readonly moveAndShow: (move: CursorMove) => void
}

/** Starts at `first`, which is shown, or (`null`) at the first sentence. Use it in a part that is keyed by the revision. */
export function useTextCursor(source: CursorText, first: number | null): PaneCursor {
  const [state, setState] = useState(() =>
    first === null
      ? { cursor: startCursor, shown: 0 }
      : { cursor: moveCursor(startCursor, { kind: 'place', offset: first }, source), shown: 1 },
  )
  const move = useCallback(
    (next: CursorMove) => setState(({ cursor, shown }) => ({ cursor: moveCursor(cursor, next, source), shown })),
    [source],
  )
  const moveAndShow = useCallback(
    (next: CursorMove) =>
      setState(({ cursor, shown }) => ({ cursor: moveCursor(cursor, next, source), shown: shown + 1 })),
    [source],
  )
  return { ...state, move, moveAndShow }
}
