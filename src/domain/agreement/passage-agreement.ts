/** How far analysts marked the same words for a claim in an article: over all cells that two of them judged (C1, C10, T4). */
import type { AnalystId } from '../ids.ts'
import { personOf } from '../person.ts'
import type { Mention } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { cellKey } from '../tables.ts'
import type { Figure, NoFigure } from './figure.ts'
import type { JointCell } from './joint-cells.ts'
import { addOverlap, noOverlap, spanOverlap, type Span, type SpanOverlap } from './span-overlap.ts'

export interface PassageAgreement {
  /** Characters both of a pair marked, of those either marked; `units` are pairs of analysts on a cell of which one marked something. */
  readonly characters: Figure
  /** Spans with a counterpart, of all: two for each pair that match. `units` as above. */
  readonly spans: Figure
  readonly overlap: SpanOverlap
}

/**
 * Only who judged a cell is taken to have looked: then marking nothing says something. Whoever marked no passage anywhere did not work with
 * passages: with them there is nothing to compare. Passages that are not in the shown text are left out.
 */
export function passageAgreement(snapshot: Snapshot, cells: readonly JointCell[]): PassageAgreement {
  const pairs = [...comparedPairs(snapshot, cells).values()]
  const markedBoth = pairs.filter(({ marks }) => marks.every((count) => count > 0))
  const overlap = markedBoth.map((pair) => pair.overlap).reduce(addOverlap, noOverlap)
  const units = markedBoth.reduce((sum, pair) => sum + pair.units, 0)
  const share = (part: number, whole: number): Figure =>
    whole === 0 ? { why: whyNot(pairs), units } : { value: part / whole, units }
  const { both, either, matched, spans } = overlap
  return { characters: share(both, either), spans: share(2 * matched, spans), overlap }
}

/** Two analysts over all cells both judged. */
interface ComparedPair {
  overlap: SpanOverlap
  /** Cells on which one of them marked something. */
  units: number
  /** How many passages each of them marked. */
  readonly marks: [number, number]
}

function comparedPairs(snapshot: Snapshot, cells: readonly JointCell[]): ReadonlyMap<string, ComparedPair> {
  const pairs = new Map<string, ComparedPair>()
  for (const cell of cells) {
    const marked = spansByPerson(snapshot, cell)
    for (const [one, other] of pairsOf([...cell.judgements.keys()])) {
      const pair = pairs.get(`${one} ${other}`) ?? { overlap: noOverlap, units: 0, marks: [0, 0] }
      pairs.set(`${one} ${other}`, pair)
      const [first, second] = [marked.get(one) ?? [], marked.get(other) ?? []]
      const found = spanOverlap(first, second)
      pair.overlap = addOverlap(pair.overlap, found)
      if (found.spans > 0) pair.units += 1
      pair.marks[0] += first.length
      pair.marks[1] += second.length
    }
  }
  return pairs
}

function whyNot(pairs: readonly ComparedPair[]): NoFigure {
  if (pairs.length === 0) return 'nothingShared'
  return pairs.some(({ marks }) => marks.some((count) => count > 0)) ? 'oneMarked' : 'nothingMarked'
}

function pairsOf(persons: readonly AnalystId[]): (readonly [AnalystId, AnalystId])[] {
  return persons.flatMap((one, index) => persons.slice(index + 1).map((other) => [one, other] as const))
}

function spansByPerson(snapshot: Snapshot, { claim, article }: JointCell): ReadonlyMap<AnalystId, readonly Span[]> {
  const marked = new Map<AnalystId, Span[]>()
  for (const mention of snapshot.byIndex('mentions', 'cell', cellKey(claim.id, article.id))) {
    const span = spanOf(snapshot, mention, article.revision)
    if (span === null) continue
    const person = personOf(snapshot, mention.analyst)
    marked.set(person, [...(marked.get(person) ?? []), span])
  }
  return marked
}

/** Where the passage of a mention stands in the text that is shown; `null` where it does not. */
function spanOf(snapshot: Snapshot, mention: Mention, revision: string): Span | null {
  const passage = snapshot.get('passages', mention.passage)
  if (!passage) return null
  if (passage.revision === revision) return { start: passage.start, end: passage.end }
  const anchor = snapshot.byIndex('anchors', 'passage', passage.id).find((one) => one.revision === revision)
  if (!anchor || anchor.start === null || anchor.end === null) return null
  return { start: anchor.start, end: anchor.end }
}
