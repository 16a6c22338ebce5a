/** Columns and facets of the table of links between passages and claims. */
import type { MentionRole } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { ClaimCell, NameCell } from './cells.tsx'
import type { MentionRow } from './mention-rows.ts'
import {
  analystFacet,
  articleColumns,
  articleFacets,
  judgementColumn,
  judgementFacet,
  quoteColumn,
  writtenColumns,
} from './passage-parts.tsx'

const words = tablesMessages.mentions.columns
const { roles } = matrixMessages.panel
const marksOf = ({ mark }: MentionRow) => [mark]

/** In the order in which they stand. */
export const mentionColumns: readonly DataColumn<MentionRow>[] = [
  quoteColumn(220),
  {
    id: 'claim',
    title: words.claim,
    value: ({ claim }) => claim.wording,
    cell: ({ claim, style }) => <ClaimCell claim={claim} style={style} />,
    width: 190,
    grow: 4,
    always: true,
  },
  { id: 'role', title: words.role, value: ({ mention }) => roles[mention.role], width: 116 },
  {
    id: 'speaker',
    title: words.speaker,
    value: ({ speaker }) => speaker?.name ?? null,
    cell: ({ speaker }) => <NameCell name={speaker?.name ?? null} />,
    width: 110,
    grow: 1,
  },
  judgementColumn(marksOf),
  ...articleColumns<MentionRow>('hidden'),
  ...writtenColumns<MentionRow>(({ mention }) => mention.at),
]

/** What links can be filtered by. Claims and sources are named by id, so that an address keeps its meaning when they are renamed. */
export function mentionFacets(
  wordingOf: (claim: string) => string,
  nameOf: (source: string) => string,
): readonly DataFacet<MentionRow>[] {
  return [
    { id: 'claim', title: words.claim, values: ({ claim }) => [claim.id], label: wordingOf },
    {
      id: 'role',
      title: words.role,
      values: ({ mention }) => [mention.role],
      label: (role) => roles[role as MentionRole] ?? role,
    },
    {
      id: 'speaker',
      title: words.speaker,
      values: ({ speaker }) => (speaker === null ? [] : [speaker.id]),
      label: nameOf,
    },
    judgementFacet(marksOf),
    ...articleFacets<MentionRow>(),
    analystFacet(),
  ]
}
