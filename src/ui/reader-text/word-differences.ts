/** The words by which two tellings in one language differ. Brings a library along: import it when somebody asks. */
import { diffArrays } from 'diff'
import { wordsOf } from './boundaries.ts'
import type { Span } from './text-layer.ts'

/** One telling: a text, and the stretches of it that are compared, in their order. */
export interface Telling {
  readonly text: string
  readonly stretches: readonly Span[]
}

export interface WordDifferences {
  /** Words of the first telling that the second lacks; neighbours are one stretch of its text. */
  readonly removed: readonly Span[]
  /** Words of the second that the first lacks, in its text. */
  readonly added: readonly Span[]
}

/** `one` against `other`, which both are in the language. */
export type CompareWords = (one: Telling, other: Telling, language: string) => WordDifferences

/** Words are compared without regard to capitals; white space and punctuation are no words, signs like `%` and `€` are. */
export function wordDifferences(one: Telling, other: Telling, language: string): WordDifferences {
  const [before, after] = [words(one, language), words(other, language)]
  const removed: Span[] = []
  const added: Span[] = []
  let [here, there] = [0, 0]
  for (const { value, removed: isRemoved, added: isAdded } of diffArrays(folded(one, before), folded(other, after))) {
    const { length } = value
    if (isRemoved) removed.push(...joined(before.slice(here, here + length), one.stretches))
    if (isAdded) added.push(...joined(after.slice(there, there + length), other.stretches))
    if (!isAdded) here += length
    if (!isRemoved) there += length
  }
  return { removed, added }
}

function words({ text, stretches }: Telling, language: string): readonly Span[] {
  return stretches.flatMap((stretch) => wordsOf(text, stretch, language))
}

function folded({ text }: Telling, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end).normalize('NFC').toLowerCase())
}

/** One stretch for words that follow each other, but for each of the compared stretches its own. */
function joined(spans: readonly Span[], stretches: readonly Span[]): readonly Span[] {
  return stretches.flatMap(({ start, end }) => {
    const inside = spans.filter((span) => span.start >= start && span.end <= end)
    const [first, last] = [inside[0], inside.at(-1)]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}
