/**
 * A picture as a value: what is drawn on a screen and what is written into a file are the same list of elements. Colours are
 * names of `theme/colours.css`, so that a picture follows the theme; lengths are CSS pixels from the top left, in every interface.
 */

/** A colour by its name in `theme/colours.css`, without the dashes. */
export const inks = [
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'line-strong',
  'sheet',
  'accent',
  'accent-wash',
  'agrees',
  'agrees-wash',
  'differs',
  'differs-wash',
  'unclear',
  'unclear-wash',
  'omits',
  'omits-wash',
  'open',
] as const
export type Ink = (typeof inks)[number]

/** Words with their own language and direction (T5). */
export interface Words {
  readonly text: string
  /** BCP 47 tag; `null` for words of the interface and where nobody knows. */
  readonly lang: string | null
  readonly dir: 'ltr' | 'rtl'
}

/** Words of the interface. */
export function plain(text: string): Words {
  return { text, lang: null, dir: 'ltr' }
}

/** One SVG element; attributes are named as React names them. */
export interface PictureElement {
  readonly tag: 'g' | 'rect' | 'path' | 'text' | 'title'
  readonly attributes: Readonly<Record<string, string | number>>
  /** Left out: nothing is filled. */
  readonly fill?: Ink
  /** Left out: no outline. */
  readonly stroke?: Ink
  /** Turned around a place, in degrees, clockwise; left out where it stands straight. */
  readonly turn?: Turn
  /** Of a group: how far down its elements stand from where they say; left out where they stand there. */
  readonly down?: number
  /** Elements, or the text of one. */
  readonly content: string | readonly PictureElement[]
}

export interface Turn {
  readonly degrees: number
  readonly x: number
  readonly y: number
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly elements: readonly PictureElement[]
}

/** How a line or area is painted. `dash` is left out for a whole line. */
export interface Paint {
  readonly fill?: Ink
  readonly stroke?: Ink
  readonly strokeWidth?: number
  readonly dash?: string
}

const paintOf = ({ fill, stroke }: Paint) => ({
  ...(fill === undefined ? {} : { fill }),
  ...(stroke === undefined ? {} : { stroke }),
})
const lineOf = ({ strokeWidth = 1, dash }: Paint) => ({
  strokeWidth,
  ...(dash === undefined ? {} : { strokeDasharray: dash }),
})

/** A rectangle with slightly round corners. */
export function rect(x: number, y: number, width: number, height: number, paint: Paint): PictureElement {
  const place = { x: at(x), y: at(y), width: at(width), height: at(height), rx: 2 }
  return { tag: 'rect', attributes: { ...place, ...lineOf(paint) }, ...paintOf(paint), content: [] }
}

/** A path through absolute points; `closed` joins the last with the first. */
export function path(
  points: readonly (readonly [x: number, y: number])[],
  paint: Paint,
  closed = false,
): PictureElement {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')
  return { tag: 'path', attributes: { d: closed ? `${d}Z` : d, ...lineOf(paint) }, ...paintOf(paint), content: [] }
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, paint: Paint): PictureElement {
  const points = [
    [x1, y1],
    [x2, y2],
  ] as const
  return path(points, paint)
}

/** How words are set. Sizes in pixels; `to` says which side of the words stands at `x`, whichever way they run. */
export interface Type {
  readonly size?: number
  readonly strong?: boolean
  readonly ink?: Ink
  readonly to?: 'left' | 'middle' | 'right'
  readonly turn?: Turn
}

/** One line of words; `y` is its base line. */
export function text(x: number, y: number, words: Words, type: Type = {}): PictureElement {
  const { size = 12, strong = false, ink = 'ink', to = 'left', turn } = type
  const begins = words.dir === 'rtl' ? 'right' : 'left'
  return {
    tag: 'text',
    attributes: {
      x: at(x),
      y: at(y),
      fontSize: size,
      fontWeight: strong ? 680 : 400,
      direction: words.dir,
      unicodeBidi: 'embed',
      textAnchor: to === 'middle' ? 'middle' : to === begins ? 'start' : 'end',
      ...(words.lang === null ? {} : { lang: words.lang }),
    },
    fill: ink,
    ...(turn === undefined ? {} : { turn }),
    content: words.text,
  }
}

/** Paint and turn of an element as SVG attributes; `colourOf` gives a CSS colour. */
export function paintAttributes(
  { tag, fill, stroke, turn, down }: PictureElement,
  colourOf: (ink: Ink) => string,
): Readonly<Record<string, string>> {
  if (tag === 'g' || tag === 'title') return down === undefined ? {} : { transform: `translate(0 ${at(down)})` }
  return {
    fill: fill === undefined ? 'none' : colourOf(fill),
    ...(stroke === undefined ? {} : { stroke: colourOf(stroke) }),
    ...(turn === undefined ? {} : { transform: `rotate(${turn.degrees} ${at(turn.x)} ${at(turn.y)})` }),
  }
}

/** Elements with a title that a pointer shows. */
export function group(title: string, elements: readonly PictureElement[]): PictureElement {
  return { tag: 'g', attributes: {}, content: [{ tag: 'title', attributes: {}, content: title }, ...elements] }
}

/** A part of a picture that stands lower, as a whole. */
export function lowered(down: number, elements: readonly PictureElement[]): PictureElement {
  return { tag: 'g', attributes: {}, down, content: elements }
}

/** Tenths of a pixel are as fine as anybody sees. */
function at(length: number): number {
  return Math.round(length * 10) / 10
}
