/** Columns and facets of the table of imports. */
import type { Batch, BatchFile } from '#domain/records.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import type { BatchRow } from './batch-rows.ts'
import { countCell, NameCell } from './cells.tsx'
import { analystFacet, instantColumn } from './passage-parts.tsx'

const { columns: words, status, facets, outcomes } = tablesMessages.batches

/** In the order in which they stand. */
export const batchColumns: readonly DataColumn<BatchRow>[] = [
  {
    id: 'name',
    title: words.name,
    value: ({ batch }) => batch.name,
    cell: ({ batch }) => <NameCell name={batch.name} />,
    width: 220,
    grow: 4,
    always: true,
  },
  instantColumn(words.at, ({ batch }) => batch.startedAt),
  {
    id: 'analyst',
    title: words.analyst,
    value: ({ analyst }) => analyst || null,
    cell: ({ analyst }) => <NameCell name={analyst} />,
    width: 110,
    grow: 1,
  },
  { id: 'status', title: words.status, value: ({ batch }) => status[batch.status], width: 110 },
  numberColumn('files', ({ batch }) => batch.files.length, 80),
  numberColumn('articles', ({ articles }) => articles, 90),
  numberColumn('revised', ({ revised }) => revised, 116),
  numberColumn('duplicates', ({ duplicates }) => duplicates, 110),
  numberColumn('refused', ({ refused }) => refused, 90),
  numberColumn('problems', ({ problems }) => problems, 96),
]

/** What imports can be filtered by. */
export const batchFacets: readonly DataFacet<BatchRow>[] = [
  analystFacet(),
  {
    id: 'status',
    title: words.status,
    values: ({ batch }) => [batch.status],
    label: (value) => status[value as Batch['status']] ?? value,
  },
  {
    id: 'outcome',
    title: facets.outcome,
    values: ({ outcomes: found }) => found,
    label: (value) => outcomes[value as BatchFile['outcome']] ?? value,
  },
]

function numberColumn(
  id: 'files' | 'articles' | 'revised' | 'duplicates' | 'refused' | 'problems',
  value: (row: BatchRow) => number,
  width: number,
): DataColumn<BatchRow> {
  return { id, title: words[id], value, cell: (row) => countCell(value(row)), width, numeric: true }
}
