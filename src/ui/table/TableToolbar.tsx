/** Above a table: search, facet filters, the filters that are on, choice of columns, counts, and what the caller adds. */
import type { ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Isolated } from '../Isolated.tsx'
import { SearchField } from '../SearchField.tsx'
import { FacetFilter } from './FacetFilter.tsx'
import { Later } from './Later.tsx'
import type { TableOutput } from './OutputMenu.tsx'
import { RangeFilter } from './RangeFilter.tsx'
import type { FilteredTable } from './table-rows.ts'
import type { TableState } from './table-state.ts'
import type { ShownLines } from './use-shown-rows.ts'
import styles from './TableToolbar.module.css'

interface TableToolbarProps<Row> extends FilteredTable<Row> {
  readonly shownCount: number
  /** Ids of the columns shown. */
  readonly shownIds: readonly string[]
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
  readonly searchLabel: string
  readonly groups: Pick<ShownLines<Row>, 'isAllOpen' | 'toggleAll'>
  readonly selectedCount: number
  /** How many of these are not among the rows shown. */
  readonly selectedHidden: number
  readonly onClearSelection: () => void
  readonly output: TableOutput
  readonly actions: ReactNode
  readonly bulkActions: ReactNode
}

/** With rows selected, the caller's bulk actions take the place of the filters' line. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { rows, columns, facets, state, onStateChange, searchText, groups } = props
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
            table={props}
            state={state}
            onChange={(values) => setFilter(facet.id, values)}
          />
        ))}
        <RangeFilter columns={columns} state={state} onStateChange={onStateChange} />
        <span className={styles['space']} />
        {props.actions}
      </div>
      <div className={styles['line']}>
        {props.selectedCount > 0 ? (
          <>
            <span className={styles['selected']}>{words.selected(props.selectedCount, props.selectedHidden)}</span>
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
            {groups.isAllOpen === null ? null : (
              <Button kind="quiet" size="small" onPress={groups.toggleAll}>
                {groups.isAllOpen ? words.closeGroups : words.openGroups}
              </Button>
            )}
            {hasFilters(state) ? <Later draw={({ ActiveFilters }) => <ActiveFilters {...props} />} /> : null}
          </>
        )}
        <span className={styles['space']} />
        <Later
          draw={({ TableTools }) => (
            <TableTools
              columns={columns}
              shownIds={props.shownIds}
              facets={facets}
              state={state}
              onStateChange={onStateChange}
              output={props.output}
            />
          )}
        />
      </div>
    </div>
  )
}

function hasFilters({ filters, ranges }: TableState): boolean {
  return Object.values(filters).some(({ length }) => length > 0) || Object.keys(ranges).length > 0
}
