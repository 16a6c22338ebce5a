/** What a cell shows and how it is read out. Pure; the drawing is GridCell's. */
import { judgedByOthers, type Cell } from '#domain/cell.ts'
import type { AnalystId } from '#domain/ids.ts'
import { formatList, formatNumber } from '#i18n/format.ts'
import { initials } from '#language/initials.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { cellMark, facetWord, facetWords, staleWords } from '#ui/marks/cell-mark.ts'
import { markWords, type MarkState } from '#ui/marks/JudgementMark.tsx'

export interface CellView {
  readonly mark: MarkState
  /** Letters or number of those who judged it where the viewer did not; empty where they did, or the project decided (C10). */
  readonly others: string
  /** A few letters under the mark: what this version states, else how it differs; empty when there is nothing to add. */
  readonly below: string
  /** True when `below` is the version's own words, which are never translated. */
  readonly belowIsQuote: boolean
  readonly stale: boolean
  /** Everything in words, for screen readers. */
  readonly words: string
}

/** Who looks at the matrix (C10). */
export interface Viewer {
  /** The person, not the identity: see `personOf`. */
  readonly person: AnalystId
  /** Never empty. */
  readonly nameOf: (person: AnalystId) => string
}

/** The view of a cell (C2, C3, C4, C10, C12). Cells that are the same to look at give equal views. */
export function cellView(cell: Cell, viewer: Viewer): CellView {
  const mark = cellMark(cell)
  const stale = cell.state === 'judged' || cell.state === 'split' ? cell.stale : null
  const facets = cell.state === 'judged' ? cell.facets : []
  const stated = facets.find((facet) => facet.stated !== null)?.stated ?? null
  const below = stated ?? (facets[0] ? facetWord(facets[0]) : '')
  const whose = whoseOf(cell, viewer)
  const words = [
    markWords(mark),
    ...facets.map(facetWords),
    ...(stale ? [staleWords(stale)] : []),
    ...whose.words,
  ].join(', ')
  return { mark, others: whose.sign, below, belowIsQuote: stated !== null, stale: stale !== null, words }
}

/** Whose judgement the cell shows, where it is not simply the viewer's. */
function whoseOf(cell: Cell, viewer: Viewer): { readonly sign: string; readonly words: readonly string[] } {
  const names = judgedByOthers(cell, viewer.person).map(viewer.nameOf)
  const isDecided = cell.state === 'judged' && cell.by === 'decision'
  if (isDecided)
    return { sign: '', words: [matrixMessages.decided, ...(names.length > 0 ? [matrixMessages.notByYou] : [])] }
  return { sign: othersSign(names), words: names.length > 0 ? [matrixMessages.byOthers(formatList(names))] : [] }
}

function othersSign(names: readonly string[]): string {
  const [name, ...more] = names
  return name === undefined ? '' : more.length > 0 ? formatNumber(names.length) : initials(name)
}
