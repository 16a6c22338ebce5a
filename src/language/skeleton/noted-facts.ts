/** The figures, dates and names of a text, each in words that can be read: what a pointer or the cursor may rest on. */
import type { FactPart, NotedFact } from '#domain/finding.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import type { Span } from '../words.ts'
import { placedParts, type PlacedPart, type SkeletonOptions } from './skeleton.ts'

/** A longer sentence is no sentence; only its beginning is told. In UTF-16 code units. */
const LONGEST = 2000
/** What is counted stands close behind the figure: `7000 морских контейнеров`. In UTF-16 code units. */
const MOST_BETWEEN = 16

/** A sentence with what is known of its own language. */
interface SpokenSentence extends Span {
  readonly vocabulary: Vocabulary
}

/** In reading order, one for each stretch, in UTF-16 code units of the text. */
export function notedFacts(
  text: string,
  sentences: readonly SpokenSentence[],
  options: SkeletonOptions,
): readonly NotedFact[] {
  return sentences.flatMap(({ start, end, vocabulary }) => {
    const sentence = text.slice(start, Math.min(end, start + LONGEST))
    const parts = placedParts(sentence, vocabulary, options)
    return factsOf(sentence, parts).map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start }))
  })
}

function factsOf(sentence: string, parts: readonly PlacedPart[]): NotedFact[] {
  const facts = new Map<string, NotedFact>()
  for (const { start, end, part } of parts) {
    if (part.kind === 'meaning') continue
    const key = `${start} ${end}`
    const known = facts.get(key)
    const counted = known?.counted ?? (part.kind === 'number' ? countedBehind(sentence, parts, end) : null)
    facts.set(key, { start, end, parts: [...(known?.parts ?? []), part satisfies FactPart], counted })
  }
  return [...facts.values()]
}

/** The one or two known words close behind a figure, with no mark between; `null` without one. */
function countedBehind(sentence: string, parts: readonly PlacedPart[], end: number): string | null {
  const words: string[] = []
  let from = end
  for (const { start, end: to, part } of parts.filter((other) => other.start >= end).slice(0, 2)) {
    const between = sentence.slice(from, start)
    const isClose = between.length <= MOST_BETWEEN && /^[\p{L}\p{M}\s-]*$/u.test(between)
    if (part.kind !== 'meaning' || !isClose) break
    words.push(part.words)
    from = to
  }
  return words.length === 0 ? null : words.join(' ')
}
