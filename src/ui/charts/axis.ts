/** Scales of a picture with one axis: numbers, evenly or by powers of ten, and days. */
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale'

/** What lies between two ends, as places in pixels. */
export interface Axis {
  readonly place: (value: number) => number
  readonly ticks: readonly { readonly at: number; readonly words: string }[]
  /** Each step is a multiple, not an amount. */
  readonly byPowers: boolean
}

/** From this ratio on an even scale would press the small values together. */
const FAR_APART = 30

/** An axis of numbers over `values`, at least one of them, between two places in pixels. */
export function numberAxis(
  values: readonly number[],
  range: readonly [from: number, to: number],
  words: (value: number) => string,
): Axis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const byPowers = least > 0 && most / least >= FAR_APART
  const scale = byPowers
    ? scaleLog([least / 2, most * 2], range)
    : scaleLinear(paddedEnds(least, most), range).nice(tickCount(range))
  const ticks = byPowers
    ? scale.ticks().filter((value) => Number.isInteger(Math.log10(value)))
    : scale.ticks(tickCount(range))
  return { place: scale, ticks: apart(ticks.map((value) => ({ at: scale(value), words: words(value) }))), byPowers }
}

/** Never below nought for amounts: a bound that is open downward ends there. */
function paddedEnds(least: number, most: number): [number, number] {
  const margin = least === most ? Math.max(Math.abs(most) * 0.5, 1) : (most - least) * 0.25
  return [least >= 0 ? Math.max(0, least - margin) : least - margin, most + margin]
}

const DAY = 86_400_000

/** An axis of days, in milliseconds since 1970, over `values`, at least one of them. `words` is given the width of a step in days. */
export function dayAxis(
  values: readonly number[],
  range: readonly [from: number, to: number],
  words: (day: number, step: number) => string,
): Axis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const margin = Math.max((most - least) * 0.06, 2 * DAY)
  const scale = scaleUtc([least - margin, most + margin], range)
  const days = scale.ticks(tickCount(range)).filter((day) => day.getTime() % DAY === 0)
  const step = days.length > 1 ? ((days[1]?.getTime() ?? 0) - (days[0]?.getTime() ?? 0)) / DAY : 1
  return {
    place: scale,
    ticks: apart(days.map((day) => ({ at: scale(day), words: words(day.getTime(), step) }))),
    byPowers: false,
  }
}

/** For rows that have no place on any axis. */
export function noAxis([from]: readonly [from: number, to: number]): Axis {
  return { place: () => from, ticks: [], byPowers: false }
}

function tickCount([from, to]: readonly [from: number, to: number]): number {
  return Math.max(2, Math.floor((to - from) / 110))
}

/** Leaves out what would touch the one before. */
function apart(ticks: Axis['ticks']): Axis['ticks'] {
  let last = -Infinity
  return ticks.filter(({ at, words }) => {
    const half = words.length * 3.4 + 4
    if (at - half < last) return false
    last = at + half
    return true
  })
}
