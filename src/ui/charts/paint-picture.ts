/** Paints a picture on a canvas: the same elements as on the screen, for files of pixels. */
import { MARGIN } from './svg-text.ts'
import type { Ink, Picture, PictureElement } from './picture.ts'

/** From the top left of `pen`, on a ground of its own with a margin. */
export function paintPicture(
  pen: CanvasRenderingContext2D,
  { width, height, elements }: Picture,
  colourOf: (ink: Ink) => string,
  fontFamily: string,
): void {
  pen.fillStyle = colourOf('sheet')
  pen.fillRect(0, 0, width + 2 * MARGIN, height + 2 * MARGIN)
  pen.translate(MARGIN, MARGIN)
  for (const element of elements) paint(pen, element, colourOf, fontFamily)
}

function paint(
  pen: CanvasRenderingContext2D,
  element: PictureElement,
  colourOf: (ink: Ink) => string,
  fontFamily: string,
): void {
  const { tag, fill, stroke, turn, down = 0, content } = element
  if (tag === 'title') return
  pen.save()
  if (tag === 'g' && typeof content !== 'string') {
    pen.translate(0, down)
    for (const one of content) paint(pen, one, colourOf, fontFamily)
    pen.restore()
    return
  }
  if (turn !== undefined) {
    pen.translate(turn.x, turn.y)
    pen.rotate((turn.degrees * Math.PI) / 180)
    pen.translate(-turn.x, -turn.y)
  }
  if (fill !== undefined) pen.fillStyle = colourOf(fill)
  if (stroke !== undefined) pen.strokeStyle = colourOf(stroke)
  if (tag === 'text') paintText(pen, element, fontFamily)
  else paintArea(pen, element)
  pen.restore()
}

function paintArea(pen: CanvasRenderingContext2D, { tag, attributes, fill, stroke }: PictureElement): void {
  const shape = tag === 'rect' ? new Path2D() : new Path2D(String(attributes['d']))
  const number = (name: string) => Number(attributes[name] ?? 0)
  if (tag === 'rect') shape.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'))
  pen.lineWidth = number('strokeWidth')
  pen.setLineDash(
    String(attributes['strokeDasharray'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
  if (fill !== undefined) pen.fill(shape)
  if (stroke !== undefined) pen.stroke(shape)
}

function paintText(pen: CanvasRenderingContext2D, { attributes, content }: PictureElement, fontFamily: string): void {
  const { x, y, fontSize, fontWeight, direction, textAnchor } = attributes
  pen.font = `${fontWeight} ${fontSize}px ${fontFamily}`
  pen.direction = direction === 'rtl' ? 'rtl' : 'ltr'
  pen.textAlign = textAnchor === 'middle' ? 'center' : textAnchor === 'start' ? 'start' : 'end'
  if (typeof content === 'string') pen.fillText(content, Number(x), Number(y))
}
