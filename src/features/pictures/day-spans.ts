/** Dates on the axis of a picture: what is not known exactly is a span (C7). */
import type { DateBounds } from '#domain/date-bounds.ts'
import { formatDay } from '#i18n/format.ts'
import type { Ink } from '#ui/charts/picture.ts'
import type { Span } from '#ui/charts/spans-picture.ts'

/** Nothing for no date and for two open ends. */
export function spansOf(bounds: DateBounds | null, ink: Ink, title: string): Span[] {
  if (bounds === null || (bounds.earliest === null && bounds.latest === null)) return []
  const [from, to] = [bounds.earliest, bounds.latest].map((day) => (day === null ? null : Date.parse(day)))
  return [{ from: from ?? null, to: to ?? null, approximate: bounds.approximate, ink, title }]
}

/** As much of a day, in milliseconds since 1970, as tells steps of so many days apart. */
export function dayWords(day: number, step: number): string {
  const iso = new Date(day).toISOString().slice(0, 10)
  if (step >= 364) return iso.slice(0, 4)
  return step >= 27 ? formatDay(iso).replace(/^\d+ /, '') : formatDay(iso)
}
