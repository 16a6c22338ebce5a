/** A button that opens the numbers and dates between which rows must lie. */
import { ChevronDown } from 'lucide-react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Popover } from '../Popover.tsx'
import { rangeKindOf } from './data-column.ts'
import type { RangeListProps } from './RangeList.tsx'
import { Later } from './Later.tsx'
import styles from './TableToolbar.module.css'

/** The number of ranges that are on stands in the button. */
export function RangeFilter<Row>(props: RangeListProps<Row>) {
  const words = uiMessages.table
  const columns = props.columns.filter((column) => rangeKindOf(column) !== null)
  if (columns.length === 0) return null
  const count = Object.keys(props.state.ranges).length
  return (
    <Popover
      label={words.ranges}
      trigger={
        <Button kind="quiet" size="small">
          <span className={styles['opener']}>
            {words.ranges}
            {count === 0 ? null : ` (${count})`}
            <ChevronDown size={12} aria-hidden="true" />
          </span>
        </Button>
      }
    >
      <Later draw={({ RangeList }) => <RangeList {...props} columns={columns} />} />
    </Popover>
  )
}
