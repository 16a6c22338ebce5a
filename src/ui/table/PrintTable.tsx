/** A table on paper: all that is shown, not only what is in the window. Stands beside the page and is seen by the printer alone. */
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { formatNumber } from '#i18n/format.ts'
import { tablePartsMessages } from '#i18n/messages/table-parts.ts'
import { facetLabel } from './facet-label.ts'
import { groupWords } from './group-words.ts'
import { cellOf } from './table-sheet.ts'
import type { ShownTable } from './use-table-output.tsx'
import styles from './PrintTable.module.css'

/** More would take the browser minutes to set: those want a file. */
export const MOST_PRINTED = 3000

interface PrintTableProps<Row> extends ShownTable<Row> {
  readonly onDone: () => void
}

/** Prints once when it is mounted. */
export function PrintTable<Row>({ label, lines, columns, facet, onDone }: PrintTableProps<Row>) {
  useEffect(() => {
    // Once the browser has the rows; its dialog stops the page until it is closed.
    const frame = requestAnimationFrame(() => {
      window.print()
      onDone()
    })
    return () => cancelAnimationFrame(frame)
  }, [onDone])
  const count = Math.min(lines.count, MOST_PRINTED)
  return createPortal(
    <div className={styles['paper']} data-print>
      <table>
        <caption>
          {label}
          {count < lines.count ? ` · ${tablePartsMessages.firstLines(count, lines.count)}` : null}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, index) => (
            <PrintLine key={lines.keyAt(index)} lines={lines} index={index} columns={columns} facet={facet} />
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  )
}

interface PrintLineProps<Row> extends Pick<ShownTable<Row>, 'lines' | 'columns' | 'facet'> {
  readonly index: number
}

function PrintLine<Row>({ lines, index, columns, facet }: PrintLineProps<Row>) {
  const row = lines.rowAt(index)
  const group = lines.groupAt(index)
  if (group !== null && facet !== null)
    return (
      <tr className={styles['group']}>
        {columns.map((column, at) => (
          <th key={column.id} scope={at === 0 ? 'rowgroup' : undefined}>
            {at === 0
              ? `${facetLabel(facet, group.value)} (${formatNumber(group.rows.length)})`
              : groupWords(group.rows, column)}
          </th>
        ))}
      </tr>
    )
  return row === null ? null : (
    <tr>
      {columns.map((column) => (
        <td key={column.id} className={column.numeric === true ? styles['numeric'] : undefined}>
          {column.text ? column.text(row) : (column.cell?.(row) ?? cellOf(row, column))}
        </td>
      ))}
    </tr>
  )
}
