/**
 * Ranks of texts in the order of one `Intl.Collator`, so that sorting compares numbers. New texts are put between their
 * neighbours; a changed row does not cost a new collation of all others.
 */

export interface RankBook {
  /** Ranks for all texts, as many as were given, in the same places. Equal texts have equal ranks. */
  rank(texts: readonly string[]): Float64Array
}

/** More new texts than this are sorted anew together: cheaper than putting in one by one. */
const NEW_TEXTS_AT_MOST = 64

/** A book for one column. */
export function createRankBook(collator: Intl.Collator): RankBook {
  let ranks = new Map<string, number>()
  let sorted: string[] = []

  const rebuild = (texts: readonly string[]) => {
    sorted = [...new Set(texts)].sort((one, other) => collator.compare(one, other))
    ranks = new Map()
    let rank = 0
    let before: string | null = null
    for (const text of sorted) {
      if (before === null || collator.compare(before, text) !== 0) rank += 1
      ranks.set(text, rank)
      before = text
    }
  }

  /** False when there is no number left between the neighbours. */
  const insert = (text: string): boolean => {
    const at = firstNotBefore(sorted, text, collator)
    const after = sorted[at]
    const low = ranks.get(sorted[at - 1] ?? '') ?? 0
    const high = after === undefined ? low + 2 : (ranks.get(after) ?? low + 2)
    const isTwin = after !== undefined && collator.compare(after, text) === 0
    const rank = isTwin ? high : (low + high) / 2
    if (!isTwin && (rank <= low || rank >= high)) return false
    ranks.set(text, rank)
    sorted.splice(at, 0, text)
    return true
  }

  return {
    rank(texts) {
      const unknown = new Set<string>()
      for (const text of texts) {
        if (!ranks.has(text)) unknown.add(text)
      }
      const isTooMuch = unknown.size > NEW_TEXTS_AT_MOST || sorted.length > 2 * texts.length + NEW_TEXTS_AT_MOST
      if (isTooMuch || ![...unknown].every(insert)) rebuild(texts)
      return Float64Array.from(texts, (text) => ranks.get(text) ?? 0)
    },
  }
}

function firstNotBefore(sorted: readonly string[], text: string, collator: Intl.Collator): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (collator.compare(sorted[middle] ?? '', text) < 0) low = middle + 1
    else high = middle
  }
  return low
}
