/** Cuts a text into what stands as it is and what is marked. Pure. */
import type { UnusualKind, UnusualPlace } from '#domain/unusual.ts'

export interface MarkedPiece {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** `null` for what is not marked. */
  readonly kind: UnusualKind | null
}

/** Together the pieces are the text, each of its units once; places beyond its end are left out, and of two that overlap the first counts. */
export function markedPieces(text: string, places: readonly UnusualPlace[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { kind, start, end } of places) {
    if (start < at || start >= text.length) continue
    if (start > at) pieces.push({ start: at, end: start, kind: null })
    at = Math.min(end, text.length)
    pieces.push({ start, end: at, kind })
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, kind: null })
  return pieces
}
