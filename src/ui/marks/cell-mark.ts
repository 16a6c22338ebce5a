/** The sign of a cell, and how its facets and changes are worded. Pure. */
import type { Cell } from '#domain/cell.ts'
import type { Staleness } from '#domain/claim-version.ts'
import type { FacetMark } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { markState, type MarkState } from './JudgementMark.tsx'

/** The sign of a cell (C3, C10). */
export function cellMark(cell: Cell): MarkState {
  if (cell.state === 'judged') return markState(cell.judgement, cell.facets.length > 0, cell.omission?.reason ?? null)
  if (cell.state === 'split') return { kind: 'split' }
  if (cell.state === 'notAsked') return { kind: 'notAsked' }
  return { kind: 'notAssessed', waiting: cell.state === 'waiting' ? cell.count : 0 }
}

/** A facet in a word or two. */
export function facetWord(mark: Pick<FacetMark, 'facet'>): string {
  return matrixMessages.palette.facets[mark.facet]
}

/** A facet with what the version states. */
export function facetWords(mark: FacetMark): string {
  return mark.stated === null ? facetWord(mark) : `${facetWord(mark)}: ${mark.stated}`
}

/** What changed since (C12, C4). */
export function staleWords({ claimChanged, articleChanged, reasonDoubted }: Staleness): string {
  const words = matrixMessages.staleWords
  const changed =
    claimChanged && articleChanged ? words.both : claimChanged ? words.claim : articleChanged ? words.article : null
  return [changed, reasonDoubted ? words.reason : null].filter((part) => part !== null).join(', ')
}
