/** Finds places of an earlier text again in another one (T4). Pure. */
import { findAnchor } from '#domain/anchor.ts'
import type { AnchorQuestion } from '#domain/anchor-finder.ts'
import type { CarriedPlace, FoundPlace } from '#domain/carry-over.ts'
import type { CutText } from '#domain/cut-text.ts'
import { positionIn } from '#domain/passages.ts'
import type { Position } from '#domain/records.ts'
import { segmentText } from '#language/segment.ts'

/** Sentences are cut by rule on both sides, without corrections: those of one text say nothing about the other. */
export function findPlaces({ language, was: before, is: now, places }: AnchorQuestion): readonly FoundPlace[] {
  const cut = (text: string): CutText => ({ text, sentences: segmentText(text, language).sentences })
  const [was, is] = [cut(before), cut(now)]
  return places.map((place) => {
    const { table, id, from } = place
    if (!isIn(before, place)) return { table, id, from, outcome: 'lost', position: null }
    const position = positionIn(before, place.start, place.end)
    // A bound is one character: only what stands around it tells it from others.
    if (table === 'sentenceBounds') return { table, id, from, ...boundAgain(position, now) }
    const { outcome, start, end } = findAnchor(position, was, is)
    return { table, id, from, outcome, position: start === null || end === null ? null : positionIn(now, start, end) }
  })
}

function isIn(text: string, { start, end }: CarriedPlace): boolean {
  return start >= 0 && start < end && end <= text.length
}

function boundAgain(
  { prefix, quote, suffix, start: was }: Position,
  text: string,
): Pick<FoundPlace, 'outcome' | 'position'> {
  const around = prefix + quote + suffix
  const at = text.indexOf(around)
  if (at < 0 || text.indexOf(around, at + 1) >= 0) return { outcome: 'lost', position: null }
  const start = at + prefix.length
  return { outcome: start === was ? 'exact' : 'moved', position: positionIn(text, start, start + quote.length) }
}
