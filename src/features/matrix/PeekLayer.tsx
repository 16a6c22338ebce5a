/**
 * A look at a cell without opening it: what is behind it, in a card beside it. Under a mouse that rests it comes after a moment, and
 * Space brings it for the cell of the cursor, which it then follows. The matrix itself is never drawn again for it.
 */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import type { GridPlace } from './grid-cursor.ts'
import type { GridLayout } from './grid-layout.ts'
import { besideCell } from './peek-place.ts'
import { PeekCard } from './PeekCard.tsx'
import styles from './Peek.module.css'

interface PeekLayerProps {
  readonly layout: GridLayout
  /** Of the cursor. */
  readonly cursor: GridPlace
  /** The matrix. */
  readonly children: ReactNode
}

/** By key it is where the cursor is, by mouse at a place of its own. */
type Peek = 'cursor' | GridPlace

/** Milliseconds a mouse rests before the card comes, and before it goes. */
const [rest, leave] = [600, 200]

/** Esc closes the card before it means anything else. */
export function PeekLayer({ layout, cursor, children }: PeekLayerProps) {
  const area = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [peek, setPeek] = useState<Peek | null>(null)
  const later = useLater()
  const wanted = peek === 'cursor' ? cursor : peek
  const place = wanted && (layout.rows[wanted.row] ?? layout.columns[wanted.column]) ? wanted : null
  const settle = () => {
    const cell = place && area.current?.querySelector(`[data-row="${place.row}"][data-column="${place.column}"]`)
    if (!cell || !area.current || !card.current) return
    const { style, offsetWidth: width } = card.current
    const at = besideCell(cell.getBoundingClientRect(), area.current.getBoundingClientRect(), width)
    style.left = `${at.left}px`
    style.top = at.top === null ? 'auto' : `${at.top}px`
    style.bottom = at.bottom === null ? 'auto' : `${at.bottom}px`
    style.maxHeight = `${at.height}px`
  }
  useLayoutEffect(settle)
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || peek === 'cursor') return
    if (event.target instanceof Node && card.current?.contains(event.target)) return later.never()
    const under = cellUnder(event.target)
    if (under && place && samePlace(under, place)) return later.never()
    if (under) later.do(rest, () => setPeek(under))
    else if (peek) later.do(leave, () => setPeek(null))
    else later.never()
  }
  const close = () => {
    later.never()
    setPeek(null)
  }
  const press = (event: KeyboardEvent) => {
    later.never()
    if (event.key === 'Escape' && peek !== null) {
      event.preventDefault()
      event.stopPropagation()
      setPeek(null)
    } else if (event.key === ' ' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      setPeek(peek === 'cursor' ? null : 'cursor')
    } else if (peek !== 'cursor') setPeek(null)
  }
  return (
    <div
      ref={area}
      className={styles['area']}
      onPointerMove={move}
      onPointerLeave={() => {
        if (peek !== 'cursor') close()
      }}
      onPointerDownCapture={(event) => {
        if (!(event.target instanceof Node && card.current?.contains(event.target))) close()
      }}
      onScrollCapture={(event) => {
        if (event.target instanceof Node && card.current?.contains(event.target)) return
        if (peek === 'cursor') settle()
        else close()
      }}
      onKeyDownCapture={press}
    >
      {children}
      <div role="status" aria-label={matrixViewMessages.peek.label} aria-live={peek === 'cursor' ? 'polite' : 'off'}>
        {place ? (
          <div ref={card} className={styles['card']}>
            <PeekCard layout={layout} place={place} />
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** One thing to be done after a while; another one takes its place. */
function useLater() {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const never = () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }
  useEffect(() => never, [])
  return {
    never,
    do: (milliseconds: number, work: () => void) => {
      never()
      timer.current = setTimeout(work, milliseconds)
    },
  }
}

/** The cell a mouse is over, unless it is blank: heads say what they are themselves. */
function cellUnder(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"][data-column]') : null
  if (!cell || cell.childElementCount === 0) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

function samePlace(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column
}
