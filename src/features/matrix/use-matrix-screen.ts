/** State of the Matrix screen: where the cursor is, which cell is open, and how focus, address and judging follow each other. */
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { CellRef, View } from '#domain/cell.ts'
import type { Article } from '#domain/records.ts'
import type { ProjectId, StoryId } from '#domain/ids.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { opinionsAskedOf, opinionTables } from '#domain/second-opinion.ts'
import { useRows } from '#state/use-rows.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import type { MatrixAddress } from '#ui/address.ts'
import type { MatrixShape } from '#ui/matrix-shape.ts'
import { drawNow } from '#ui/draw-now.ts'
import { announce } from '#ui/LiveRegion.tsx'
import type { CellPanelHandle } from './CellPanel.tsx'
import { cursorAt, type GridCursor, type GridPlace } from './grid-cursor.ts'
import type { GridLayout } from './grid-layout.ts'
import type { MatrixGridHandle } from './MatrixGrid.tsx'
import { useMatrixSettings, type MatrixSettings } from './matrix-settings.ts'
import { openHead } from './open-head.ts'
import { useCell, type CellContent } from './use-cell.ts'
import { cellAt, placeOfCell, useGridCursor } from './use-grid-cursor.ts'
import { useJudging, type Judging } from './use-judging.ts'
import { useAddressing, useShape } from './use-addressing.ts'
import { useLayout } from './use-layout.ts'
import { useMatrix, type ShownMatrix } from './use-matrix.ts'
import { useQueue, type Queue } from './use-queue.ts'
import { useReview, type Reviewing } from './use-review.ts'

export interface MatrixScreenState {
  readonly shown: ShownMatrix
  readonly layout: GridLayout
  /** Of the columns, each once. */
  readonly articles: readonly Article[]
  readonly view: View
  readonly settings: MatrixSettings
  readonly changeSettings: (change: Partial<MatrixSettings>) => void
  readonly shape: MatrixShape
  readonly changeShape: (change: Partial<MatrixShape>) => void
  readonly cursor: GridCursor
  readonly setCursor: (cursor: GridCursor) => void
  /** The open cell, else the one of the cursor. */
  readonly cell: CellRef | null
  /** Whether the panel of a cell is open. */
  readonly isCellOpen: boolean
  readonly content: CellContent | null
  readonly judging: Judging
  readonly queue: Queue
  readonly reviewing: Reviewing
  /** Opens a cell; while reviewing it takes the focus. */
  readonly goTo: (cell: CellRef) => void
  readonly move: (cursor: GridCursor) => void
  readonly open: (place: GridPlace) => void
  /** Opens the panel of a cell and goes there. */
  readonly openCell: (cell: CellRef) => void
  readonly close: () => void
  readonly showStory: (story: StoryId | null) => void
  /** Gives the focus to the grid if it is nowhere: a dialog opened by a quick key has none to give back. */
  readonly keepFocus: () => void
  /** Whether one goes on to the next cell after each judgement. */
  readonly setReview: (review: boolean) => void
}

type GridRef = RefObject<MatrixGridHandle | null>
type PanelRef = RefObject<CellPanelHandle | null>

/** The cell of the address is the one whose panel is open; moving about then changes the address in place. */
export function useMatrixScreen(address: MatrixAddress, grid: GridRef, panel: PanelRef): MatrixScreenState {
  const { project, story } = address
  const shape = useShape(address)
  const session = useSession()
  const analyst = useAnalyst()
  const [settings, changeSettings] = useMatrixSettings()
  const view: View = shape.whose === 'me' ? analyst.id : 'all'
  const shown = useMatrix(story, view, shape)
  const { groups, ...laidOut } = useLayout(shown.matrix, shape)
  const { layout } = laidOut
  const { cursor, setCursor } = useGridCursor(layout, address.cell)
  const cell = address.cell ?? cellAt(layout, cursor.place)
  const content = useCell(cell, analyst.id)
  const asked = useRows(
    (snapshot) => (shape.kinds.includes('asked') ? opinionsAskedOf(snapshot, analyst.id) : null),
    opinionTables,
    [shape, analyst.id],
  )
  const queue = useQueue(shown.matrix, groups, view, settings.order, asked)
  const focus = useFocusHome(grid, panel)

  const { show, ...addressing } = useAddressing(address)
  const goTo = (next: CellRef) => {
    const place = placeOfCell(layout, next, cursor.place.column)
    if (place) setCursor(cursorAt(place))
    show(next)
  }
  /** While reviewing the card has the keys: arrows choose among its sentences. */
  const review = (next: CellRef) => {
    goTo(next)
    focus.toPanel()
  }
  const move = (next: GridCursor) => {
    setCursor(next)
    const there = cellAt(layout, next.place)
    // A column of several articles has no cell that could be judged: none may stay open as if it were the one.
    if (address.cell && (there || layout.columns[next.place.column]?.kind === 'folded')) show(there)
  }
  useTurnedOn(address.review, () => {
    changeSettings({ since: session.store.getState().sequence })
    const first = queue.first(cell)
    if (!first) return announce(matrixMessages.queue.done)
    goTo(first)
    focus.toPanelSoon()
  })
  const reviewing = useReview(address.review, shown.matrix, queue, cell, analyst.id)
  const judging = useJudging(content, {
    written: () => {
      const next = address.review ? queue.neighbour(cell, 1) : null
      if (next) return review(next)
      if (address.review) announce(matrixMessages.queue.done)
      focus.home()
    },
    asked: () => {
      if (cell && !address.cell) show(cell)
      focus.toPanel()
    },
    left: focus.home,
    proposed: reviewing.proposed,
  })
  return {
    shown,
    ...laidOut,
    view,
    settings,
    changeSettings,
    shape,
    cursor,
    setCursor,
    cell,
    isCellOpen: address.cell !== null,
    content,
    judging,
    queue,
    reviewing,
    goTo: address.review ? review : goTo,
    keepFocus: focus.keep,
    move,
    ...opening(project, layout, show, focus),
    ...addressing,
  }
}

/** Opens what is at a place, or a cell wherever it is, and closes it. */
function opening(
  project: ProjectId,
  layout: GridLayout,
  show: (cell: CellRef | null) => void,
  focus: ReturnType<typeof useFocusHome>,
): Pick<MatrixScreenState, 'open' | 'openCell' | 'close'> {
  const openCell = (cell: CellRef) => {
    show(cell)
    focus.toPanel()
  }
  return {
    open: (place) => {
      const cell = cellAt(layout, place)
      if (cell) openCell(cell)
      else openHead(project, layout, place)
    },
    openCell,
    close: () => {
      show(null)
      focus.toGrid()
    },
  }
}

/** Does something when a setting is turned on; not where it is on from the start. */
function useTurnedOn(isOn: boolean, begin: () => void) {
  const wasOn = useRef(isOn)
  const onTurnedOn = useEffectEvent(begin)
  useEffect(() => {
    if (isOn && !wasOn.current) onTurnedOn()
    wasOn.current = isOn
  }, [isOn])
}

/** Where the focus goes when a question of the panel is answered: back to the grid if it came from there. */
function useFocusHome(grid: GridRef, panel: PanelRef) {
  const fromGrid = useRef(true)
  const later = useLater()
  const toGrid = () => {
    // At once where it can be, so that the next key is not lost.
    grid.current?.focus()
    later(() => (grid.current ?? panel.current)?.focus())
  }
  return {
    toGrid,
    toPanel: () => {
      fromGrid.current = grid.current?.hasFocus() ?? false
      // What was asked for is drawn now and not a moment later: the next key may already be on its way.
      drawNow()
      panel.current?.focus()
      later(() => {
        if (panel.current?.hasFocusInside() === false) panel.current.focus()
      })
    },
    /** After the next drawing: for effects, which must not draw. */
    toPanelSoon: () => {
      fromGrid.current = false
      later(() => panel.current?.focus())
    },
    keep: () =>
      later(() => {
        if (document.activeElement === document.body) grid.current?.focus()
      }),
    home: () => (fromGrid.current ? toGrid() : later(() => (panel.current ?? grid.current)?.focus())),
  }
}

/**
 * For what moves the focus and may only just be on its way to the page: two frames let it be drawn. A fast person has gone on by then:
 * only the newest is done, and none where the focus has moved elsewhere meanwhile.
 */
function useLater(): (work: () => void) => void {
  const waiting = useRef(0)
  return (work) => {
    const before = document.activeElement
    cancelAnimationFrame(waiting.current)
    waiting.current = requestAnimationFrame(() => {
      waiting.current = requestAnimationFrame(() => {
        const { activeElement } = document
        if (activeElement === before || activeElement === document.body) work()
      })
    })
  }
}
