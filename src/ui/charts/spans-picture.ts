/** A picture of rows with places and stretches on one axis, bounds drawn as bounds: an open end is an arrow, never a point. Pure. */
import type { MarkState } from '../marks/JudgementMark.tsx'
import type { Axis } from './axis.ts'
import { fitLines, type Room } from './fit-lines.ts'
import { legend } from './legend.ts'
import { markShapes } from './mark-shapes.ts'
import {
  group,
  line,
  path,
  plain,
  rect,
  text,
  type Ink,
  type Picture,
  type PictureElement,
  type Words,
} from './picture.ts'
import { drawHead, headHeight, headPaper, LINE, type Head } from './row-heads.ts'
import { drawLinks, paperBehind, type RowLink, type RowPlace } from './row-links.ts'

export interface Span {
  /** `null` for an open end. */
  readonly from: number | null
  readonly to: number | null
  /** Not meant exactly: dashed, and a point is hollow. */
  readonly approximate: boolean
  /** Only a bound, not known to be the thing itself: a bare bracket. */
  readonly isBound?: boolean
  readonly ink: Ink
  readonly title: string
}

export interface SpanRow {
  readonly head: Head
  readonly spans: readonly Span[]
  /** Words beside the first span, or alone where there is none; `null` for none. */
  readonly says: Words | null
  /** The sign of its cell; left out where it has none. */
  readonly state?: MarkState
  /** Begins a part of the picture, with this title. */
  readonly part?: string
  /** Where it comes from, drawn as lines; left out where nothing is. */
  readonly links?: readonly RowLink[]
}

export interface Spans {
  readonly rows: readonly SpanRow[]
  /** Made for the places between two ends of the plot. */
  readonly axis: (range: readonly [from: number, to: number]) => Axis
  /** Drawn through all rows; `null` for none. */
  readonly reference: Span | null
}

const NARROW = 620
const BAR = 10

/** Fills the room. On a narrow one the heads stand above their rows. */
export function spansPicture({ rows, axis: axisFor, reference }: Spans, room: Room): Picture {
  const width = Math.max(280, Math.floor(room.width))
  const isNarrow = width < NARROW
  const side = isNarrow ? 0 : Math.round(Math.min(320, width * 0.3))
  const signs = rows.some(({ state }) => state !== undefined) ? 34 : 0
  const isLinked = rows.some(({ links }) => links !== undefined)
  const left = side + signs + (isLinked ? 24 : 12)
  const right = width - 26
  const axis = axisFor([left, right])
  const headWidth = isNarrow ? width - 8 : side - 8
  const places: { top: number; middle: number; height: number }[] = []
  let y = 8
  for (const { head, part } of rows) {
    if (part !== undefined) y += 30
    const tall = headHeight(head, headWidth, 2, room)
    const height = isNarrow ? tall + 38 : Math.max(42, tall + 12)
    places.push({ top: y, middle: isNarrow ? y + tall + 24 : y + height / 2 + 5, height })
    y += height
  }
  const states = rows.flatMap(({ state }) => (state === undefined ? [] : [state]))
  const below = legend(states, width, y + 34, room)
  const plot: Plot = { left, right, axis, room, isLinked }
  const rowPlaces = rows.map((row, index) => placeOf(row, plot, places[index]?.middle ?? 0))
  return {
    width,
    height: below.bottom,
    elements: [
      ...below.elements,
      ...(reference === null ? [] : [drawReference(reference, plot, y)]),
      ...axis.ticks.flatMap(({ at, words }) => [
        line(at, 4, at, y, { stroke: 'line' }),
        text(at, y + 18, plain(words), { size: 11, ink: 'ink-soft', to: 'middle' }),
      ]),
      line(left, y, right, y, { stroke: 'line-strong' }),
      ...rows.flatMap(({ links = [] }, index) => drawLinks(links, rowPlaces[index] ?? NOWHERE, rowPlaces)),
      ...rows.flatMap((row, index) => {
        const place = places[index]
        if (place === undefined) return []
        const headTop = isNarrow
          ? place.top + 2
          : place.top + (place.height - headHeight(row.head, headWidth, 2, room)) / 2
        return [
          ...(row.part === undefined
            ? []
            : [text(2, place.top - 10, plain(row.part), { strong: true, ink: 'ink-soft' })]),
          line(0, place.top, right, place.top, { stroke: 'line' }),
          ...(isLinked && isNarrow ? headPaper(row.head, 2, headTop, headWidth, 2, room) : []),
          ...drawHead(row.head, 2, headTop, headWidth, 2, room),
          ...(row.state === undefined ? [] : markShapes(row.state, side + signs / 2, place.middle - 4, 22)),
          ...drawRow(row, plot, place.middle),
        ]
      }),
    ],
  }
}

interface Plot {
  readonly left: number
  readonly right: number
  readonly axis: Axis
  readonly room: Room
  /** Lines run between rows, and words must stand clear of them. */
  readonly isLinked: boolean
}

const NOWHERE: RowPlace = { y: 0, near: [0, 0] }
/** How near a line comes to a point. */
const NEAR = 9

/** Where lines between rows begin and end: at the first span, else before the words that say why there is none. */
function placeOf({ spans: [first], says }: SpanRow, plot: Plot, y: number): RowPlace {
  if (first === undefined) {
    const words = says === null ? 0 : plot.room.measure(says.text, 11.5)
    return { y: y - 4, near: [plot.left - 2, Math.min(plot.right, plot.left + words + 6)] }
  }
  const [from, to] = endsOf(first, plot)
  return { y, near: [from - NEAR, to + NEAR] }
}

function endsOf({ from, to }: Span, { left, right, axis }: Plot): readonly [number, number] {
  return [from === null ? left : axis.place(from), to === null ? right : axis.place(to)]
}

function drawReference(span: Span, plot: Plot, bottom: number): PictureElement {
  const [from, to] = endsOf(span, plot)
  const wide = Math.max(3, to - from)
  return group(span.title, [rect(to - from < 3 ? from - 1.5 : from, 4, wide, bottom - 4, { fill: 'accent-wash' })])
}

function drawRow({ spans, says }: SpanRow, plot: Plot, y: number): PictureElement[] {
  const drawn = spans.map((span) => drawSpan(span, plot, y))
  if (says === null) return drawn
  const [first] = spans
  if (first === undefined) {
    const [line] = fitLines(says, plot.right - plot.left, 1, 11.5, plot.room.measure)
    if (line === undefined) return drawn
    const paper = plot.isLinked ? [paperBehind(plot.left, y, plot.room.measure(line.text, 11.5))] : []
    return [...drawn, ...paper, text(plot.left, y, line, { size: 11.5, ink: 'ink-soft' })]
  }
  const [from, to] = endsOf(first, plot)
  const [line] = fitLines(says, plot.right - plot.left, 1, 11.5, plot.room.measure)
  if (line === undefined) return drawn
  const half = plot.room.measure(line.text, 11.5) / 2
  const middle = Math.min(Math.max((from + to) / 2, plot.left + half), plot.right - half)
  const paper = plot.isLinked ? [paperBehind(middle - half, y - LINE / 2 - 3, half * 2)] : []
  return [...drawn, ...paper, text(middle, y - LINE / 2 - 3, line, { size: 11.5, to: 'middle' })]
}

function drawSpan(span: Span, plot: Plot, y: number): PictureElement {
  const [from, to] = endsOf(span, plot)
  const { ink, approximate, isBound = false, title } = span
  const dash = approximate ? { dash: '3 3' } : {}
  if (span.from !== null && span.from === span.to) return group(title, [point(from, y, ink, approximate)])
  const half = BAR / 2
  const ends = [
    span.from === null ? arrow(from, y, 1, ink) : cap(from, y, ink),
    span.to === null ? arrow(to, y, -1, ink) : cap(to, y, ink),
  ]
  const body = line(from, y, to, y, {
    stroke: ink,
    strokeWidth: isBound ? 1.5 : 3,
    ...(isBound ? { dash: '2 4' } : dash),
  })
  // Wide enough for a pointer to find.
  const reach = rect(from, y - half, Math.max(to - from, 1), BAR, {})
  return group(title, [reach, body, ...ends])
}

function point(x: number, y: number, ink: Ink, hollow: boolean): PictureElement {
  const r = 6
  const corners = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ] as const
  return path(corners, hollow ? { fill: 'sheet', stroke: ink, strokeWidth: 2 } : { fill: ink, stroke: 'sheet' }, true)
}

function cap(x: number, y: number, ink: Ink): PictureElement {
  return line(x, y - 6, x, y + 6, { stroke: ink, strokeWidth: 2.5 })
}

/** `inward` is 1 where the span lies to the right of its open end. */
function arrow(x: number, y: number, inward: 1 | -1, ink: Ink): PictureElement {
  return path(
    [
      [x + 8 * inward, y - 5],
      [x, y],
      [x + 8 * inward, y + 5],
    ],
    { stroke: ink, strokeWidth: 2 },
  )
}
