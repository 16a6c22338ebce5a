/** What a key means while the text has the focus: arrows, and J and K with Shift. All other keys are the frame's. */
import type { CursorMove } from './text-cursor.ts'

/** What is read of a key event. */
export interface ReadingKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * The move, or `null` when the key is none. `resolved` is the key's name in the table of keys, the same for every layout. Right
 * and left are those of the page: in a text from right to left the left arrow goes on.
 */
export function readingMove(key: ReadingKey, resolved: string | null, direction: 'ltr' | 'rtl'): CursorMove | null {
  const extending = resolved === null ? undefined : extendBy[resolved]
  if (extending !== undefined) return { kind: 'extendSentence', by: extending }
  if (key.metaKey) return null
  const across = acrossBy[key.key]
  if (across !== undefined) return stepAcross(key, direction === 'ltr' ? across : across === 1 ? -1 : 1)
  const down = downBy[key.key]
  if (down !== undefined) return bySentence(key, down)
  return key.shiftKey ? null : (plainMoves[key.key] ?? null)
}

const extendBy: Readonly<Record<string, 1 | -1>> = { 'Shift+j': 1, 'Shift+k': -1 }
const acrossBy: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }
const downBy: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }
const plainMoves: Readonly<Record<string, CursorMove>> = {
  Home: { kind: 'edge', at: 'start' },
  End: { kind: 'edge', at: 'end' },
  Escape: { kind: 'release' },
}

function stepAcross(key: ReadingKey, by: 1 | -1): CursorMove {
  // Alt does as Ctrl does, as on other systems.
  return { kind: 'step', by, unit: key.ctrlKey || key.altKey ? 'word' : 'grapheme', extend: key.shiftKey }
}

function bySentence(key: ReadingKey, by: 1 | -1): CursorMove | null {
  if (key.ctrlKey || key.altKey) return null
  return { kind: key.shiftKey ? 'extendSentence' : 'sentence', by }
}
