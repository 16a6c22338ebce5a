/** From which number or day to which: one line for each column that has such. */
import { useState } from 'react'
import { tablePartsMessages } from '#i18n/messages/table-parts.ts'
import { TextField } from '../TextField.tsx'
import { rangeKindOf, type DataColumn } from './data-column.ts'
import { isCrossedRange } from './fits-range.ts'
import { isRangeEnd, withRange, type TableRange, type TableState } from './table-state.ts'
import styles from './TableToolbar.module.css'

export interface RangeListProps<Row> {
  /** Only those with ranges. */
  readonly columns: readonly DataColumn<Row>[]
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
}

export function RangeList<Row>({ columns, state, onStateChange }: RangeListProps<Row>) {
  return (
    <div className={styles['ranges']}>
      {columns.map((column) => (
        <RangeLine
          key={column.id}
          title={column.title}
          kind={rangeKindOf(column) ?? 'number'}
          range={state.ranges[column.id] ?? null}
          onChange={(range) => onStateChange({ ...state, ranges: withRange(state.ranges, column.id, range) })}
        />
      ))}
    </div>
  )
}

interface RangeLineProps {
  readonly title: string
  readonly kind: 'date' | 'number'
  readonly range: TableRange | null
  readonly onChange: (range: TableRange | null) => void
}

/** What is typed counts as soon as it can be read. */
function RangeLine({ title, kind, range, onChange }: RangeLineProps) {
  const words = tablePartsMessages.range
  const [typed, setTyped] = useState({ least: range?.least ?? '', most: range?.most ?? '' })
  const type = (next: typeof typed) => {
    setTyped(next)
    const least = next.least.trim()
    const most = next.most.trim()
    if (!isRangeEnd(least, kind) || !isRangeEnd(most, kind)) return
    onChange(least + most === '' ? null : { least: least || null, most: most || null })
  }
  const isCrossed = range !== null && isCrossedRange(range, kind)
  const field = (end: 'least' | 'most', label: string) => (
    <TextField
      label={label}
      hideLabel
      placeholder={label}
      value={typed[end]}
      onChange={(text) => type({ ...typed, [end]: text })}
      {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
      error={
        !isRangeEnd(typed[end].trim(), kind) ? words.unclear[kind] : end === 'most' && isCrossed ? words.crossed : null
      }
    />
  )
  return (
    <fieldset className={styles['range']}>
      <legend>{title}</legend>
      {field('least', words.from)}
      {field('most', words.to)}
    </fieldset>
  )
}
