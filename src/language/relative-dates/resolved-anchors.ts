/** Gives a profile the days that its relative dates mean in a text of a known date. Pure: stored profiles need no date. [C7] */
import type { Anchor } from '../anchors/anchor.ts'
import type { DateSpan } from '../dates.ts'
import type { Span } from '../words.ts'
import { resolveDistance, type Days, type Distance } from './distance.ts'
import type { Relative } from './find-relatives.ts'

/** Weaker than what is said in so many figures. */
const WEIGHT = { date: 1.4, month: 0.6, year: 0.6 }

/** True for an anchor that only the day of its text gives: it is not said in so many words. */
export function isResolved({ kind, weight }: Anchor): boolean {
  return (kind === 'date' || kind === 'month' || kind === 'year') && weight === WEIGHT[kind]
}

/** What a profile keeps of relative dates, and what it is matched by. */
interface WithRelatives {
  readonly anchors: readonly Anchor[]
  readonly relatives: readonly Relative[]
}

/** Dates without a year, as far from the day of the text as the nearest year has them. */
export function yearlessRelatives(dates: readonly DateSpan[]): readonly Relative[] {
  return dates.flatMap(({ start, end, bounds, month, day, persian }) => {
    if (bounds !== null || month === null) return []
    const said = persian ?? { month, day }
    return [{ start, end, distance: { kind: 'yearless' as const, ...said, persian: persian !== null } }]
  })
}

/** Weekdays that stand alone, by the anchors that name them. */
export function weekdayRelatives(anchors: readonly Anchor[], taken: readonly Span[]): readonly Relative[] {
  return anchors.flatMap(({ kind, key, start, end }) => {
    if (kind !== 'weekday' || taken.some((span) => span.start < end && start < span.end)) return []
    const weekday = Number(key.slice('weekday '.length))
    return [{ start, end, distance: { kind: 'weekday' as const, weekday, turn: 0 as const } }]
  })
}

/**
 * The anchors of a profile with those for the days its relative dates mean in a text that came out between two days, in reading order; its
 * own where nothing is known or nothing is relative.
 */
export function resolvedAnchors({ anchors, relatives }: WithRelatives, published: Days | null): readonly Anchor[] {
  if (published === null || relatives.length === 0) return anchors
  const more = relatives.flatMap((relative) => anchorsOf(relative, published, anchors))
  return more.length === 0 ? anchors : [...anchors, ...more].toSorted((one, other) => one.start - other.start)
}

function anchorsOf({ start, end, distance }: Relative, published: Days, known: readonly Anchor[]): readonly Anchor[] {
  const days = resolveDistance(distance, published)
  if (days === null) return []
  const [year = 0, month = 0, day = 0] = days.earliest.split('-').map(Number)
  const anchors: Anchor[] = []
  const add = (kind: 'date' | 'month' | 'year', key: string) => {
    if (!known.some((anchor) => anchor.key === key && anchor.start < end && start < anchor.end))
      anchors.push({ kind, key, start, end, weight: WEIGHT[kind] })
  }
  if (days.earliest === days.latest) add('date', `date ${month}-${day}`)
  if (days.earliest.slice(0, 7) === days.latest.slice(0, 7) && isOfMonth(distance)) add('month', `month ${month}`)
  if (distance.kind === 'unit' && distance.unit === 'year') add('year', `year ${year}`)
  return anchors
}

/** Of weeks and years the month says nothing. */
function isOfMonth(distance: Distance): boolean {
  return distance.kind !== 'unit' || distance.unit === 'day' || distance.unit === 'month'
}
