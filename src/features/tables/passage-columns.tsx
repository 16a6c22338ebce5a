/** Columns and facets of the table of passages. */
import { tablesMessages } from '#i18n/messages/tables.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { ClaimCell, NoteCell } from './cells.tsx'
import {
  analystFacet,
  articleColumns,
  articleFacets,
  judgementColumn,
  judgementFacet,
  quoteColumn,
  writtenColumns,
} from './passage-parts.tsx'
import type { PassageRow } from './passage-rows.ts'

const { columns: words, facets, place } = tablesMessages.passages
const glossOf = ({ glosses }: PassageRow) => glosses.map(({ text }) => text).join(' ') || null

/** In the order in which they stand. */
export const passageColumns: readonly DataColumn<PassageRow>[] = [
  quoteColumn(280),
  {
    id: 'claims',
    title: words.claims,
    value: ({ claims }) => claims.map(({ wording }) => wording).join('; ') || null,
    cell: ({ claims, style }) => <ClaimCell claim={claims[0] ?? null} style={style} more={claims.length - 1} />,
    width: 170,
    grow: 3,
  },
  judgementColumn(({ marks }) => marks),
  ...articleColumns<PassageRow>('shown'),
  {
    id: 'gloss',
    title: words.gloss,
    value: glossOf,
    cell: (row) => <Quote text={glossOf(row) ?? ''} lang={row.glosses[0]?.language ?? 'und'} as="line" />,
    width: 220,
    grow: 3,
    hiddenAtFirst: true,
  },
  {
    id: 'note',
    title: words.note,
    value: ({ passage }) => passage.note || null,
    cell: ({ passage }) => <NoteCell text={passage.note} />,
    width: 150,
    grow: 1,
    hiddenAtFirst: true,
  },
  {
    id: 'place',
    title: words.place,
    value: (row) => place[row.place],
    width: 130,
    hiddenAtFirst: true,
  },
  ...writtenColumns<PassageRow>(({ passage }) => passage.at),
]

/** What passages can be filtered by. `wordingOf` gives the words of a claim. */
export function passageFacets(wordingOf: (claim: string) => string): readonly DataFacet<PassageRow>[] {
  return [
    ...articleFacets<PassageRow>(),
    { id: 'claim', title: words.claim, values: ({ claims }) => claims.map(({ id }) => id), label: wordingOf },
    judgementFacet(({ marks }) => marks),
    {
      id: 'has',
      title: facets.has,
      values: ({ passage, glosses }) => [
        ...(passage.note === '' ? [] : ['note']),
        ...(glosses.length === 0 ? [] : ['gloss']),
      ],
      label: (value) => (value === 'note' ? facets.note : facets.gloss),
    },
    analystFacet(),
  ]
}
