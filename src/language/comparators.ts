/** Finds how a text bounds a number: "about", "more than", "at least" before it, "or more", `-ზე მეტი` after it. */
import { CUES_AFTER, CUES_BEFORE } from './number-words.ts'
import type { Comparator, ComparatorCue } from './number-words.ts'
import type { Span } from './words.ts'

/** A comparator and where it stands, in UTF-16 code units. */
export interface ComparatorSpan extends Span {
  readonly kind: Comparator
}

/** No cue is longer. */
const REACH = 28

function indexed(
  cues: readonly ComparatorCue[],
  keyOf: (cue: string) => string,
): ReadonlyMap<string, readonly ComparatorCue[]> {
  const index = new Map<string, ComparatorCue[]>()
  for (const cue of cues) {
    const key = keyOf(cue.cue)
    index.set(key, [...(index.get(key) ?? []), cue])
  }
  return index
}

const BY_LAST = indexed(CUES_BEFORE, (cue) => cue.slice(-1))
const BY_FIRST = indexed(CUES_AFTER, (cue) => cue.slice(0, 1))

function plain(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  // Where lower case has another length, offsets would be wrong.
  return lower.length === text.length ? lower : text
}

/** The longest cue that ends right before `start`; `null` if there is none. */
export function comparatorBefore(text: string, start: number): ComparatorSpan | null {
  const from = Math.max(0, start - REACH)
  const ahead = plain(text.slice(from, start)).replace(/[\s(«"“]+$/u, '')
  for (const { cue, comparator } of BY_LAST.get(ahead.slice(-1)) ?? []) {
    if (!ahead.endsWith(cue)) continue
    const at = ahead.length - cue.length
    const isInsideWord = /[\p{L}\p{M}]/u.test(ahead.charAt(at - 1)) && /^\p{L}/u.test(cue)
    if (!isInsideWord) return { kind: comparator, start: from + at, end: from + at + cue.length }
  }
  return null
}

/** The longest cue right after a number that ends at `end`, after its case ending, or after its unit. */
export function comparatorAfter(text: string, end: number, unitEnd: number): ComparatorSpan | null {
  const ending = /^[-'’]\p{L}{1,5}/u.exec(text.slice(end, end + 8))?.[0].length ?? 0
  for (const place of new Set([end, end + ending, Math.max(end, unitEnd)])) {
    const following = plain(text.slice(place, place + REACH))
    const lead = following.length - following.trimStart().length
    const rest = following.slice(lead)
    const hit = BY_FIRST.get(rest.slice(0, 1))?.find(({ cue }) => rest.startsWith(cue) && endsWord(rest, cue))
    if (hit !== undefined) return { kind: hit.comparator, start: place + lead, end: place + lead + hit.cue.length }
  }
  return null
}

function endsWord(rest: string, cue: string): boolean {
  return !/^[\p{L}\p{M}]/u.test(rest.slice(cue.length))
}
