/** What X and Backspace take away: a link of the passage that is meant, or the passage itself. */
import type { ClaimId, MentionId, PassageId } from '#domain/ids.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import type { ShownPassage } from './shown-passages.ts'

/** What there is to take away, or why it cannot be told. */
export type Clearing =
  | { readonly kind: 'unlink'; readonly mention: MentionId }
  | { readonly kind: 'delete'; readonly passage: PassageId }
  | { readonly kind: 'nothing'; readonly because: 'noPassage' | 'severalPassages' | 'severalClaims' | 'linkedByOthers' }

/** Where the analyst stands. */
export interface ClearingPlace {
  /** The passage that was chosen; `null` for none. */
  readonly chosen: ShownPassage | null
  /** The selection, else the sentence under the cursor; `null` in an empty text. */
  readonly span: Span | null
  /** The cursor, when it was set to a letter and not only to a sentence; else `null`. */
  readonly caret: number | null
}

/** `current` is the current claim: of several links of a passage, the one to it is meant. */
export function clearingMeant(
  passages: readonly ShownPassage[],
  place: ClearingPlace,
  current: ClaimId | null,
): Clearing {
  const passage = place.chosen ?? passageAt(passages, place)
  if (typeof passage === 'string') return { kind: 'nothing', because: passage }
  const own = passage.links.flatMap((link) => (link.own ? [link.own] : []))
  const mention = own.find(({ claim }) => claim === current) ?? (own.length === 1 ? own[0] : undefined)
  if (mention) return { kind: 'unlink', mention: mention.id }
  if (own.length > 1) return { kind: 'nothing', because: 'severalClaims' }
  // A key must not take away with the passage what colleagues linked to it (F4); the list of passages can, and says so.
  return passage.links.length > 0
    ? { kind: 'nothing', because: 'linkedByOthers' }
    : { kind: 'delete', passage: passage.passage.id }
}

/** The only passage that touches the span; of several, the innermost one at the cursor. */
function passageAt(
  passages: readonly ShownPassage[],
  { span, caret }: ClearingPlace,
): ShownPassage | 'noPassage' | 'severalPassages' {
  const touching = span === null ? [] : passages.filter(({ start, end }) => start < span.end && end > span.start)
  const [first, second] = touching
  if (!first) return 'noPassage'
  if (!second) return first
  const here = caret === null ? [] : touching.filter(({ start, end }) => start <= caret && caret < end)
  const innermost = here.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0]
  return innermost ?? 'severalPassages'
}
