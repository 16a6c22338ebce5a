/** A picture of rows and columns: the sign of a cell, or a bar with a count, in each. Pure. */
import { scaleBand } from 'd3-scale'
import type { MarkState } from '../marks/JudgementMark.tsx'
import { fitLines, type Room } from './fit-lines.ts'
import { markShapes } from './mark-shapes.ts'
import { group, path, plain, rect, text, type Picture, type PictureElement } from './picture.ts'
import { drawHead, headHeight, headLines, LINE, TYPE, type Head } from './row-heads.ts'

/** `title` is what a pointer shows. */
export type GridCell =
  | { readonly kind: 'mark'; readonly state: MarkState; readonly title: string }
  /** How many of a whole, and how many of those weigh less; the bar is as long as their share. */
  | {
      readonly kind: 'count'
      readonly count: number
      readonly light: number
      readonly of: number
      readonly title: string
    }

export interface Grid {
  readonly rows: readonly Head[]
  readonly columns: readonly Head[]
  readonly cell: (row: number, column: number) => GridCell
  /** Narrowest width of a column in pixels. */
  readonly columnWidth: number
}

/** Columns wider than this carry their names across, narrower ones on a slant. */
const ACROSS = 76
const WIDEST = 112
const SLANT = 68
const HEAD_WIDTH = 132

/** Wider than the room where the columns ask for it. */
export function gridPicture({ rows, columns, cell, columnWidth }: Grid, room: Room): Picture {
  const side = Math.round(Math.min(340, Math.max(112, room.width * 0.34)))
  const lean = Math.ceil(HEAD_WIDTH * Math.cos((SLANT * Math.PI) / 180)) - 10
  const across = (room.width - side) / columns.length
  const fitting = across >= ACROSS ? across : across - lean / columns.length
  const each = Math.min(WIDEST, Math.max(columnWidth, fitting))
  const top = headRoom(columns, each, room)
  const heights = rows.map((head) => Math.max(32, headHeight(head, side - 14, 3, room) + 10))
  const tops = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, height) => sum + height, 0))
  const band = scaleBand<number>(
    columns.map((_, column) => column),
    [side, side + each * columns.length],
  )
  const x = (column: number) => band(column) ?? side
  const end = side + each * columns.length
  const width = Math.ceil(end + (each < ACROSS ? lean : 0))
  const height = top + heights.reduce((sum, one) => sum + one, 0) + 1
  return {
    width,
    height,
    elements: [
      ...columns.flatMap((head, column) => columnHead(head, x(column), each, top, room)),
      ...rows.flatMap((head, row) => {
        const y = tops[row] ?? top
        const tall = heights[row] ?? 0
        const lines = headLines(head, side - 14, 3, room).length * LINE
        return [
          path(
            [
              [0, y],
              [end, y],
            ],
            { stroke: 'line' },
          ),
          ...drawHead(head, 2, y + (tall - lines) / 2 - 1, side - 14, 3, room),
          ...columns.map((_, column) => drawCell(cell(row, column), x(column), y, each, tall)),
        ]
      }),
      path(
        [
          [0, height - 1],
          [end, height - 1],
        ],
        { stroke: 'line' },
      ),
    ],
  }
}

function headRoom(columns: readonly Head[], each: number, room: Room): number {
  if (each >= ACROSS) return Math.max(...columns.map((head) => headHeight(head, each - 8, 3, room)), LINE) + 8
  return Math.ceil(HEAD_WIDTH * Math.sin((SLANT * Math.PI) / 180)) + 14
}

function columnHead(head: Head, x: number, each: number, top: number, room: Room): PictureElement[] {
  if (each < ACROSS) return slantedHead(head, x + each / 2 + 4, top - 8, room)
  const lines = headLines(head, each - 8, 3, room)
  return lines.map(({ line, size, ink }, index) =>
    text(x + each / 2, top - 8 - (lines.length - 1 - index) * LINE, line, { size, ink, to: 'middle' }),
  )
}

/** The remark first, where it is nearest to the column. */
function slantedHead({ words, remark }: Head, x: number, y: number, { measure }: Room): PictureElement[] {
  const turn = { degrees: -SLANT, x, y }
  const small = 10.5
  const before = remark === null ? 0 : measure(remark, small) + 5
  const [line] = fitLines(words, HEAD_WIDTH - before, 1, TYPE, measure)
  return [
    ...(remark === null ? [] : [text(x, y, plain(remark), { size: small, ink: 'ink-faint', turn })]),
    ...(line === undefined ? [] : [text(x + before, y, line, { turn })]),
  ]
}

function drawCell(cell: GridCell, x: number, y: number, width: number, height: number): PictureElement {
  if (cell.kind === 'mark') {
    const size = Math.min(24, width - 4)
    return group(cell.title, markShapes(cell.state, x + width / 2, y + height / 2, size))
  }
  const { count, light, of, title } = cell
  const whole = width - 32
  const long = of === 0 ? 0 : (whole * (count - light)) / of
  const lighter = of === 0 ? 0 : (whole * light) / of
  const bar = y + height / 2 - 7
  return group(title, [
    ...(long > 0 ? [rect(x + 4, bar, long, 14, { fill: 'differs' })] : []),
    ...(lighter > 0
      ? [rect(x + 4 + long, bar, lighter, 14, { fill: 'agrees-wash', stroke: 'agrees', dash: '2 2' })]
      : []),
    text(x + 8 + long + lighter, y + height / 2 + 4, plain(String(count)), { ink: count === 0 ? 'ink-faint' : 'ink' }),
  ])
}
