/** The values of one facet with their counts. Counting happens only while it is mounted. */
import { useDeferredValue, useMemo, useState } from 'react'
import { formatNumber } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Checkbox } from '../Checkbox.tsx'
import { Isolated } from '../Isolated.tsx'
import { SearchField } from '../SearchField.tsx'
import type { DataFacet } from './data-column.ts'
import { facetLabel } from './facet-label.ts'
import { FacetValues, firstValues } from './facet-values.ts'
import { facetCounts, type FilteredTable } from './table-rows.ts'
import type { TableState } from './table-state.ts'
import styles from './TableToolbar.module.css'

export interface FacetListProps<Row> {
  readonly facet: DataFacet<Row>
  readonly table: FilteredTable<Row>
  readonly state: TableState
  readonly onChange: (values: readonly string[]) => void
}

const VALUES_AT_MOST = 200
const SEARCH_FROM = 10
const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base' })

/** The most frequent ones first; the others are found by typing. */
export function FacetList<Row>({ facet, table, state, onChange }: FacetListProps<Row>) {
  const wanted = state.filters[facet.id] ?? []
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed)
  const words = uiMessages.table
  const { rows, columns, facets, searchText } = table
  const { search, filters, ranges } = state
  const values = useMemo(() => {
    const counts = facetCounts({ rows, columns, facets, searchText }, { search, filters, ranges }, facet)
    return new FacetValues(counts, (value) => facetLabel(facet, value))
  }, [rows, columns, facets, searchText, search, filters, ranges, facet])
  const fitting = useMemo(() => values.find(sought), [values, sought])
  const first = useMemo(() => firstValues(fitting, VALUES_AT_MOST, collator), [fitting])
  return (
    <div className={styles['facet']}>
      {values.all.length < SEARCH_FROM ? null : <SearchField label={words.search} value={typed} onChange={setTyped} />}
      <div className={styles['values']} role="group" aria-label={facet.title}>
        {first.map(({ value, count, label }) => (
          <div key={value} className={styles['value']}>
            <Checkbox
              aria-label={words.facetCount(label, count)}
              isSelected={wanted.includes(value)}
              onChange={(isWanted) =>
                onChange(isWanted ? [...wanted, value] : wanted.filter((other) => other !== value))
              }
            >
              <Isolated>{label}</Isolated>
            </Checkbox>
            <span className={styles['valueCount']} aria-hidden="true">
              {formatNumber(count)}
            </span>
          </div>
        ))}
      </div>
      {fitting.length === 0 ? <p>{uiMessages.noOptions}</p> : null}
      {fitting.length > VALUES_AT_MOST ? <p>{words.moreValues(fitting.length - VALUES_AT_MOST)}</p> : null}
    </div>
  )
}
