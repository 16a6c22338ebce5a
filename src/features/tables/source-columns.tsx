/** Columns and facets of the table of sources. */
import { formatLanguage } from '#i18n/format.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { Isolated } from '#ui/Isolated.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { countCell, NameCell, NoteCell } from './cells.tsx'
import type { SourceRow, SourceUse } from './source-rows.ts'

const { columns: words, kinds, uses: useWords, unused } = tablesMessages.sources
const languageWords = ({ languages }: SourceRow) => languages.map(formatLanguage).join(', ') || null

/** In the order in which they stand. */
export const sourceColumns: readonly DataColumn<SourceRow>[] = [
  {
    id: 'name',
    title: words.name,
    value: ({ name }) => name,
    cell: ({ name }) => <NameCell name={name} />,
    width: 200,
    grow: 4,
    always: true,
  },
  { id: 'kind', title: words.kind, value: ({ kind }) => kinds[kind], width: 110 },
  {
    id: 'uses',
    title: words.uses,
    value: ({ uses }) => (uses.length === 0 ? unused : uses.map((use) => useWords[use]).join(', ')),
    width: 190,
    grow: 2,
  },
  numberColumn('claims', ({ claims }) => claims.length),
  numberColumn('links', ({ links }) => links),
  numberColumn('articles', ({ articles }) => articles),
  numberColumn('verdicts', ({ verdicts }) => verdicts),
  { id: 'languages', title: words.languages, value: languageWords, width: 140, grow: 1 },
  {
    id: 'url',
    title: words.url,
    value: ({ source }) => source?.url ?? null,
    cell: ({ source }) => (source?.url ? <Isolated dir="ltr">{source.url}</Isolated> : null),
    width: 180,
    hiddenAtFirst: true,
  },
  {
    id: 'note',
    title: words.note,
    value: ({ source }) => source?.note || null,
    cell: ({ source }) => <NoteCell text={source?.note ?? null} />,
    width: 180,
    hiddenAtFirst: true,
  },
]

/** What sources can be filtered by. `wordingOf` gives the words of a claim. */
export function sourceFacets(wordingOf: (claim: string) => string): readonly DataFacet<SourceRow>[] {
  return [
    {
      id: 'kind',
      title: words.kind,
      values: ({ kind }) => [kind],
      label: (kind) => kinds[kind as SourceRow['kind']] ?? kind,
    },
    {
      id: 'use',
      title: words.uses,
      values: ({ uses }) => uses,
      label: (use) => useWords[use as SourceUse] ?? use,
    },
    { id: 'claim', title: words.claims, values: ({ claims }) => claims, label: wordingOf },
    { id: 'language', title: words.languages, values: ({ languages }) => languages, label: formatLanguage },
  ]
}

function numberColumn(
  id: 'claims' | 'links' | 'articles' | 'verdicts',
  value: (row: SourceRow) => number,
): DataColumn<SourceRow> {
  // The same claim, link or article may stand behind several sources: a sum would say nothing.
  const together = () => ''
  return { id, title: words[id], value, cell: (row) => countCell(value(row)), together, width: 84, numeric: true }
}
