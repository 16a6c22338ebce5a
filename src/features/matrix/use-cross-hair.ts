/** The cross-hair under the pointer: two bars that are moved by hand, because hover must never draw the grid again. */
import type { PointerEvent, RefObject } from 'react'
import type { GridLayout } from './grid-layout.ts'

export interface CrossHair {
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
}

type Bar = RefObject<HTMLDivElement | null>

/** Bars over the row and the column under a mouse; touch and pen have none. */
export function useCrossHair(layout: GridLayout, rowBar: Bar, columnBar: Bar): CrossHair {
  const hide = () => {
    for (const bar of [rowBar.current, columnBar.current]) if (bar) bar.style.visibility = 'hidden'
  }
  const show = (event: PointerEvent) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="gridcell"][data-row]') : null
    if (event.pointerType !== 'mouse' || !cell || !rowBar.current || !columnBar.current) {
      hide()
      return
    }
    const column = layout.columns[Number(cell.dataset['column'])]
    rowBar.current.style.visibility = columnBar.current.style.visibility = 'visible'
    rowBar.current.style.insetBlockStart = `${Number(cell.dataset['row']) * layout.sizes.row}px`
    columnBar.current.style.insetInlineStart = `calc(var(--row-head) + ${column?.x ?? 0}px)`
  }
  return { onPointerMove: show, onPointerLeave: hide }
}
