/**
 * What two texts of one article tell differently: sentences first, then the words of those that changed, so that a long text costs little
 * where little changed. Brings a library along: import it when somebody asks.
 */
import { diffArrays } from 'diff'
import type { Span } from './text-layer.ts'
import { wordDifferences, type Telling, type WordDifferences } from './word-differences.ts'

export interface RevisionDifferences extends WordDifferences {
  /** Stretches of the first text and what stands in their place in the second, in order; an empty one stands where the other was put in. */
  readonly changes: readonly { readonly older: Span; readonly newer: Span }[]
}

/** Beyond that the texts have little in common, and telling what is the same would take longer than reading both. */
const mostChanges = 2000
/** Sentences of one change whose words are compared. */
const mostSentences = 60

/** The stretches of both are their sentences, in order, without overlap. How much white space is in one does not count. */
export function revisionDifferences(older: Telling, newer: Telling, language: string): RevisionDifferences {
  const hunks = changedSentences(older, newer)
  const removed: Span[] = []
  const added: Span[] = []
  for (const { gone, come } of hunks) {
    const isComparable = gone.length > 0 && come.length > 0 && Math.max(gone.length, come.length) <= mostSentences
    const words: WordDifferences = isComparable
      ? wordDifferences({ ...older, stretches: gone }, { ...newer, stretches: come }, language)
      : { removed: gone, added: come }
    removed.push(...words.removed)
    added.push(...words.added)
  }
  return { removed, added, changes: hunks.map(({ older: was, newer: is }) => ({ older: was, newer: is })) }
}

interface Hunk {
  readonly gone: readonly Span[]
  readonly come: readonly Span[]
  readonly older: Span
  readonly newer: Span
}

function changedSentences(older: Telling, newer: Telling): readonly Hunk[] {
  const [before, after] = [sentencesOf(older), sentencesOf(newer)]
  const parts = diffArrays(before, after, { maxEditLength: mostChanges })
  if (parts === undefined) return [hunkOf(older, newer, [0, before.length], [0, after.length])]
  const hunks: Hunk[] = []
  let [here, there] = [0, 0]
  let [from, to] = [0, 0]
  const close = () => {
    if (from < here || to < there) hunks.push(hunkOf(older, newer, [from, here], [to, there]))
  }
  for (const { value, removed, added } of parts) {
    if (!removed && !added) close()
    if (!added) here += value.length
    if (!removed) there += value.length
    if (!removed && !added) [from, to] = [here, there]
  }
  close()
  return hunks
}

type Range = readonly [number, number]

function hunkOf(older: Telling, newer: Telling, here: Range, there: Range): Hunk {
  const [gone, come] = [older.stretches.slice(...here), newer.stretches.slice(...there)]
  return { gone, come, older: spanOf(older, gone, here[0]), newer: spanOf(newer, come, there[0]) }
}

/** From the first to the last; without one, the empty stretch behind the sentence before. */
function spanOf({ stretches }: Telling, those: readonly Span[], from: number): Span {
  const at = stretches[from - 1]?.end ?? 0
  return { start: those[0]?.start ?? at, end: those.at(-1)?.end ?? at }
}

function sentencesOf({ text, stretches }: Telling): string[] {
  return stretches.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
}
