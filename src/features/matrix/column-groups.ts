/** How the columns of the matrix are put together: by story, language, outlet or date. Pure. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Matrix, MatrixColumn } from '#domain/matrix.ts'
import type { Story } from '#domain/records.ts'
import { compareArticles, compareText } from '#domain/visible-articles.ts'
import type { ColumnGrouping } from '#ui/matrix-shape.ts'

/** What the columns of a group have in common; `null` for those that have none of it. */
export type GroupHead =
  | { readonly by: 'story'; readonly story: Story | null }
  | { readonly by: 'language'; readonly tag: string }
  | { readonly by: 'outlet'; readonly outlet: string | null }
  /** Two articles that are compared. */
  | { readonly by: 'compared' }
  /** A day, or the month or year where no day is known. */
  | { readonly by: 'date'; readonly date: DateBounds | null }

export interface ColumnGroup {
  readonly head: GroupHead
  readonly columns: readonly MatrixColumn[]
}

/**
 * The columns in other groups. By story they stay as they are; else an article stands once, however many stories it is in, and is a
 * source document only if it is nowhere a version. Languages and outlets by name, dates as they follow; without any last.
 */
export function groupColumns(groups: Matrix['groups'], by: ColumnGrouping): readonly ColumnGroup[] {
  if (by === 'story') return groups.map(({ story, columns }) => ({ head: { by, story }, columns }))
  const found = new Map<string, { readonly head: GroupHead; readonly columns: MatrixColumn[] }>()
  for (const column of onceEach(groups)) {
    const { key, head } = placeOf(column, by)
    const group = found.get(key)
    if (group) group.columns.push(column)
    else found.set(key, { head, columns: [column] })
  }
  return [...found]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, { head, columns }]) => ({ head, columns: columns.sort(byPlace) }))
}

/** Each article once. */
function onceEach(groups: Matrix['groups']): Iterable<MatrixColumn> {
  const found = new Map<ArticleId, MatrixColumn>()
  for (const { columns } of groups)
    for (const column of columns)
      if (found.get(column.article.id)?.sourceDocument !== false) found.set(column.article.id, column)
  return found.values()
}

/** Sorts after every name and date. */
const last = '\uFFFF'

function placeOf({ article }: MatrixColumn, by: 'language' | 'outlet' | 'date') {
  if (by === 'language') return { key: article.language.tag, head: { by, tag: article.language.tag } } as const
  if (by === 'outlet') return { key: article.outlet ?? last, head: { by, outlet: article.outlet } } as const
  const date = periodOf(article.published)
  return { key: date ? `${date.earliest} ${date.latest}` : last, head: { by, date } } as const
}

/** The day, month or year all possible days lie in; `null` where they are further apart, or open. */
function periodOf(published: DateBounds | null): DateBounds | null {
  const [earliest, latest] = [published?.earliest ?? null, published?.latest ?? null]
  if (!published || earliest === null || latest === null) return null
  const same = (length: number) => earliest.slice(0, length) === latest.slice(0, length)
  const whole = (from: string, to: string) => ({ ...published, earliest: from, latest: to, approximate: false })
  if (same(10)) return whole(earliest, latest)
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)]
  if (same(7)) return whole(`${month}-01`, lastDayOf(month))
  return same(4) ? whole(`${year}-01-01`, `${year}-12-31`) : null
}

/** @param month as `YYYY-MM` */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10)
}

function byPlace(one: MatrixColumn, other: MatrixColumn): number {
  return Number(other.sourceDocument) - Number(one.sourceDocument) || compareArticles(one.article, other.article)
}
