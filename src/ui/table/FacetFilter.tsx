/** One facet of a table: a button that opens its values with counts. */
import { ChevronDown } from 'lucide-react'
import { Button } from '../Button.tsx'
import { Popover } from '../Popover.tsx'
import type { FacetListProps } from './FacetList.tsx'
import { Later } from './Later.tsx'
import styles from './TableToolbar.module.css'

/** The number of values wanted stands in the button. */
export function FacetFilter<Row>(props: FacetListProps<Row>) {
  const { facet, state } = props
  const count = state.filters[facet.id]?.length ?? 0
  return (
    <Popover
      label={facet.title}
      trigger={
        <Button kind="quiet" size="small">
          <span className={styles['opener']}>
            {facet.title}
            {count === 0 ? null : ` (${count})`}
            <ChevronDown size={12} aria-hidden="true" />
          </span>
        </Button>
      }
    >
      <Later draw={({ FacetList }) => <FacetList {...props} />} />
    </Popover>
  )
}
