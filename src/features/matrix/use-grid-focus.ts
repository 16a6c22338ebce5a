/** Keeps the focus on the cell of the cursor while cells take turns in their elements. */
import { useCallback, useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import type { GridPlace } from './grid-cursor.ts'

export interface GridFocus {
  /** Moves the focus to the cell of the cursor. */
  readonly focusCurrent: () => void
  readonly focusProps: {
    readonly onFocus: () => void
    readonly onBlur: (event: FocusEvent) => void
  }
}

/** After every drawing, the cell of the cursor has the focus if the grid had it before. */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, place: GridPlace): GridFocus {
  const isInside = useRef(false)
  const focusCurrent = useCallback(() => {
    const selector = `[data-row="${place.row}"][data-column="${place.column}"]`
    scroller.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }, [scroller, place])
  useLayoutEffect(() => {
    if (!isInside.current) return
    const { activeElement } = document
    // Nobody else may have taken the focus meanwhile: it is in the grid, or nowhere because its element was taken away.
    if (activeElement === document.body || scroller.current?.contains(activeElement)) focusCurrent()
  })
  return {
    focusCurrent,
    focusProps: {
      onFocus: () => {
        isInside.current = true
      },
      onBlur: (event) => {
        const { relatedTarget } = event
        if (relatedTarget instanceof Node && !event.currentTarget.contains(relatedTarget)) isInside.current = false
      },
    },
  }
}
