/** Words of what the matrix is made to show: groups of columns, columns folded into one, cells looked for, articles compared, notes. */
import { formatList, formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const counted = {
  agrees: (count: number) => plural(count, '# agrees', '# agree'),
  differs: (count: number) => plural(count, '# differs', '# differ'),
  available: (count: number) => plural(count, '# left out though available', '# left out though available'),
  predates: (count: number) => plural(count, '# too early', '# too early'),
  superseded: (count: number) => plural(count, '# reports a later stage', '# report a later stage'),
  otherSubject: (count: number) => plural(count, '# on another subject', '# on another subject'),
  undecided: (count: number) => plural(count, '# left out with the reason open', '# left out with the reason open'),
  noReason: (count: number) => plural(count, '# left out without a reason', '# left out without a reason'),
  unclear: (count: number) => plural(count, '# unclear', '# unclear'),
  split: (count: number) => plural(count, 'analysts disagree on #', 'analysts disagree on #'),
  open: (count: number) => plural(count, '# to assess', '# to assess'),
}

/** What several cells of a row are counted as: what is left out, by its reason. */
export type SpreadKind = keyof typeof counted

/** In the order in which they are shown and read out. */
export const spreadKinds = Object.keys(counted) as readonly SpreadKind[]

/** How many cells there are of each kind; what there is none of is left out. */
export type SpreadCounts = Readonly<Record<SpreadKind, number>>

export const matrixViewMessages = {
  title: 'View',
  changed: (count: number) => plural(count, '# change of the view', '# changes of the view'),
  columns: 'Columns by',
  groupings: { story: 'Story', language: 'Language', outlet: 'Outlet', date: 'Date' },
  folded: 'One column for each',
  foldedHelp: 'Shows how the judgements of its articles are spread. Enter lists them.',
  articles: (count: number) => plural(count, '# article', '# articles'),
  spread: (counts: SpreadCounts) =>
    formatList(spreadKinds.filter((kind) => counts[kind] > 0).map((kind) => counted[kind](counts[kind]))),
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
      asked: 'Second opinion asked',
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
