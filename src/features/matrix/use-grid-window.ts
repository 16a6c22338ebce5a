/** Which rows and columns are in the window of the grid. Follows scrolling and size; changes only when a row or column does. */
import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react'
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
  const measure = useEffectEvent((element: HTMLElement) => {
    const { clientWidth: width, clientHeight: height } = element
    const next = { top: element.scrollTop, left: Math.abs(element.scrollLeft), width, height }
    setMeasured((before) => (sameWindow(layout, before, next) ? before : next))
  })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    const later = () => {
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        measure(element)
      })
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
  }, [scroller])
  const { top, left, width, height } = measured
  const { row, column } = place
  const { across } = layout
  // Rows and columns apart, and the cursor only where it stands outside: a row is drawn again only when something in it changed.
  const columns = useMemo(() => columnsInWindow(across, left, width), [across, left, width])
  const columnAside = asideOf(columns, column, across.columns.length)
  const columnSlots = useMemo(
    () => slotsOf(columns, Math.ceil(width / across.sizes.column) + 5, columnAside),
    [columns, columnAside, across, width],
  )
  const { sizes } = layout
  const rows = rowsInWindow(layout, top, height)
  const rowSlots = slotsOf(rows, Math.ceil(height / sizes.row) + 5, asideOf(rows, row, layout.rows.length))
  return { rows: rowSlots, columns: columnSlots, page: Math.max(1, Math.floor(height / sizes.row) - 2), width, height }
}

/** A place that must be drawn although it is not in the window; -1 when it is, or when there is none. */
function asideOf({ start, end }: IndexRange, place: number, count: number): number {
  return place >= start && place < end ? -1 : Math.min(place, count - 1)
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
