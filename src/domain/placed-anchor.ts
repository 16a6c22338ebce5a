/** The anchor of a passage that a person found again in another text (T4). Pure. */
import { utf16 } from './ids.ts'
import type { Anchor, Passage } from './records.ts'

/** Where a passage was put. */
export type PlacedAnchor = Pick<Anchor, 'passage' | 'outcome' | 'start' | 'end'>

/** Says honestly whether the words are the same: a person decides where it stands, not what it says. Offsets in UTF-16 code units. */
export function placedAnchor(
  passage: Pick<Passage, 'id' | 'quote' | 'start'>,
  text: string,
  span: { readonly start: number; readonly end: number },
): PlacedAnchor {
  const isSame = text.slice(span.start, span.end) === passage.quote
  const outcome = !isSame ? 'changed' : span.start === passage.start ? 'exact' : 'moved'
  return { passage: passage.id, outcome, start: utf16(span.start), end: utf16(span.end) }
}
