/** One facet of a table: a button that opens its values with counts. Counting happens only while it is open. */
import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { formatNumber } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Isolated } from '../Isolated.tsx'
import { matchesWords } from '../matches-words.ts'
import { Popover } from '../Popover.tsx'
import { SearchField } from '../SearchField.tsx'
import type { DataFacet } from './data-column.ts'
import { facetCounts, type SearchText } from './table-rows.ts'
import type { TableState } from './table-state.ts'
import styles from './TableToolbar.module.css'

interface FacetFilterProps<Row> {
  readonly facet: DataFacet<Row>
  readonly facets: readonly DataFacet<Row>[]
  readonly rows: readonly Row[]
  readonly state: TableState
  readonly searchText: SearchText<Row> | null
  readonly onChange: (values: readonly string[]) => void
}

const VALUES_AT_MOST = 200
const SEARCH_FROM = 10

/** The number of values wanted stands in the button. */
export function FacetFilter<Row>(props: FacetFilterProps<Row>) {
  const { facet, state } = props
  const wanted = state.filters[facet.id] ?? []
  return (
    <Popover
      label={facet.title}
      trigger={
        <Button kind="quiet" size="small">
          <span className={styles['opener']}>
            {facet.title}
            {wanted.length === 0 ? null : ` (${wanted.length})`}
            <ChevronDown size={12} aria-hidden="true" />
          </span>
        </Button>
      }
    >
      <FacetValues {...props} wanted={wanted} />
    </Popover>
  )
}

function FacetValues<Row>(props: FacetFilterProps<Row> & { readonly wanted: readonly string[] }) {
  const { facet, facets, rows, state, searchText, wanted, onChange } = props
  const [typed, setTyped] = useState('')
  const words = uiMessages.table
  const values = useMemo(() => {
    const counts = facetCounts(rows, state, facets, facet, searchText)
    return [...counts]
      .map(([value, count]) => ({ value, count, label: value === '' ? words.none : (facet.label?.(value) ?? value) }))
      .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label))
  }, [rows, state, facets, facet, searchText, words])
  const fitting = values.filter(({ label }) => matchesWords(label, typed))
  return (
    <div className={styles['facet']}>
      {values.length < SEARCH_FROM ? null : <SearchField label={words.search} value={typed} onChange={setTyped} />}
      <div className={styles['values']} role="group" aria-label={facet.title}>
        {fitting.slice(0, VALUES_AT_MOST).map(({ value, count, label }) => (
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
