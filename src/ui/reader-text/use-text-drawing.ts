/** Keeps the highlights of one pane true to what should be drawn. Knows styles and stretches, not commands. */
import { useEffect, useLayoutEffect, useState } from 'react'
import { HighlightPainter, type Mark } from '#ui/highlight/highlight-painter.ts'
import type { LayerName } from '#ui/highlight/mark-style.ts'
import type { Span, TextLayer } from './text-layer.ts'

/** What is to be drawn: marks with lanes, and stretches by layer. */
export interface Drawing {
  readonly marks: readonly Mark[]
  readonly layers: Readonly<Partial<Record<LayerName, readonly Span[]>>>
}

const nothing: readonly Span[] = []
const layersOfReading = [
  'sentence',
  'furniture',
  'faded',
  'reordered',
  'unusual',
  'found',
  'focused',
  'lit',
  'chosen',
  'caret',
] as const

/** The painter of a layer; `null` until the text stands. Drawn again whenever a mark or layer is another value. */
export function useTextDrawing(layer: TextLayer | null, scroller: Element | null, drawing: Drawing) {
  const [painter, setPainter] = useState<HighlightPainter | null>(null)
  useLayoutEffect(() => {
    if (!layer || !scroller) return
    return startPainting(layer, scroller, setPainter)
  }, [layer, scroller])
  const { marks, layers } = drawing
  useLayoutEffect(() => painter?.setMarks(marks), [painter, marks])
  useEffect(() => {
    if (!painter) return
    for (const name of layersOfReading) painter.setLayer(name, layers[name] ?? nothing)
  }, [painter, layers])
  return painter
}

/** Tells `changed` the painter now, and `null` when it is taken away. */
function startPainting(
  layer: TextLayer,
  scroller: Element,
  changed: (painter: HighlightPainter | null) => void,
): () => void {
  const painter = new HighlightPainter(layer, scroller)
  changed(painter)
  return () => {
    painter.dispose()
    changed(null)
  }
}
