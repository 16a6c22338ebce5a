/** Which glosses stand under which sentence (T6). Pure; the slots are drawn by the text layer. */
import type { Gloss } from '#domain/records.ts'
import type { Span, TextSlot } from '#ui/reader-text/text-layer.ts'
import { sentenceNumberAt } from '#ui/reader-text/text-cursor.ts'

/** What stands under one sentence. */
export interface GlossPlace {
  readonly slot: TextSlot
  /** Number of the sentence it stands under, from 0. */
  readonly sentence: number
  readonly glosses: readonly Gloss[]
}

/**
 * A gloss stands under the last sentence it reaches into, glosses of one place in order of language and age. A place without
 * glosses is made for the sentences asked for, numbered from 0: the one being edited, those with words kept and not saved.
 */
export function glossPlaces(
  sentences: readonly Span[],
  glosses: readonly Gloss[],
  asked: readonly number[],
): readonly GlossPlace[] {
  const byNumber = new Map<number, Gloss[]>()
  for (const gloss of glosses) {
    const number = sentenceNumberAt(sentences, Math.max(gloss.end - 1, gloss.start))
    if (number >= 0) byNumber.set(number, [...(byNumber.get(number) ?? []), gloss])
  }
  for (const number of asked) if (!byNumber.has(number)) byNumber.set(number, [])
  const places: GlossPlace[] = []
  for (const [sentence, all] of byNumber) {
    const span = sentences[sentence]
    if (!span) continue
    const sorted = all.toSorted((one, other) => compare(one.language, other.language) || compare(one.id, other.id))
    places.push({ slot: { key: `gloss-${span.start}`, at: span.end }, sentence, glosses: sorted })
  }
  return places.sort((one, other) => one.sentence - other.sentence)
}

/** Numbers of the sentences with a draft in a language, from the ends of their keys, `<start>/<language>` one a line. */
export function sentencesWithDraft(keys: string, language: string, sentences: readonly Span[]): readonly number[] {
  const starts = new Set(keys.split('\n').flatMap((key) => (key.endsWith(`/${language}`) ? [parseInt(key, 10)] : [])))
  return sentences.flatMap(({ start }, number) => (starts.has(start) ? [number] : []))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
