/**
 * What two sentences that seem to tell the same tell differently: another figure, another day, month or year. Only a hint (C5): it proposes
 * to look, and decides nothing.
 */
import type { Anchor, AnchorKind } from '../anchors/anchor.ts'
import type { Span } from '../words.ts'
import type { Profile } from './profile.ts'

/** Spans in UTF-16 code units of each sentence. */
export interface Difference {
  readonly kind: 'quantity' | 'time'
  readonly here: Span
  readonly there: Span
}

/** Figures further apart are of different things. */
const MOST_TIMES = 10

/** Pairs of what only the one and only the other has, the nearest first; each side's once. */
export function differencesOf(here: Profile, there: Profile): readonly Difference[] {
  return [...differentFigures(here, there), ...differentTimes(here, there)]
}

function differentFigures(here: Profile, there: Profile): Difference[] {
  const [ours, theirs] = onlyIn(here, there, 'number')
  const pairs = ours.flatMap((one) =>
    theirs.map((other) => ({ one, other, times: timesApart(valueOf(one), valueOf(other)) })),
  )
  pairs.sort((a, b) => a.times - b.times)
  const used = new Set<Anchor>()
  return pairs.flatMap(({ one, other, times }) => {
    if (times > MOST_TIMES || used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [{ kind: 'quantity' as const, here: spanOf(one), there: spanOf(other) }]
  })
}

/** Of the finest grain that both have: a day differs, else a month, else a year. */
function differentTimes(here: Profile, there: Profile): Difference[] {
  for (const kind of ['date', 'month', 'year'] as const) {
    const [[one], [other]] = onlyIn(here, there, kind)
    if (one && other) return [{ kind: 'time', here: spanOf(one), there: spanOf(other) }]
  }
  return []
}

/** The anchors of a kind that the other side does not have; none where both have one in common. */
function onlyIn(here: Profile, there: Profile, kind: AnchorKind): readonly [readonly Anchor[], readonly Anchor[]] {
  const of = (profile: Profile) => profile.anchors.filter((anchor) => anchor.kind === kind)
  const [ours, theirs] = [of(here), of(there)]
  const lacks = (list: readonly Anchor[]) => (anchor: Anchor) => !list.some(({ key }) => key === anchor.key)
  return [ours.filter(lacks(theirs)), theirs.filter(lacks(ours))]
}

function valueOf({ key }: Anchor): number {
  return Number(key.slice('number '.length))
}

function timesApart(one: number, other: number): number {
  const [less, more] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))]
  return less === 0 ? Infinity : more / less
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
