/** The glosses that stand under a passage, found without walking all glosses of its revision for each one (T6). */
import type { RevisionId } from '#domain/ids.ts'
import type { Gloss, LanguageTag, Passage } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** Glosses of a revision by where they begin; `reach` is the furthest end of those up to a place. */
interface SortedGlosses {
  readonly glosses: readonly Gloss[]
  readonly reach: readonly number[]
}

type Stretch = Pick<Passage, 'revision' | 'start' | 'end'>

const none: readonly Gloss[] = []

/** Gives the glosses over a stretch, in the order of the text: those in `language`, else those in the language that comes first. */
export function glossesOver(snapshot: Snapshot, language: LanguageTag): (stretch: Stretch) => readonly Gloss[] {
  const known = new Map<RevisionId, SortedGlosses>()
  return ({ revision, start, end }) => {
    let sorted = known.get(revision)
    if (!sorted) {
      sorted = sortedGlosses(snapshot, revision)
      known.set(revision, sorted)
    }
    if (sorted.glosses.length === 0) return none
    const over = overlapping(sorted, start, end)
    const wanted = over.some((gloss) => gloss.language === language) ? language : over[0]?.language
    return over.filter((gloss) => gloss.language === wanted)
  }
}

function sortedGlosses(snapshot: Snapshot, revision: RevisionId): SortedGlosses {
  const glosses = snapshot
    .byIndex('glosses', 'revision', revision)
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
  let furthest = 0
  const reach = glosses.map(({ end }) => (furthest = Math.max(furthest, end)))
  return { glosses, reach }
}

/** Backwards from the last one that begins before the end, as far as any reaches into the stretch. */
function overlapping({ glosses, reach }: SortedGlosses, start: number, end: number): readonly Gloss[] {
  const over: Gloss[] = []
  for (let at = beginningBefore(glosses, end) - 1; at >= 0 && (reach[at] ?? 0) > start; at -= 1) {
    const gloss = glosses[at]
    if (gloss && gloss.end > start) over.push(gloss)
  }
  return over.reverse()
}

/** How many begin before an offset. */
function beginningBefore(glosses: readonly Gloss[], offset: number): number {
  let low = 0
  let high = glosses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((glosses[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
