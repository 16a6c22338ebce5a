/** How the judgements of several articles on one claim are spread. Pure. */
import type { Cell } from '#domain/cell.ts'
import { matrixViewMessages, spreadKinds, type SpreadCounts, type SpreadKind } from '#i18n/messages/matrix-view.ts'
import { cellIn, type MatrixColumn, type MatrixRow } from '#domain/matrix.ts'
import type { MarkState } from '#ui/marks/JudgementMark.tsx'

/** The columns that count: a source document is no version, and stands for itself only where nothing else does. */
export function versionsOf(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const versions = columns.filter(({ sourceDocument }) => !sourceDocument)
  return versions.length === 0 ? columns : versions
}

/** The cells of a row in some columns, counted: only what was left out though available is a finding, so reasons stay apart (C4). */
export function spreadOf(row: MatrixRow, columns: readonly MatrixColumn[]): SpreadCounts {
  const counts = Object.fromEntries(spreadKinds.map((kind) => [kind, 0])) as Record<SpreadKind, number>
  for (const { article } of versionsOf(columns)) {
    const kind = kindOf(cellIn(row, article.id))
    if (kind !== null) counts[kind] += 1
  }
  return counts
}

/** `null` for a cell that is not asked, which is in no count (C13). */
function kindOf(cell: Cell): SpreadKind | null {
  if (!cell.asked || cell.state === 'notAsked') return null
  if (cell.state === 'split') return 'split'
  if (cell.state !== 'judged') return 'open'
  return cell.judgement === 'omits' ? (cell.omission?.reason ?? 'noReason') : cell.judgement
}

/** The sign of a kind: the same as of one cell. */
export function spreadMark(kind: SpreadKind): MarkState {
  if (kind === 'agrees') return { kind, withFacets: false }
  if (kind === 'differs' || kind === 'unclear' || kind === 'split') return { kind }
  if (kind === 'open') return { kind: 'notAssessed', waiting: 0 }
  return { kind: 'omits', reason: kind === 'noReason' ? null : kind }
}

/** The same in words. */
export function spreadWords(counts: SpreadCounts): string {
  const words = matrixViewMessages.spread(counts)
  return words === '' ? matrixViewMessages.nothingAsked : words
}
