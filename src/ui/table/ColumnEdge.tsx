/** The edge of a column's head, pulled to make the column wider or narrower. Keys do the same on the head (Shift with arrows). */
import type { PointerEvent } from 'react'
import styles from './DataTable.module.css'
import { fittingWidth } from './table-state.ts'

interface ColumnEdgeProps {
  /** Pixels; `null` for the column's own width. */
  readonly onResize: (width: number | null, isDone: boolean) => void
}

/** A double click gives the column its own width back. */
export function ColumnEdge({ onResize }: ColumnEdgeProps) {
  const pull = (down: PointerEvent<HTMLElement>) => {
    const edge = down.currentTarget
    const head = edge.parentElement
    if (head === null || down.button !== 0) return
    down.preventDefault()
    const begin = head.getBoundingClientRect().width
    const sign = getComputedStyle(head).direction === 'rtl' ? -1 : 1
    let width: number | null = null
    const move = ({ clientX }: globalThis.PointerEvent) => {
      width = fittingWidth(begin + sign * (clientX - down.clientX))
      onResize(width, false)
    }
    const end = () => {
      edge.removeEventListener('pointermove', move)
      if (width !== null) onResize(width, true)
    }
    edge.setPointerCapture(down.pointerId)
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', end, { once: true })
  }
  return (
    <span
      className={styles['edge']}
      aria-hidden="true"
      onPointerDown={pull}
      onDoubleClick={() => onResize(null, true)}
    />
  )
}
