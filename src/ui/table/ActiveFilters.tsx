/** The filters that are on, each to be taken away. */
import type { ReactNode } from 'react'
import { tablePartsMessages } from '#i18n/messages/table-parts.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Chip } from '../Chip.tsx'
import type { DataColumn, DataFacet } from './data-column.ts'
import { facetLabel } from './facet-label.ts'
import { withRange, type TableRange, type TableState } from './table-state.ts'

interface ActiveFiltersProps<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly facets: readonly DataFacet<Row>[]
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
}

export function ActiveFilters<Row>({ columns, facets, state, onStateChange }: ActiveFiltersProps<Row>) {
  const words = uiMessages.table
  const { filters, ranges } = state
  const chips: readonly ReactNode[] = [
    ...facets.flatMap((facet) =>
      (filters[facet.id] ?? []).map((value) => (
        <FilterChip
          key={`${facet.id} ${value}`}
          title={facet.title}
          label={facetLabel(facet, value)}
          onRemove={() => {
            const values = (filters[facet.id] ?? []).filter((wanted) => wanted !== value)
            onStateChange({ ...state, filters: { ...filters, [facet.id]: values } })
          }}
        />
      )),
    ),
    ...columns.flatMap(({ id, title }) => {
      const range = ranges[id]
      return range === undefined ? (
        []
      ) : (
        <FilterChip
          key={`range ${id}`}
          title={title}
          label={rangeWords(range)}
          onRemove={() => onStateChange({ ...state, ranges: withRange(ranges, id, null) })}
        />
      )
    }),
  ]
  return (
    <>
      {chips}
      <Button kind="quiet" size="small" onPress={() => onStateChange({ ...state, filters: {}, ranges: {} })}>
        {words.clearFilters}
      </Button>
    </>
  )
}

interface FilterChipProps {
  readonly title: string
  readonly label: string
  readonly onRemove: () => void
}

function FilterChip({ title, label, onRemove }: FilterChipProps) {
  return (
    <Chip tone="accent" removeLabel={uiMessages.table.clearFilter(title, label)} onRemove={onRemove}>
      {`${title}: ${label}`}
    </Chip>
  )
}

function rangeWords({ least, most }: TableRange): string {
  const words = tablePartsMessages.range
  if (least === null) return words.atMost(most ?? '')
  return most === null ? words.atLeast(least) : words.between(least, most)
}
