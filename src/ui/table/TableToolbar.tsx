/** Above a table: search, facet filters, the filters that are on, choice of columns, counts, and what the caller adds. */
import { Columns3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { Chip } from '../Chip.tsx'
import { Isolated } from '../Isolated.tsx'
import { Popover } from '../Popover.tsx'
import { SearchField } from '../SearchField.tsx'
import type { DataColumn, DataFacet } from './data-column.ts'
import { FacetFilter } from './FacetFilter.tsx'
import type { SearchText } from './table-rows.ts'
import type { TableState } from './table-state.ts'
import styles from './TableToolbar.module.css'

interface TableToolbarProps<Row> {
  readonly rows: readonly Row[]
  readonly shownCount: number
  readonly columns: readonly DataColumn<Row>[]
  readonly shownColumns: readonly string[]
  readonly facets: readonly DataFacet<Row>[]
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
  readonly searchText: SearchText<Row> | null
  readonly searchLabel: string
  readonly selectedCount: number
  readonly onClearSelection: () => void
  readonly actions: ReactNode
  readonly bulkActions: ReactNode
}

/** With rows selected, the caller's bulk actions take the place of the filters' line. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { rows, facets, state, onStateChange, searchText } = props
  const words = uiMessages.table
  const setFilter = (facet: string, values: readonly string[]) =>
    onStateChange({ ...state, filters: { ...state.filters, [facet]: values } })
  return (
    <div className={styles['toolbar']}>
      <div className={styles['line']}>
        {searchText === null ? null : (
          <div className={styles['search']}>
            <SearchField
              label={props.searchLabel}
              value={state.search}
              onChange={(search) => onStateChange({ ...state, search })}
            />
          </div>
        )}
        {facets.map((facet) => (
          <FacetFilter
            key={facet.id}
            facet={facet}
            facets={facets}
            rows={rows}
            state={state}
            searchText={searchText}
            onChange={(values) => setFilter(facet.id, values)}
          />
        ))}
        <span className={styles['space']} />
        {props.actions}
        <ColumnChoice {...props} />
      </div>
      <div className={styles['line']}>
        {props.selectedCount > 0 ? (
          <>
            <span className={styles['selected']}>{words.selected(props.selectedCount)}</span>
            {props.bulkActions}
            <Button kind="quiet" size="small" onPress={props.onClearSelection}>
              {words.clearSelection}
            </Button>
          </>
        ) : (
          <>
            <span className={styles['count']} role="status">
              <Isolated>{words.rows(props.shownCount, rows.length)}</Isolated>
            </span>
            <ActiveFilters facets={facets} state={state} onStateChange={onStateChange} />
          </>
        )}
      </div>
    </div>
  )
}

function ActiveFilters<Row>({
  facets,
  state,
  onStateChange,
}: Pick<TableToolbarProps<Row>, 'facets' | 'state' | 'onStateChange'>) {
  const words = uiMessages.table
  const on = facets.flatMap((facet) =>
    (state.filters[facet.id] ?? []).map((value) => ({
      facet,
      value,
      label: value === '' ? words.none : (facet.label?.(value) ?? value),
    })),
  )
  if (on.length === 0) return null
  return (
    <>
      {on.map(({ facet, value, label }) => (
        <Chip
          key={`${facet.id} ${value}`}
          tone="accent"
          removeLabel={words.clearFilter(facet.title, label)}
          onRemove={() => {
            const values = (state.filters[facet.id] ?? []).filter((wanted) => wanted !== value)
            onStateChange({ ...state, filters: { ...state.filters, [facet.id]: values } })
          }}
        >
          {`${facet.title}: ${label}`}
        </Chip>
      ))}
      <Button kind="quiet" size="small" onPress={() => onStateChange({ ...state, filters: {} })}>
        {words.clearFilters}
      </Button>
    </>
  )
}

function ColumnChoice<Row>({ columns, shownColumns, state, onStateChange }: TableToolbarProps<Row>) {
  const words = uiMessages.table
  return (
    <Popover
      label={words.chooseColumns}
      placement="bottom end"
      trigger={
        <Button kind="quiet" size="small" icon={<Columns3 size={14} />}>
          {words.columns}
        </Button>
      }
    >
      <div className={styles['columns']}>
        {columns
          .filter((column) => column.always !== true)
          .map((column) => (
            <Checkbox
              key={column.id}
              isSelected={shownColumns.includes(column.id)}
              onChange={(isShown) => {
                const next = columns
                  .map((candidate) => candidate.id)
                  .filter((id) => (id === column.id ? isShown : shownColumns.includes(id)))
                onStateChange({ ...state, columns: next })
              }}
            >
              {column.title}
            </Checkbox>
          ))}
      </div>
    </Popover>
  )
}
