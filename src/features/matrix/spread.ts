/** How the judgements of several articles on one claim are spread. Pure. */
import { countCells } from '#domain/coverage.ts'
import { matrixViewMessages, type SpreadCounts } from '#i18n/messages/matrix-view.ts'
import { cellIn, type MatrixColumn, type MatrixRow } from '#domain/matrix.ts'

/** The columns that count: a source document is no version, and stands for itself only where nothing else does. */
export function versionsOf(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const versions = columns.filter(({ sourceDocument }) => !sourceDocument)
  return versions.length === 0 ? columns : versions
}

/** The cells of a row in some columns, counted. */
export function spreadOf(row: MatrixRow, columns: readonly MatrixColumn[]): SpreadCounts {
  const counted = countCells(versionsOf(columns).map(({ article }) => cellIn(row, article.id)))
  return { ...counted.judgements, split: counted.split, open: counted.asked - counted.assessed }
}

/** The same in words. */
export function spreadWords(counts: SpreadCounts): string {
  const words = matrixViewMessages.spread(counts)
  return words === '' ? matrixViewMessages.nothingAsked : words
}
