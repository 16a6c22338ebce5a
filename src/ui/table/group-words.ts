/** What the rows of a group say together in a column. Pure. */
import { formatNumber } from '#i18n/format.ts'
import { dateWords } from '#i18n/date-words.ts'
import type { DataColumn } from './data-column.ts'
import { sumOf } from './table-lines.ts'

/** Empty where there is nothing to say. */
export function groupWords<Row>(rows: readonly Row[], column: DataColumn<Row>): string {
  if (column.together) return column.together(rows)
  if (column.dates) return spanWords(rows, column.dates)
  return column.numeric === true ? formatNumber(sumOf(rows, column)) : ''
}

/** From the first day to the last of the dates there are. */
function spanWords<Row>(rows: readonly Row[], dates: NonNullable<DataColumn<Row>['dates']>): string {
  const days = rows.flatMap((row) => {
    const span = dates(row)
    return span ? [span.earliest, span.latest].filter((day) => day !== null) : []
  })
  if (days.length === 0) return ''
  const ends = days.reduce(
    ({ earliest, latest }, day) => ({
      earliest: day < earliest ? day : earliest,
      latest: day > latest ? day : latest,
    }),
    { earliest: days[0] ?? '', latest: days[0] ?? '' },
  )
  return dateWords({ ...ends, approximate: false })
}
