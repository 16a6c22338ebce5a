/** Dates as mail, feeds and the web write them: `Fri, 22 Mar 2024 10:00:00 GMT`. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day as `2024-03-22`; anything else stays as it is. */
export function mailDay(written: string): string {
  const parts = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4})\b/i.exec(written)
  const month = monthOf(parts?.[2])
  return parts && month !== null ? `${parts[3]}-${month}-${(parts[1] ?? '').padStart(2, '0')}` : written
}

/** The number of an English month, of two digits; `null` for anything else. */
export function monthOf(name: string | undefined): string | null {
  const month = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
  return month === 0 ? null : String(month).padStart(2, '0')
}
