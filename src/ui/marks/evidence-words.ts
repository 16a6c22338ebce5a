/** What speaks for a candidate, in the words of both texts and sorted by kind: `meaning sent = отправила, rail = поездом`. */
import type { DifferenceWords } from '#domain/facet-proposals.ts'
import type { EvidenceKind, FoundDifference, FoundEvidence } from '#domain/finding.ts'

export interface WordPair {
  readonly here: string
  readonly there: string
  /** How often both stood together in what was linked; only for words learned from it. */
  readonly times?: number
}

/** Pairs of one kind, strongest first. */
export interface EvidenceGroup {
  readonly kind: EvidenceKind
  readonly pairs: readonly WordPair[]
}

/** As many pairs as fit two lines; the same words are told once, with their strongest reason. */
const MOST = 6

/** What stands in one stretch as a month and as a year is a date: "March 2024". */
const IN_A_DATE: ReadonlySet<EvidenceKind> = new Set(['year', 'month', 'date'])

/** Strongest first. `sought` is the text that was looked for, `sentence` begins at `start` of its article. */
export function evidenceWords(
  evidence: readonly FoundEvidence[],
  sought: string,
  sentence: string,
  start: number,
): readonly EvidenceGroup[] {
  const told = new Map<string, { kind: EvidenceKind; readonly pair: WordPair }>()
  for (const { kind, here, there, times } of evidence) {
    const pair = {
      here: sought.slice(here.start, here.end),
      there: sentence.slice(there.start - start, there.end - start),
      ...(times === undefined ? {} : { times }),
    }
    const key = `${pair.here} ${pair.there}`
    const before = told.get(key)
    if (before !== undefined && IN_A_DATE.has(before.kind) && IN_A_DATE.has(kind)) before.kind = 'date'
    else if (before === undefined && told.size < MOST) told.set(key, { kind, pair })
  }
  const groups = new Map<EvidenceKind, WordPair[]>()
  for (const { kind, pair } of told.values()) groups.set(kind, [...(groups.get(kind) ?? []), pair])
  return [...groups].map(([kind, pairs]) => ({ kind, pairs }))
}

/** What is told differently, in the words of both; arguments as for `evidenceWords`. */
export function differenceWords(
  differences: readonly FoundDifference[],
  sought: string,
  sentence: string,
  start: number,
): readonly DifferenceWords[] {
  return differences.map(({ kind, here, there, bounds, isDoubtful }) => ({
    kind,
    ...(bounds && { bounds }),
    ...(isDoubtful && { isDoubtful }),
    here: here && sought.slice(here.start, here.end),
    there: there && sentence.slice(there.start - start, there.end - start),
  }))
}
