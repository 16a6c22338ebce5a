/** The columns of the matrix as its shape asks for them, and the grid they make with its rows. */
import { useMemo } from 'react'
import type { Matrix } from '#domain/matrix.ts'
import type { Article } from '#domain/records.ts'
import type { MatrixShape } from '#ui/matrix-shape.ts'
import { useMedia } from '#ui/use-media.ts'
import { groupColumns, type ColumnGroup } from './column-groups.ts'
import { layOut, layOutColumns, layOutFolded, type GridLayout } from './grid-layout.ts'

interface ShapedMatrix {
  readonly groups: readonly ColumnGroup[]
  readonly layout: GridLayout
  /** Of the columns, each once. */
  readonly articles: readonly Article[]
}

const columnWidth = 92
const foldedWidth = 112
/** Two of them stand beside the claims, on a small screen too. */
const [comparedWidth, comparedNarrow] = [240, 116]

/** Groups and columns stay the same objects as long as only rows change. */
export function useLayout(matrix: Matrix, { by, folded, compared }: MatrixShape): ShapedMatrix {
  const row = useMedia('(pointer: coarse)') ? 68 : 60
  const pairWidth = useMedia('(max-width: 46rem)') ? comparedNarrow : comparedWidth
  const isPair = compared !== null
  const groups = useMemo(
    () =>
      isPair
        ? matrix.groups.map(({ columns }): ColumnGroup => ({ head: { by: 'compared' }, columns }))
        : groupColumns(matrix.groups, by),
    [matrix.groups, by, isPair],
  )
  const across = useMemo(
    () =>
      folded && !isPair
        ? layOutFolded(groups, { column: foldedWidth, row, gap: 0 })
        : layOutColumns(groups, { column: isPair ? pairWidth : columnWidth, row, gap: 10 }),
    [groups, folded, isPair, pairWidth, row],
  )
  const layout = useMemo(() => layOut(matrix, across), [matrix, across])
  const articles = useMemo(
    () => [...new Set(groups.flatMap(({ columns }) => columns.map(({ article }) => article)))],
    [groups],
  )
  return { groups, layout, articles }
}
