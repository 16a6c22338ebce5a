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
import { groupLineOf, lineOf, rowIdsBetween, type TableLines } from './table-lines.ts'

interface GridFocusOptions<Row> {
  readonly lines: TableLines<Row>
  readonly rowId: (row: Row) => string
  readonly toggleGroup: (value: string) => void
  /** The stops of the head. */
  readonly columnIds: readonly string[]
  /** Shift with left and right on a head: by so many steps. */
  readonly onResizeBy: (column: string, steps: number) => void
  /** Copies the rows selected. */
  readonly onCopy: () => void
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly selection: ReadonlySet<string>
  readonly onSelectionChange?: (selection: ReadonlySet<string>) => void
  readonly onActivate?: (row: Row) => void
  readonly onFocusRow?: (row: Row) => void
  readonly onRowKeyDown?: (event: KeyboardEvent, row: Row) => void
}

/** What a line does with clicks and focus. */
export interface RowGestures {
  readonly click: (event: MouseEvent, index: number) => void
  readonly focus: (index: number) => void
  readonly toggle: (index: number) => void
  readonly activate: (index: number) => void
}

export interface GridFocus {
  /** The line that has the tab stop; -1 while the head has it. */
  readonly active: number
  /** The column whose head has the tab stop; `null` while a row has it. */
  readonly headStop: string | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** The head of a column got the focus by the mouse. */
  readonly onFocusHead: (column: string) => void
  /** The same object for as long as the table stands, so that rows need not be drawn anew for it. */
  readonly gestures: RowGestures
  readonly selectAll: () => void
  /** The line with the tab stop gets the focus when the table is drawn next. */
  readonly comeBack: () => void
  /** Keeps the row with the focus in the page, however far away one scrolls. */
  readonly keepActive: (range: Range) => number[]
  /** Set by the table, which knows how to scroll. */
  readonly scrollTo: RefObject<(index: number) => void>
}

const NOTHING: ReadonlySet<string> = new Set()

function hasCommandKey(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}

/** Line by line with arrows, Page, Home and End; left and right in the head, and to open and close groups. */
export function useGridFocus<Row>(options: GridFocusOptions<Row>): GridFocus {
  const { lines, rowId, scroller, selection, onSelectionChange } = options
  const [place, setPlace] = useState<LinePlace>({ active: 0, anchor: null, key: null })
  const scrollTo = useRef<(index: number) => void>(() => undefined)
  const wantsFocus = useRef(false)
  const active = useMemo(() => followLine(lines, place.active, place.key), [lines, place])
  const head = useHeadStop(options, active === -1, wantsFocus)
  const placeAt = (at: number, anchor: number | null) =>
    setPlace({ active: at, anchor, key: at < 0 ? null : lines.keyAt(at) })

  const goTo = (to: number, extend: boolean) => {
    const result = movedSelection(
      (from, until) => rowIdsBetween(lines, from, until, rowId),
      { active, anchor: place.anchor },
      { to, extend: extend && onSelectionChange !== undefined },
    )
    placeAt(result.active, result.anchor)
    if (result.selection !== null) onSelectionChange?.(result.selection)
    if (to >= 0) scrollTo.current(to)
    wantsFocus.current = true
    const row = lines.rowAt(to)
    if (row !== null) options.onFocusRow?.(row)
  }
  const toggle = (index: number) => {
    const ids = idsOfLine(options, index)
    if (ids.length === 0 || onSelectionChange === undefined) return
    placeAt(index, index)
    onSelectionChange(toggled(selection, ids))
    wantsFocus.current = true
  }
  // What is selected and not shown stays selected: the toolbar says how much that is.
  const selectAll = () => onSelectionChange?.(toggled(selection, lines.rows.map(rowId)))
  const activate = (index: number) => activateLine(options, index)

  const lineTo = (event: KeyboardEvent): number | null => {
    if (hasCommandKey(event)) return null
    return moveTo(event.key, active, lines.count, pageOf(scroller.current)) ?? besideGroup(options, event, active)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const row = lines.rowAt(active)
    if (row !== null) options.onRowKeyDown?.(event, row)
    if (event.defaultPrevented || !isOwnTarget(event)) return
    if (head.key(event)) return event.preventDefault()
    const to = lineTo(event)
    if (to !== null) goTo(to, event.shiftKey)
    else if (active < 0 || !lineKey(event, options, active, { toggle, activate })) return
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
      // The line is followed by its key from now on, wherever it goes.
      if (index !== active || place.key === null) placeAt(index, null)
      // Also where the tab stop was already: until then nobody was told of it.
      const row = lines.rowAt(index)
      if (row !== null) options.onFocusRow?.(row)
    },
    toggle,
    activate,
  })
  useWantedFocus(wantsFocus, scroller, active)
  const keepActive = useKeptLine(active)
  const onFocusHead = (column: string) => {
    if (column === head.stop) return
    placeAt(-1, null)
    head.moveTo(column)
  }
  return {
    active,
    headStop: head.stop,
    onKeyDown,
    onFocusHead,
    comeBack: useWish(wantsFocus),
    gestures,
    selectAll,
    keepActive,
    scrollTo,
  }
}

/** Which head has the tab stop, and left and right among them, with Shift for the width. */
function useHeadStop<Row>(
  { columnIds, onResizeBy }: GridFocusOptions<Row>,
  isActive: boolean,
  wantsRef: RefObject<boolean>,
) {
  const [at, setAt] = useState(0)
  const last = columnIds.length - 1
  const stop = isActive ? (columnIds[Math.min(at, last)] ?? null) : null
  /** False for any other key. */
  const key = (event: KeyboardEvent): boolean => {
    const step = stop === null ? null : sideStep(event)
    if (stop === null || step === null) return false
    if (event.shiftKey) onResizeBy(stop, step)
    else {
      setAt(Math.max(0, Math.min(last, at + step)))
      wantsRef.current = true
    }
    return true
  }
  return { stop, key, moveTo: (column: string) => setAt(Math.max(0, columnIds.indexOf(column))) }
}

/**
 * Brings the focus to the line that is to have it, which may only come into the page by the scrolling its choice asks for. Comes after the
 * gestures are the newest ones: the focus calls one, which must know the row chosen here, or a range would begin anew at each step.
 */
function useWantedFocus(
  wantsRef: RefObject<boolean>,
  scroller: RefObject<HTMLDivElement | null>,
  active: number,
): void {
  useLayoutEffect(() => {
    const stop = wantsRef.current ? scroller.current?.querySelector<HTMLElement>('[data-stop="true"]') : null
    if (stop === null || stop === undefined) return
    wantsRef.current = false
    stop.focus({ preventScroll: active >= 0 })
  })
}

function useWish(wantsRef: RefObject<boolean>): () => void {
  return useCallback(() => {
    wantsRef.current = true
  }, [wantsRef])
}

/** Keeps the line with the focus in the page, however far away one scrolls. */
function useKeptLine(active: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const indexes = defaultRangeExtractor(range)
      if (active < 0 || active >= range.count || indexes.includes(active)) return indexes
      return [...indexes, active].sort((one, other) => one - other)
    },
    [active],
  )
}

/** The place of a line, and its key, by which it is found again when lines come and go. */
interface LinePlace extends RowPlace {
  readonly key: string | null
}

/** Opens a row; opens and closes a group. */
function activateLine<Row>({ lines, toggleGroup, onActivate }: GridFocusOptions<Row>, index: number): void {
  const row = lines.rowAt(index)
  const group = lines.groupAt(index)
  if (group !== null) toggleGroup(group.value)
  else if (row !== null) onActivate?.(row)
}

/** Of the row on a line, or of all rows of its group. */
function idsOfLine<Row>({ lines, rowId }: GridFocusOptions<Row>, index: number): readonly string[] {
  const row = lines.rowAt(index)
  return row === null ? (lines.groupAt(index)?.rows.map(rowId) ?? []) : [rowId(row)]
}

/** Towards the beginning a row leads to its group, and an open group closes; towards the end a closed one opens. `null` for other keys. */
function besideGroup<Row>(
  { lines, toggleGroup }: GridFocusOptions<Row>,
  event: KeyboardEvent,
  active: number,
): number | null {
  const step = sideStep(event)
  const at = active < 0 || step === null ? null : groupLineOf(lines, active)
  if (at === null) return null
  const group = lines.groupAt(active)
  if (group === null) return step === -1 ? at : active
  if (group.isOpen === (step === -1)) toggleGroup(group.value)
  return active
}

function isWithCommand(event: KeyboardEvent, letter: string): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === letter
}

/** Enter, Space, Ctrl+A, Ctrl+C and Escape on a line; false when the key is none of them. */
function lineKey<Row>(
  event: KeyboardEvent,
  options: GridFocusOptions<Row>,
  active: number,
  { toggle, activate }: Pick<RowGestures, 'toggle' | 'activate'>,
): boolean {
  const { onActivate, onSelectionChange, selection, lines, rowId } = options
  if (event.key === 'Enter' && (onActivate !== undefined || lines.groupAt(active) !== null)) activate(active)
  else if (onSelectionChange === undefined) return false
  else if (event.key === ' ') toggle(active)
  else if (isWithCommand(event, 'a')) onSelectionChange(new Set([...selection, ...lines.rows.map(rowId)]))
  else if (selection.size === 0) return false
  // What is marked with the mouse is meant first.
  else if (isWithCommand(event, 'c') && getSelection()?.isCollapsed !== false) options.onCopy()
  else if (event.key === 'Escape') onSelectionChange(NOTHING)
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

/** The focus stays with its line where the line moved, and with its place where the line is gone. */
function followLine<Row>(lines: TableLines<Row>, active: number, key: string | null): number {
  if (active < 0) return -1
  if (key === null || (active < lines.count && lines.keyAt(active) === key)) return Math.min(active, lines.count - 1)
  const found = lineOf(lines, key)
  return found >= 0 ? found : Math.min(active, lines.count - 1)
}

/** 1 towards the end of the line, -1 towards its beginning, as it is read; `null` for other keys. */
function sideStep(event: KeyboardEvent): number | null {
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
