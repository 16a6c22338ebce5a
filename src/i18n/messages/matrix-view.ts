/** Words of what the matrix is made to show: groups of columns, columns folded into one, cells looked for, articles compared, notes. */
import { formatList, formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
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
  plain: 'Everything as usual',
  compare: {
    title: 'Compare two articles',
    first: 'This article',
    second: 'With',
    begin: 'Compare',
    columns: 'Compare first and last column',
    group: 'Compared',
    of: (first: string, second: string) => `${isolated(first)} and ${isolated(second)}:`,
    counts: (unequal: number, equal: number, open: number) =>
      `${plural(unequal, '# claim is', '# claims are')} told differently, ${formatNumber(equal)} the same, ${formatNumber(open)} cannot be compared.`,
    swap: 'Change sides',
    end: 'Stop comparing',
    gone: 'These articles cannot be compared here',
    goneText: 'One of them is not in this story, or was deleted. Nothing else was changed.',
  },
  note: {
    titles: { claim: 'Note on the claim', article: 'Note on the article' },
    write: 'Write the note',
    field: 'Note',
    help: 'Sums up the row or column for you and your colleagues; it is never published. Shift+Enter begins a line.',
    ask: { claim: 'Write a note on the claim of this row', article: 'Write a note on the article of this column' },
    none: { claim: 'Choose a row first.', article: 'Choose the column of one article first.' },
    sign: 'has a note',
  },
  peek: { label: 'Behind the cell' },
  filter: {
    kinds: 'Only where a cell',
    kindWords: {
      agrees: 'Agrees',
      differs: 'Differs',
      omits: 'Omits',
      unclear: 'Unclear',
      split: 'Analysts disagree',
      open: 'To assess',
    },
    facets: 'Told differently in',
    sources: 'From a source',
    sourcesHelp: 'Who is named as speaking, or shared by articles.',
    addSource: 'Any source',
    unknownSource: 'a source that is gone',
    removeSource: (name: string) => `Not only from ${isolated(name)}`,
    part: (claims: number, ofClaims: number, articles: number, ofArticles: number) =>
      `${formatNumber(claims)} of ${plural(ofClaims, '# claim', '# claims')} and ${formatNumber(articles)} of ${plural(ofArticles, '# article', '# articles')} have such a cell. The rest is hidden.`,
    all: 'Show all',
    none: 'No cell is like this',
    noneText: 'Nothing is deleted: the claims and articles are only hidden while you look for other cells.',
  },
}
