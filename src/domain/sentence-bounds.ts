/** Sentence bounds that an analyst has corrected: what cutting a text into sentences needs to know of them. Pure. */
import type { SentenceBound } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** At `start`, in UTF-16 code units, a sentence begins (`split`), or goes on (`join`). */
export type BoundCorrection = Pick<SentenceBound, 'start' | 'kind'>

const none: readonly BoundCorrection[] = []

/** The corrections of one revision in order of place; always the same empty list when there are none. */
export function correctionsOf(snapshot: Snapshot, revision: string): readonly BoundCorrection[] {
  const rows = snapshot.byIndex('sentenceBounds', 'revision', revision)
  if (rows.length === 0) return none
  return rows.map(({ start, kind }) => ({ start, kind })).toSorted((one, other) => one.start - other.start)
}

/** Names the corrections: two texts are cut alike only where text, language and this are the same. Empty for none. */
export function correctionsKey(corrections: readonly BoundCorrection[] = none): string {
  return corrections.map(({ start, kind }) => `${kind === 'join' ? '-' : '+'}${start}`).join('')
}
