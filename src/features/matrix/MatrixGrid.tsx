/**
 * The matrix as one grid for the keyboard and for assistive technology: one tab stop, real cells with a roving focus, of which
 * only those in the window exist. Draws and moves; what a judgement key does is the screen's.
 */
import {
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'
import type { ClaimStyle } from '#domain/claim-style.ts'
import type { ClaimId } from '#domain/ids.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { chosenBlock, cursorAt, firstCursor, moveCursor, type GridCursor, type GridPlace } from './grid-cursor.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { leftToShow, scrollInto, type GridLayout } from './grid-layout.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useCrossHair } from './use-cross-hair.ts'
import { useGridWindow } from './use-grid-window.ts'
import { useViewer } from './use-viewer.ts'
import { isTouch } from '#ui/is-touch.ts'
import styles from './MatrixGrid.module.css'

/** What the screen may ask of the grid. */
export interface MatrixGridHandle {
  /** Moves the focus to the cell of the cursor. */
  readonly focus: () => void
  readonly hasFocus: () => boolean
}

export interface MatrixGridProps {
  readonly layout: GridLayout
  readonly styleOf: ReadonlyMap<ClaimId, ClaimStyle>
  readonly cursor: GridCursor
  readonly onMove: (cursor: GridCursor) => void
  /** Enter or a double click on a cell or head. */
  readonly onOpen: (place: GridPlace) => void
  /** `null` where there is nothing to leave: the key is then for others. */
  readonly onEscape: (() => void) | null
  /** F2 on a place. */
  readonly onNote: (place: GridPlace) => void
  readonly ref: Ref<MatrixGridHandle>
}

/** Controlled: the cursor is the screen's. */
export function MatrixGrid(props: MatrixGridProps) {
  const { layout, styleOf, cursor, onMove, onOpen, ref } = props
  const viewer = useViewer()
  const scroller = useRef<HTMLDivElement>(null)
  const { place } = cursor
  const shown = useGridWindow(scroller, layout, place)
  const { focusCurrent, focusProps } = useGridFocus(scroller, place)
  const rowBar = useRef<HTMLDivElement>(null)
  const columnBar = useRef<HTMLDivElement>(null)
  const pointerProps = useCrossHair(layout, rowBar, columnBar)
  const block = useMemo(() => chosenBlock(cursor), [cursor])
  useImperativeHandle(
    ref,
    () => ({ focus: focusCurrent, hasFocus: () => scroller.current?.contains(document.activeElement) ?? false }),
    [focusCurrent],
  )
  const { width, height } = shown
  const { across } = layout
  const { row, column } = place
  const bring = useEffectEvent(() => {
    if (scroller.current && width > 0 && height > 0) bringIntoView(scroller.current, layout, place)
  })
  // Also when the window becomes smaller: a panel that opens must not hide the cell it is about.
  useLayoutEffect(() => bring(), [across, row, column, width, height])

  const click = (event: MouseEvent<HTMLDivElement>) => {
    const target = placeUnder(event.target)
    if (!target) return
    onMove(event.shiftKey ? { place: target, anchor: cursor.anchor } : cursorAt(target))
    // A finger points and means it: there is no double click to open with.
    if (isTouch(event.nativeEvent)) onOpen(target)
  }
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={matrixMessages.grid}
      aria-rowcount={layout.rows.length + 1}
      aria-colcount={layout.columns.length + 2}
      aria-multiselectable="true"
      className={styles['grid']}
      style={sizeVariables(layout)}
      tabIndex={-1}
      onKeyDown={(event) => {
        const taken = pressOn(event, props, shown.page)
        if (taken) event.preventDefault()
      }}
      onClick={click}
      onDoubleClick={(event) => {
        const target = placeUnder(event.target)
        if (target) onOpen(target)
      }}
      {...focusProps}
      {...pointerProps}
    >
      <GridHead across={layout.across} columns={shown.columns} currentColumn={place.row === -1 ? place.column : null} />
      <div role="rowgroup" className={styles['body']} style={{ blockSize: layout.height }}>
        {/* Beneath the rows: above them they would be layers as long as the matrix, and every scrolled frame slow. */}
        <div ref={rowBar} className={styles['rowBar']} role="presentation" />
        <div ref={columnBar} className={styles['columnBar']} role="presentation" />
        {shown.rows.map(({ index, slot }) => {
          const row = layout.rows[index]
          return row ? (
            <GridRow
              key={slot}
              across={layout.across}
              row={row}
              index={index}
              style={styleOf.get(row.claim.id) ?? null}
              viewer={viewer}
              columns={shown.columns}
              currentColumn={place.row === index ? place.column : null}
              block={block && index >= block.top && index <= block.bottom ? block : null}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

/** Does what a key means in the grid; false when it means nothing here. */
function pressOn(event: KeyboardEvent<HTMLElement>, props: MatrixGridProps, page: number): boolean {
  const { layout, cursor, onMove, onOpen, onEscape, onNote } = props
  if (event.altKey || event.defaultPrevented) return false
  const { key, shiftKey: shift } = event
  const isMod = event.ctrlKey || event.metaKey
  if (key === 'Enter') onOpen(cursor.place)
  else if (isMod && key.toLowerCase() === 'a') onMove(everyCell(layout))
  else if (key === 'Escape' && onEscape) onEscape()
  else if (key === 'F2') onNote(cursor.place)
  else {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const extent = { rows: layout.rows.length, columns: layout.columns.length, page }
    const pressed = { key: rightToLeft ? mirrored(key) : key, shift, mod: isMod }
    const next = moveCursor(cursor, pressed, extent)
    if (!next) return false
    onMove(next)
  }
  return true
}

/** All cells chosen, with the cursor on the first. */
function everyCell({ rows, columns }: GridLayout): GridCursor {
  return { place: firstCursor.place, anchor: { row: rows.length - 1, column: columns.length - 1 } }
}

/** Sizes as custom properties; the names are those of the style sheet. */
function sizeVariables({ sizes, width }: GridLayout): CSSProperties {
  return { '--column': `${sizes.column}px`, '--row': `${sizes.row}px`, '--columns': `${width}px` } as CSSProperties
}

/** The place an element of the grid stands for; `null` between cells. */
function placeUnder(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (!element) return null
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) }
}

/** Scrolls as far as needed; heads and ends that stay in place are not in the window. */
function bringIntoView(scroller: HTMLElement, layout: GridLayout, place: GridPlace): void {
  const head = scroller.querySelector<HTMLElement>('[role="columnheader"]')
  if (!head) return
  const end = head.parentElement?.lastElementChild
  const isSticky = end instanceof HTMLElement && getComputedStyle(end).position === 'sticky'
  const aside = head.offsetWidth + (isSticky ? end.offsetWidth : 0)
  const { row, column } = place
  if (row >= 0) {
    const height = scroller.clientHeight - (head.parentElement?.offsetHeight ?? 0)
    scroller.scrollTop = scrollInto(scroller.scrollTop, height, row * layout.sizes.row, layout.sizes.row)
  }
  const at = layout.columns[column]
  if (!at) return
  const left = Math.abs(scroller.scrollLeft)
  const wanted = leftToShow(layout, left, scroller.clientWidth - aside, at)
  if (wanted !== left) scroller.scrollLeft = getComputedStyle(scroller).direction === 'rtl' ? -wanted : wanted
}

function mirrored(key: string): string {
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
}
