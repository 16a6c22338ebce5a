/** Stretches of days as they are typed into a search: `2024`, `2024-03`, `2024-03-19`, `2023..2024-03`, `..2024`, `>2023`, `<2024-03`. */

/** As ISO dates that need not exist in the calendar (31 February ends February); `null` for an open end. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
  /** The ends themselves do not lie in it. */
  readonly isWithin?: boolean
}

const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** `null` for what is no such stretch. */
export function readDateRange(typed: string): DateRange | null {
  const [, sign = '', bound = ''] = /^([<>]=?)(.*)$/.exec(typed) ?? []
  if (sign !== '') return beside(sign, bound)
  if (isDay(typed)) return { from: firstDay(typed), to: lastDay(typed) }
  return between(typed.split('..'))
}

/** Either end may be missing, not both. */
function between(ends: readonly string[]): DateRange | null {
  const [one = '', other = ''] = ends
  const isRange = ends.length === 2 && one + other !== ''
  if (!isRange || !ends.every((end) => end === '' || isDay(end))) return null
  const range = { from: one === '' ? null : firstDay(one), to: other === '' ? null : lastDay(other) }
  return range.from !== null && range.to !== null && range.to < range.from ? null : range
}

/** Whether a date that lies somewhere between its bounds may lie in the range. */
export function mayLieIn(
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  { from, to, isWithin = false }: DateRange,
): boolean {
  const isAfter = from === null || latest === null || (isWithin ? latest > from : latest >= from)
  return isAfter && (to === null || earliest === null || (isWithin ? earliest < to : earliest <= to))
}

function beside(sign: string, bound: string): DateRange | null {
  if (!isDay(bound)) return null
  switch (sign) {
    case '>':
      return { from: lastDay(bound), to: null, isWithin: true }
    case '>=':
      return { from: firstDay(bound), to: null }
    case '<':
      return { from: null, to: firstDay(bound), isWithin: true }
    default:
      return { from: null, to: lastDay(bound) }
  }
}

function isDay(typed: string): boolean {
  return DAY.test(typed)
}

function firstDay(typed: string): string {
  return `${typed}-01-01`.slice(0, 10)
}

function lastDay(typed: string): string {
  return typed.length === 4 ? `${typed}-12-31` : typed.length === 7 ? `${typed}-31` : typed
}
