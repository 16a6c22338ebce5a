/** The anchor of a passage that a person found again in another text (T4). Pure. */
import type { AnchorInput } from '#commands/passages/store-anchors.ts'
import { utf16 } from '#domain/ids.ts'
import type { Passage } from '#domain/records.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'

/** Says honestly whether the words are the same: a person decides where it stands, not what it says. */
export function placedAnchor(passage: Pick<Passage, 'id' | 'quote' | 'start'>, text: string, span: Span): AnchorInput {
  const isSame = text.slice(span.start, span.end) === passage.quote
  const outcome = !isSame ? 'changed' : span.start === passage.start ? 'exact' : 'moved'
  return { passage: passage.id, outcome, start: utf16(span.start), end: utf16(span.end) }
}
