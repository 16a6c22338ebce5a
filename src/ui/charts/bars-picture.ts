/** A picture of rows with one bar each, made of parts that are told apart by sign and outline, not by colour alone. Pure. */
import { scaleLinear } from 'd3-scale'
import { markWords, type MarkState } from '../marks/JudgementMark.tsx'
import type { Room } from './fit-lines.ts'
import { legend } from './legend.ts'
import { markLook } from './mark-shapes.ts'
import { group, line, plain, rect, text, type Picture, type PictureElement } from './picture.ts'
import { drawHead, headHeight, type Head } from './row-heads.ts'

export interface BarPart {
  readonly state: MarkState
  readonly count: number
}

export interface BarRow {
  readonly head: Head
  /** The same kinds in the same order in every row. */
  readonly parts: readonly BarPart[]
  /** After the bar, for example `9 of 11`. */
  readonly total: string
}

const BAR = 22
const TOTAL = 64
const NARROW = 620

/** Every bar on the same scale; a legend below for the parts that occur. On a narrow room the heads stand above their bars. */
export function barsPicture(rows: readonly BarRow[], room: Room): Picture {
  const width = Math.max(280, Math.floor(room.width))
  const isNarrow = width < NARROW
  const side = isNarrow ? 0 : Math.round(Math.min(320, width * 0.3))
  const headWidth = isNarrow ? width - 8 : side - 12
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)))
  const across = scaleLinear([0, most], [side + 2, width - TOTAL])
  const elements: PictureElement[] = []
  let y = 4
  for (const { head, parts, total } of rows) {
    const tall = headHeight(head, headWidth, 2, room)
    const height = isNarrow ? tall + BAR + 14 : Math.max(BAR + 14, tall + 10)
    const bar = isNarrow ? y + tall + 6 : y + (height - BAR) / 2
    elements.push(
      line(0, y, width, y, { stroke: 'line' }),
      ...drawHead(head, 2, isNarrow ? y + 2 : y + (height - tall) / 2 - 1, headWidth, 2, room),
      ...drawBar(parts, across, bar),
    )
    const end = across(parts.reduce((sum, { count }) => sum + count, 0))
    elements.push(text(end + 8, bar + BAR / 2 + 4, plain(total), { ink: 'ink-soft' }))
    y += height
  }
  elements.push(line(0, y, width, y, { stroke: 'line' }))
  const occurs = (part: number) => rows.some(({ parts }) => (parts[part]?.count ?? 0) > 0)
  const states = (rows[0]?.parts ?? []).filter((_, part) => occurs(part)).map(({ state }) => state)
  const below = legend(states, width, y + 14, room)
  return { width, height: below.bottom, elements: [...elements, ...below.elements] }
}

function drawBar(parts: readonly BarPart[], across: (count: number) => number, y: number): PictureElement[] {
  let before = 0
  return parts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => {
      const [from, to] = [across(before), across(before + count)]
      before += count
      const { ground, ink, strong } = markLook(state)
      // A part without any ground of its own would leave a gap in the bar.
      const paint = ground.fill === undefined && ground.stroke === undefined ? { stroke: ink } : ground
      const wide = to - from - 2
      return group(`${markWords(state)}: ${count}`, [
        rect(from, y, wide, BAR, paint),
        ...(wide < 9
          ? []
          : [text(from + wide / 2, y + BAR / 2 + 4, plain(String(count)), { strong, ink, to: 'middle' })]),
      ])
    })
}
