/** Draws a picture as SVG. The same to assistive technology as an image: its words are in the summary, and in the table behind it. */
import { createElement, type ReactNode } from 'react'
import { paintAttributes, type Ink, type Picture, type PictureElement } from './picture.ts'

export interface PictureViewProps {
  readonly picture: Picture
  /** What it shows, in a sentence or two. */
  readonly summary: string
}

/** In its own size; the caller gives it room to scroll. No inline style: the content security policy allows none. */
export function PictureView({ picture, summary }: PictureViewProps) {
  const { width, height, elements } = picture
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={summary}>
      {elements.map(drawn)}
    </svg>
  )
}

function drawn(element: PictureElement, index: number): ReactNode {
  const { tag, attributes, content } = element
  const inside = typeof content === 'string' ? content : content.map(drawn)
  return createElement(tag, { key: index, ...attributes, ...paintAttributes(element, variableOf) }, inside)
}

const variableOf = (ink: Ink) => `var(--${ink})`
