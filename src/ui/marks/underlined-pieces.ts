/** A text cut where underlining begins and ends. */
import type { Stretch } from '#domain/finding.ts'

export interface Piece {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number
  readonly words: string
  readonly isUnderlined: boolean
}

/** Pieces that together are the text, none empty; stretches that overlap or touch are one, what is outside the text is left out. */
export function piecesOf(text: string, stretches: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, isUnderlined: boolean) => {
    if (end > start) pieces.push({ start, words: text.slice(start, end), isUnderlined })
  }
  let at = 0
  for (const { start, end } of joined(text.length, stretches)) {
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, text.length, false)
  return pieces
}

function joined(length: number, stretches: readonly Stretch[]): readonly Stretch[] {
  const inside = stretches
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => end > start)
    .toSorted((one, other) => one.start - other.start)
  const all: Stretch[] = []
  for (const next of inside) {
    const last = all.at(-1)
    if (last && next.start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else all.push(next)
  }
  return all
}
