/** Cuts a stretch that is too long for the browser to handle as one, at the places where it shows least. */
import { graphemeStart } from './boundaries.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** How far before the limit an end of a sentence is looked for; without one the last space is taken. */
const search = 1000

/**
 * The stretch in parts of at most `limit` UTF-16 code units that touch each other: behind a sentence if one ends near the
 * limit, else behind a space, else between two graphemes; inside one only where it alone is longer than the limit.
 */
export function cutLong(text: string, { start, end }: Stretch, limit: number): readonly Stretch[] {
  const parts: Stretch[] = []
  let from = start
  while (end - from > limit) {
    const cut = placeToCut(text, from, from + limit)
    parts.push({ start: from, end: cut })
    from = cut
  }
  parts.push({ start: from, end })
  return parts
}

function placeToCut(text: string, from: number, limit: number): number {
  const first = Math.max(from, limit - search)
  const near = text.slice(first, limit)
  const space = (/^.*[.!?…。！？]["”»)]?\s+/su.exec(near) ?? /^.*\s/su.exec(near))?.[0].length ?? 0
  if (space > 0 && first + space > from) return first + space
  const whole = graphemeStart(text, limit)
  return whole > from ? whole : limit
}
