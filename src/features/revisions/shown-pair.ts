/** A passage and the place where it may be by now, each within its sentences, and what differs between the two. Pure. */
import type { CompareWords, WordDifferences } from '#ui/reader-text/word-differences.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { graveWords } from './grave-words.ts'

/** One of the two texts, with its sentences in order. */
export interface CutRevision {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** A stretch within the sentences it stands in; all in UTF-16 code units of the text. */
export interface ShownPlace {
  readonly text: string
  readonly sentences: Span
  readonly passage: Span
  readonly changed: readonly Span[]
  /** Those of the changed words that change what is said. */
  readonly grave: readonly Span[]
}

export interface ShownPair {
  readonly was: ShownPlace
  /** `null` where it was not found. */
  readonly is: ShownPlace | null
  /** The same for passages that changed in the same way; `null` where nothing tells. */
  readonly shift: string | null
}

/** Of a place that was not found only the old side is shown. */
export function shownPair(
  older: CutRevision,
  newer: CutRevision,
  passage: Span,
  place: Span | null,
  language: string,
  compare: CompareWords,
): ShownPair {
  const was = aroundOf(older, passage)
  if (place === null) return { was: shownPlace(older, was, passage, [], language), is: null, shift: 'lost' }
  const is = aroundOf(newer, place)
  const { removed, added } = compare(
    { text: older.text, stretches: [was] },
    { text: newer.text, stretches: [is] },
    language,
  )
  return {
    was: shownPlace(older, was, passage, removed, language),
    is: shownPlace(newer, is, place, added, language),
    shift: shiftOf(older.text, newer.text, { removed, added }),
  }
}

/** The shift alone, which is all that is needed of hundreds. */
export function shiftAt(
  older: CutRevision,
  newer: CutRevision,
  passage: Span,
  place: Span | null,
  language: string,
  compare: CompareWords,
): string | null {
  if (place === null) return 'lost'
  const [was, is] = [aroundOf(older, passage), aroundOf(newer, place)]
  const one = { text: older.text, stretches: [was] }
  return shiftOf(older.text, newer.text, compare(one, { text: newer.text, stretches: [is] }, language))
}

function shiftOf(older: string, newer: string, { removed, added }: WordDifferences): string | null {
  if (removed.length + added.length === 0) return null
  const words = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).toLowerCase())
  return JSON.stringify([words(older, removed), words(newer, added)])
}

function shownPlace(
  { text }: CutRevision,
  sentences: Span,
  passage: Span,
  changed: readonly Span[],
  language: string,
): ShownPlace {
  const words = text.slice(sentences.start, sentences.end)
  const moved = (by: number) => (span: Span) => ({ start: span.start + by, end: span.end + by })
  const grave = graveWords(words, changed.map(moved(-sentences.start)), language).map(moved(sentences.start))
  return { text, sentences, passage, changed, grave }
}

/** From the beginning of the sentence a stretch begins in to the end of the one it ends in. */
function aroundOf({ sentences }: CutRevision, { start, end }: Span): Span {
  const touched = sentences.filter((one) => one.end > start && one.start < end)
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) }
}
