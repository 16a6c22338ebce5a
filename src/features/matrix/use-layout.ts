/** The columns of the matrix as its shape asks for them, and the grid they make with its rows. */
import { useMemo } from 'react'
import type { Matrix } from '#domain/matrix.ts'
import type { MatrixShape } from '#ui/matrix-shape.ts'
import { useMedia } from '#ui/use-media.ts'
import { groupColumns, type ColumnGroup } from './column-groups.ts'
import { layOut, layOutColumns, layOutFolded, type GridLayout } from './grid-layout.ts'

interface ShapedMatrix {
  readonly groups: readonly ColumnGroup[]
  readonly layout: GridLayout
}

const columnWidth = 92
const foldedWidth = 112

/** Groups and columns stay the same objects as long as only rows change. */
export function useLayout(matrix: Matrix, { by, folded }: MatrixShape): ShapedMatrix {
  const row = useMedia('(pointer: coarse)') ? 68 : 60
  const groups = useMemo(() => groupColumns(matrix.groups, by), [matrix.groups, by])
  const across = useMemo(
    () =>
      folded
        ? layOutFolded(groups, { column: foldedWidth, row, gap: 0 })
        : layOutColumns(groups, { column: columnWidth, row, gap: 10 }),
    [groups, folded, row],
  )
  const layout = useMemo(() => layOut(matrix, across), [matrix, across])
  return { groups, layout }
}
