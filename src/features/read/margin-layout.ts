/** Places notes in the margin: each at the height of its passage, none over another. Pure arithmetic in pixels. */

export interface MarginNote {
  readonly key: string
  /** Where it would like to begin. */
  readonly top: number
  readonly height: number
}

/**
 * The tops of the notes by key. Notes are taken from top to bottom and pushed down as far as needed, never up, so that one
 * more note moves only those below it.
 */
export function placeNotes(notes: readonly MarginNote[], gap: number): ReadonlyMap<string, number> {
  const placed = new Map<string, number>()
  let free = -Infinity
  for (const { key, top, height } of [...notes].sort((one, other) => one.top - other.top)) {
    const place = Math.max(top, free)
    placed.set(key, place)
    free = place + height + gap
  }
  return placed
}
