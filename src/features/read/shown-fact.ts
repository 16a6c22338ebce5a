/** Which figure, date or name of a text is meant: where a pointer rests, where the cursor stands, or the next of its sentence. Pure. */
import type { NotedFact } from '#domain/finding.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'

/** A place that was asked about: exactly there, or the first one from there to the end of the sentence. */
export type AskedPlace =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'from'; readonly offset: number; readonly end: number }

/** `null` where none stands. */
export function factAt(facts: readonly NotedFact[], place: AskedPlace): NotedFact | null {
  const { offset } = place
  if (place.kind === 'at') return facts.find(({ start, end }) => start <= offset && offset < end) ?? null
  return facts.find((fact) => fact.start >= offset && fact.start < place.end) ?? null
}

/**
 * Where a key that asks about the sentence leads: to the fact behind the shown one, past the last to `null`; without one shown to the
 * one under the caret, else to the first of the sentence.
 */
export function nextPlace(
  facts: readonly NotedFact[],
  shown: NotedFact | null,
  sentence: Span,
  caret: number,
): AskedPlace | null {
  const isInside = shown !== null && shown.start >= sentence.start && shown.start < sentence.end
  if (isInside) {
    const next: AskedPlace = { kind: 'from', offset: shown.end, end: sentence.end }
    return factAt(facts, next) && next
  }
  const here: AskedPlace = { kind: 'at', offset: caret }
  return factAt(facts, here) ? here : { kind: 'from', offset: sentence.start, end: sentence.end }
}
