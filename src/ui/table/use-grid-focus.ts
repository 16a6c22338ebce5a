/** One tab stop for a whole table: which row or head has it, and what keys and clicks do. */
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { movedSelection, moveTo, toggled, type RowPlace } from './row-selection.ts'

interface GridFocusOptions<Row> {
  readonly shown: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly columnIds: readonly string[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly selection: ReadonlySet<string>
  readonly onSelectionChange?: (selection: ReadonlySet<string>) => void
  readonly onActivate?: (row: Row) => void
  readonly onFocusRow?: (row: Row) => void
  readonly onRowKeyDown?: (event: KeyboardEvent, row: Row) => void
}

/** What a row does with clicks and focus. */
export interface RowGestures {
  readonly click: (event: MouseEvent, index: number) => void
  readonly focus: (index: number) => void
  readonly toggle: (index: number) => void
  readonly activate: (index: number) => void
}

export interface GridFocus {
  /** The row that has the tab stop; -1 while the head has it. */
  readonly active: number
  /** The column whose head has the tab stop; `null` while a row has it. */
  readonly headStop: string | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** The same object for as long as the table stands, so that rows need not be drawn anew for it. */
  readonly gestures: RowGestures
  readonly selectAll: () => void
  /** Keeps the row with the focus in the page, however far away one scrolls. */
  readonly keepActive: (range: Range) => number[]
  /** Set by the table, which knows how to scroll. */
  readonly scrollTo: RefObject<(index: number) => void>
}

const NOTHING: ReadonlySet<string> = new Set()

function hasCommandKey(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}

/** Row by row with arrows, Page, Home and End; left and right in the head. */
export function useGridFocus<Row>(options: GridFocusOptions<Row>): GridFocus {
  const { shown, rowId, columnIds, scroller, selection, onSelectionChange } = options
  const [place, setPlace] = useState<RowPlace & { readonly id: string | null }>({ active: 0, anchor: null, id: null })
  const [headColumn, setHeadColumn] = useState(0)
  const scrollTo = useRef<(index: number) => void>(() => undefined)
  const wantsFocus = useRef(false)
  const active = useMemo(() => followRow(shown, rowId, place.active, place.id), [shown, rowId, place])
  const ids = () => shown.map(rowId)
  const headStop = active === -1 ? (columnIds[Math.min(headColumn, columnIds.length - 1)] ?? null) : null

  const goTo = (to: number, extend: boolean) => {
    const canSelect = onSelectionChange !== undefined
    const result = movedSelection(
      canSelect && extend ? ids() : [],
      { active, anchor: place.anchor },
      { to, extend: extend && canSelect },
    )
    const row = shown[to]
    setPlace({ active: result.active, anchor: result.anchor, id: row === undefined ? null : rowId(row) })
    if (result.selection !== null) onSelectionChange?.(result.selection)
    if (to >= 0) scrollTo.current(to)
    wantsFocus.current = true
    if (row !== undefined) options.onFocusRow?.(row)
  }
  const toggle = (index: number) => {
    const row = shown[index]
    if (row === undefined || onSelectionChange === undefined) return
    setPlace({ active: index, anchor: index, id: rowId(row) })
    onSelectionChange(toggled(selection, rowId(row)))
  }
  const selectAll = () => onSelectionChange?.(selection.size >= shown.length ? NOTHING : new Set(ids()))

  const onKeyDown = (event: KeyboardEvent) => {
    const row = shown[active]
    if (row !== undefined) options.onRowKeyDown?.(event, row)
    if (event.defaultPrevented || !isOwnTarget(event)) return
    const step = headStep(event, active, columnIds.length)
    const to = moveTo(event.key, active, shown.length, pageOf(scroller.current))
    if (step !== null) {
      setHeadColumn(Math.max(0, Math.min(columnIds.length - 1, headColumn + step)))
      wantsFocus.current = true
    } else if (to !== null && !hasCommandKey(event)) {
      goTo(to, event.shiftKey)
    } else if (active < 0 || !rowKey(event, row, options, () => toggle(active))) {
      return
    }
    // With the selection gone, the next range begins at the row itself.
    if (event.key === 'Escape') setPlace((before) => ({ ...before, anchor: null }))
    event.preventDefault()
  }
  const gestures = useLatest({
    click: (event, index) => {
      if (event.ctrlKey || event.metaKey) toggle(index)
      else goTo(index, event.shiftKey)
    },
    focus: (index) => {
      const row = shown[index]
      if (row === undefined) return
      if (index !== active) setPlace({ active: index, anchor: null, id: rowId(row) })
      // Also where the tab stop was already: until then nobody was told of it.
      options.onFocusRow?.(row)
    },
    toggle,
    activate: (index) => {
      for (const row of shown.slice(index, index + 1)) options.onActivate?.(row)
    },
  })
  // The row to focus may only come into the page by the scrolling its choice asks for. After the gestures are the newest
  // ones: the focus calls one, which must know the row chosen here, or a range would begin anew at each step.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const stop = scroller.current?.querySelector<HTMLElement>('[data-stop="true"]')
    if (stop === null || stop === undefined) return
    wantsFocus.current = false
    stop.focus({ preventScroll: active >= 0 })
  })
  const keepActive = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      if (active < 0 || active >= range.count || indexes.includes(active)) return indexes
      return [...indexes, active].sort((one, other) => one - other)
    },
    [active],
  )
  return { active, headStop, onKeyDown, gestures, selectAll, keepActive, scrollTo }
}

/** Enter, Space, Ctrl+A and Escape on a row; false when the key is none of them. */
function rowKey<Row>(
  event: KeyboardEvent,
  row: Row | undefined,
  options: GridFocusOptions<Row>,
  toggle: () => void,
): boolean {
  const { onActivate, onSelectionChange, selection, shown, rowId } = options
  if (event.key === 'Enter' && row !== undefined && onActivate !== undefined) onActivate(row)
  else if (onSelectionChange === undefined) return false
  else if (event.key === ' ') toggle()
  else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
    onSelectionChange(new Set(shown.map(rowId)))
  else if (event.key === 'Escape' && selection.size > 0) onSelectionChange(NOTHING)
  else return false
  return true
}

/** Hands calls on to the newest functions, itself never changing. */
function useLatest(newest: RowGestures): RowGestures {
  const latest = useRef(newest)
  useLayoutEffect(() => {
    latest.current = newest
  })
  const [stable] = useState<RowGestures>(() => ({
    click: (event, index) => latest.current.click(event, index),
    focus: (index) => latest.current.focus(index),
    toggle: (index) => latest.current.toggle(index),
    activate: (index) => latest.current.activate(index),
  }))
  return stable
}

/** The focus stays with its row where the row moved, and with its place where the row is gone. */
function followRow<Row>(shown: readonly Row[], rowId: (row: Row) => string, active: number, id: string | null): number {
  if (active < 0) return -1
  const here = shown[active]
  if (id === null || (here !== undefined && rowId(here) === id)) return Math.min(active, shown.length - 1)
  const found = shown.findIndex((row) => rowId(row) === id)
  return found >= 0 ? found : Math.min(active, shown.length - 1)
}

/** Left and right among the heads, seen from the reader: `null` for any other key. */
function headStep(event: KeyboardEvent, active: number, count: number): number | null {
  if (active >= 0 || count === 0) return null
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
  if (event.key === 'ArrowRight') return isRightToLeft ? -1 : 1
  if (event.key === 'ArrowLeft') return isRightToLeft ? 1 : -1
  return null
}

/** Keys of a link, a field or a check box inside a cell stay theirs, but for moving on. */
function isOwnTarget(event: KeyboardEvent): boolean {
  const target = event.target
  return target instanceof HTMLElement && target.dataset['stop'] !== undefined
}

function pageOf(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / 40) - 1)
}
