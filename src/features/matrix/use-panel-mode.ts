/** The mode of the panel of one cell, and whether the cell was judged elsewhere since it was opened. */
import { useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import { restingPanel, type PanelMode, type PanelState } from './panel-mode.ts'
import { isSameCell } from './review-queue.ts'

export interface OpenMode {
  readonly mode: PanelMode
  readonly open: (mode: PanelMode) => void
  readonly rest: () => void
  /** True while the analyst's own judgement is not the one that stood there when the mode was opened. */
  readonly isOvertaken: boolean
  /** What was judged elsewhere has been told. */
  readonly catchUp: () => void
}

/** `rev` is that of the analyst's own judgement, `null` without one. Another cell is at rest. */
export function usePanelMode(cell: CellRef | null, rev: number | null): OpenMode {
  const [panel, setPanel] = useState<PanelState>(restingPanel)
  const here = isSameCell(panel.cell, cell) ? panel : restingPanel
  const isResting = here.mode.kind === 'rest'
  return {
    mode: here.mode,
    open: (mode) => setPanel({ cell, mode, seen: isResting ? rev : here.seen }),
    rest: () => setPanel(restingPanel),
    isOvertaken: !isResting && here.seen !== rev,
    catchUp: () => setPanel({ ...here, seen: rev }),
  }
}
