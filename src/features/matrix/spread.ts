/** How the judgements of several articles on one claim are spread. Pure. */
import { countCells, type Coverage } from '#domain/coverage.ts'
import { cellIn, type MatrixColumn, type MatrixRow } from '#domain/matrix.ts'

/** The columns that count: a source document is no version, and stands for itself only where nothing else does. */
export function versionsOf(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const versions = columns.filter(({ sourceDocument }) => !sourceDocument)
  return versions.length === 0 ? columns : versions
}

/** The cells of a row in some columns, counted. */
export function spreadOf(row: MatrixRow, columns: readonly MatrixColumn[]): Coverage {
  return countCells(versionsOf(columns).map(({ article }) => cellIn(row, article.id)))
}
