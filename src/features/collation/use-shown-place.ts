/** Keeps the chosen cell in sight, and the focus on it while the grid has it. */
import { useEffectEvent, useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import type { CollationRow } from '#domain/collation.ts'
import type { GridPlace } from './cursor.ts'

interface ShownPlace {
  readonly grid: RefObject<HTMLDivElement | null>
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
}

/** For the element of the grid, whose cells carry `data-row` and `data-column`. */
export function useShownPlace(place: GridPlace, rows: readonly CollationRow[]): ShownPlace {
  const grid = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const show = useEffectEvent(() => {
    const cell = cellAt(grid.current, place)
    if (!cell) return
    // The focus follows where it was in the grid, or where its element was taken away; nobody else loses it.
    const { activeElement } = document
    if (hadFocus.current && (activeElement === document.body || grid.current?.contains(activeElement)))
      cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  useLayoutEffect(() => show(), [place.row, place.column, rows])
  return {
    grid,
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hadFocus.current = false
    },
  }
}

function cellAt(grid: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
}
