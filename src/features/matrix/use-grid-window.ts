/** Which rows and columns are in the window of the grid. Follows scrolling and size; changes only when a row or column does. */
import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { GridPlace } from './grid-cursor.ts'
import { columnsInWindow, rowsInWindow, type GridLayout, type IndexRange } from './grid-layout.ts'
import { slotsOf, type Slot } from './grid-slots.ts'

export interface GridWindow {
  readonly rows: readonly Slot[]
  readonly columns: readonly Slot[]
  /** How many rows a page has. */
  readonly page: number
  /** Size of the window in pixels. */
  readonly width: number
  readonly height: number
}

interface Measured {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Until it is measured it takes a usual window, so that the first drawing shows cells. */
const atFirst: Measured = { top: 0, left: 0, width: 1200, height: 800 }

/** The slots to draw; the place of the cursor is always among them. */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  layout: GridLayout,
  place: GridPlace,
): GridWindow {
  const [measured, setMeasured] = useState(atFirst)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    const measure = () => {
      frame = 0
      const { clientWidth: width, clientHeight: height } = element
      const next = { top: element.scrollTop, left: Math.abs(element.scrollLeft), width, height }
      setMeasured((before) => (sameWindow(layout, before, next) ? before : next))
    }
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    const observer = new ResizeObserver(later)
    observer.observe(element)
    element.addEventListener('scroll', later, { passive: true })
    later()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      element.removeEventListener('scroll', later)
    }
  }, [scroller, layout])
  const { top, left, width, height } = measured
  const { row, column } = place
  return useMemo(() => {
    const { sizes } = layout
    const rowPool = Math.ceil(height / sizes.row) + 5
    const columnPool = Math.ceil(width / sizes.column) + 5
    return {
      rows: slotsOf(rowsInWindow(layout, top, height), rowPool, Math.min(row, layout.rows.length - 1)),
      columns: slotsOf(columnsInWindow(layout, left, width), columnPool, Math.min(column, layout.columns.length - 1)),
      page: Math.max(1, Math.floor(height / sizes.row) - 2),
      width,
      height,
    }
  }, [layout, top, left, width, height, row, column])
}

function sameWindow(layout: GridLayout, one: Measured, other: Measured): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    sameRange(rowsInWindow(layout, one.top, one.height), rowsInWindow(layout, other.top, other.height)) &&
    sameRange(columnsInWindow(layout, one.left, one.width), columnsInWindow(layout, other.left, other.width))
  )
}

function sameRange(one: IndexRange, other: IndexRange): boolean {
  return one.start === other.start && one.end === other.end
}
