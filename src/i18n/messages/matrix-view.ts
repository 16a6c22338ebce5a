/** Words of what the matrix is made to show: groups of columns, columns folded into one. */
import { formatList } from '../format.ts'
import { plural } from '../plural.ts'

/** How many cells there are of each kind; what there is none of is left out. */
export interface SpreadCounts {
  readonly agrees: number
  readonly differs: number
  readonly omits: number
  readonly unclear: number
  readonly split: number
  readonly open: number
}

const counted: Readonly<Record<keyof SpreadCounts, (count: number) => string>> = {
  agrees: (count) => plural(count, '# agrees', '# agree'),
  differs: (count) => plural(count, '# differs', '# differ'),
  omits: (count) => plural(count, '# omits', '# omit'),
  unclear: (count) => plural(count, '# unclear', '# unclear'),
  split: (count) => plural(count, 'analysts disagree on #', 'analysts disagree on #'),
  open: (count) => plural(count, '# to assess', '# to assess'),
}

export const matrixViewMessages = {
  title: 'View',
  changed: (count: number) => plural(count, '# change of the view', '# changes of the view'),
  columns: 'Columns by',
  groupings: { story: 'Story', language: 'Language', outlet: 'Outlet', date: 'Date' },
  folded: 'One column for each',
  foldedHelp: 'Shows how the judgements of its articles are spread. Enter lists them.',
  articles: (count: number) => plural(count, '# article', '# articles'),
  spread: (counts: SpreadCounts) =>
    formatList(
      (Object.keys(counted) as (keyof SpreadCounts)[])
        .filter((kind) => counts[kind] > 0)
        .map((kind) => counted[kind](counts[kind])),
    ),
  nothingAsked: 'not asked',
  listed: 'Judgements of these articles',
  plain: 'Show everything as usual',
}
