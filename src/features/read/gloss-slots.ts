/** Which glosses stand under which sentence (T6). Pure; the slots are drawn by the text layer. */
import type { Gloss } from '#domain/records.ts'
import type { Span, TextSlot } from '#ui/reader-text/text-layer.ts'
import { sentenceNumberAt } from './text-cursor.ts'

/** What stands under one sentence. */
export interface GlossPlace {
  readonly slot: TextSlot
  /** Number of the sentence it stands under, from 0. */
  readonly sentence: number
  readonly glosses: readonly Gloss[]
}

/**
 * A gloss stands under the last sentence it reaches into, glosses of one place in order of language and age. A place without
 * glosses is made for the sentence being edited (`editing`, from 0; `null` for none).
 */
export function glossPlaces(
  sentences: readonly Span[],
  glosses: readonly Gloss[],
  editing: number | null,
): readonly GlossPlace[] {
  const byNumber = new Map<number, Gloss[]>()
  for (const gloss of glosses) {
    const number = sentenceNumberAt(sentences, Math.max(gloss.end - 1, gloss.start))
    if (number >= 0) byNumber.set(number, [...(byNumber.get(number) ?? []), gloss])
  }
  if (editing !== null && !byNumber.has(editing)) byNumber.set(editing, [])
  const places: GlossPlace[] = []
  for (const [sentence, all] of byNumber) {
    const span = sentences[sentence]
    if (!span) continue
    const sorted = all.toSorted((one, other) => compare(one.language, other.language) || compare(one.id, other.id))
    places.push({ slot: { key: `gloss-${span.start}`, at: span.end }, sentence, glosses: sorted })
  }
  return places.sort((one, other) => one.sentence - other.sentence)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
