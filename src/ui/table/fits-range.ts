/** Whether what a row says in a column lies in a range. Pure. */
import type { DataColumn } from './data-column.ts'
import type { TableRange } from './table-state.ts'

/** Comes after any day of the month, or month of the year, that it is put behind. */
const AFTER_ALL = '\u{10ffff}'

/** A row without a value fits no range. Of dates those fit that may lie in it: what is known as "March" fits from the 19th on (C7). */
export function fitsRange<Row>(column: DataColumn<Row>, range: TableRange): (row: Row) => boolean {
  const { least, most } = range
  const { dates, value } = column
  if (dates) {
    const until = most === null ? null : most + AFTER_ALL
    return (row) => {
      const span = dates(row)
      if (!span || (span.earliest === null && span.latest === null)) return false
      const isAfter = least === null || span.latest === null || span.latest >= least
      return isAfter && (until === null || span.earliest === null || span.earliest <= until)
    }
  }
  const from = least === null ? -Infinity : Number(least)
  const to = most === null ? Infinity : Number(most)
  return (row) => {
    const number = value(row)
    return typeof number === 'number' && number >= from && number <= to
  }
}

/** Whether nothing can lie in it, because its end comes before its beginning. */
export function isCrossedRange({ least, most }: TableRange, kind: 'date' | 'number'): boolean {
  if (least === null || most === null) return false
  return kind === 'number' ? Number(least) > Number(most) : least > most + AFTER_ALL
}
