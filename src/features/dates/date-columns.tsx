/** Columns and facets of the work list. Constants: a new list would rebuild the table. */
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { dateWords } from '#i18n/date-words.ts'
import { formatLanguage } from '#i18n/format.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { DateCell } from './DateCell.tsx'
import { Evidence } from './Evidence.tsx'
import { ProposalCell } from './ProposalCell.tsx'
import { rowTitle, type DateRow } from './date-row.ts'

export const dateColumns: readonly DataColumn<DateRow>[] = [
  {
    id: 'title',
    title: words.columns.title,
    value: (row) => row.title ?? row.firstWords,
    cell: (row) => (
      <>
        <NameSign name={rowTitle(row)} />
        <Quote text={rowTitle(row)} lang={row.language.tag} dir={row.language.direction} />
      </>
    ),
    width: 190,
    grow: 4,
    always: true,
  },
  {
    id: 'language',
    title: words.columns.language,
    value: (row) => formatLanguage(row.language.tag),
    cell: (row) => <LanguageTag tag={row.language.tag} basis={row.language.basis} show="code" />,
    width: 84,
  },
  {
    id: 'published',
    title: words.columns.published,
    value: (row) => row.published?.earliest ?? row.published?.latest ?? null,
    cell: (row) => <DateCell row={row} />,
    text: ({ published }) => (published === null ? '' : dateWords(published)),
    dates: (row) => row.published,
    width: 236,
    always: true,
  },
  {
    id: 'proposal',
    title: words.columns.proposal,
    value: (row) => row.proposal?.bounds.earliest ?? null,
    cell: (row) => <ProposalCell row={row} />,
    text: ({ proposal }) => (proposal ? dateWords(proposal.bounds) : ''),
    width: 288,
    always: true,
  },
  {
    id: 'evidence',
    title: words.columns.evidence,
    value: (row) => row.proposal?.bounds.snippet ?? row.published?.snippet ?? null,
    cell: (row) => <Evidence row={row} />,
    width: 150,
    grow: 2,
  },
  {
    id: 'story',
    title: words.columns.story,
    value: (row) => (row.storyWords === '' ? null : row.storyWords),
    cell: (row) => <Isolated>{row.storyWords}</Isolated>,
    width: 140,
    grow: 1,
  },
  {
    id: 'origin',
    title: words.columns.origin,
    value: (row) => (row.origin === null ? null : `${words.origin.short[row.origin]} ${row.originWords}`),
    cell: (row) =>
      row.origin === null ? null : (
        <span>
          {words.origin.short[row.origin]} <Isolated>{row.originWords}</Isolated>
        </span>
      ),
    width: 140,
    hiddenAtFirst: true,
  },
]

export const dateFacets: readonly DataFacet<DateRow>[] = [
  {
    id: 'dated',
    title: words.facets.dated,
    values: (row) => [row.published === null ? 'no' : 'yes'],
    label: (value) => (value === 'yes' ? words.dated.yes : words.dated.no),
  },
  {
    id: 'proposal',
    title: words.facets.proposal,
    values: (row) => [kindOf(row)],
    label: (value) => words.proposed[value as keyof typeof words.proposed] ?? value,
  },
  { id: 'story', title: words.columns.story, values: (row) => row.stories },
  { id: 'language', title: words.columns.language, values: (row) => [row.language.tag], label: formatLanguage },
]

/** What the search of the work list looks in. */
export function dateSearchText(row: DateRow): string {
  return `${rowTitle(row)} ${row.outlet ?? ''} ${row.proposal?.bounds.snippet ?? ''} ${row.storyWords}`
}

function kindOf({ proposal }: DateRow): keyof typeof words.proposed {
  if (proposal === undefined) return 'waiting'
  return proposal?.kind ?? 'none'
}
