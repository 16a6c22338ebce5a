/** What a cell shows and how it is read out. Pure; the drawing is GridCell's. */
import type { Cell } from '#domain/cell.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { cellMark, facetWord, facetWords, staleWords } from '#ui/marks/cell-mark.ts'
import { markWords, type MarkState } from '#ui/marks/JudgementMark.tsx'

export interface CellView {
  readonly mark: MarkState
  /** A few letters under the mark: what this version states, else how it differs; empty when there is nothing to add. */
  readonly below: string
  /** True when `below` is the version's own words, which are never translated. */
  readonly belowIsQuote: boolean
  readonly stale: boolean
  /** Everything in words, for screen readers. */
  readonly words: string
}

/** The view of a cell (C2, C3, C4, C10, C12). Cells that are the same to look at give equal views. */
export function cellView(cell: Cell): CellView {
  const mark = cellMark(cell)
  const stale = cell.state === 'judged' || cell.state === 'split' ? cell.stale : null
  const facets = cell.state === 'judged' ? cell.facets : []
  const stated = facets.find((facet) => facet.stated !== null)?.stated ?? null
  const below = stated ?? (facets[0] ? facetWord(facets[0]) : '')
  const words = [
    markWords(mark),
    ...facets.map(facetWords),
    ...(stale ? [staleWords(stale)] : []),
    ...(cell.state === 'judged' && cell.by === 'decision' ? [matrixMessages.decided] : []),
  ].join(', ')
  return { mark, below, belowIsQuote: stated !== null, stale: stale !== null, words }
}
