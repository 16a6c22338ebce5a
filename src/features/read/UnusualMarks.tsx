/**
 * Makes visible what a text hides: a tick where the character stands and its short name above the line. They lie over the text, which has
 * no node of them: offsets, selection and copies are those of the source (T1). Near the viewport only.
 */
import { memo, useEffect, useRef, useState } from 'react'
import type { UnusualPlace } from '#domain/unusual.ts'
import { characterWords } from '#i18n/messages/unusual.ts'
import type { HighlightPainter } from '#ui/highlight/highlight-painter.ts'
import type { TextLayer } from '#ui/reader-text/text-layer.ts'
import { placeLabels, type UnusualMark } from './unusual-layout.ts'
import styles from './UnusualMarks.module.css'

/** More on three screens of text would cover it. */
const mostMarks = 400
const none: Drawn = { marks: [], room: 0 }

interface Drawn {
  readonly marks: readonly UnusualMark[]
  /** Width of the overlay. */
  readonly room: number
}

interface UnusualMarksProps {
  readonly layer: TextLayer
  readonly painter: HighlightPainter
  readonly places: readonly UnusualPlace[]
}

/** What they say stands in the list of the head, too: screen readers pass them by. Words of two scripts are underlined instead. */
export const UnusualMarks = memo(function UnusualMarks({ layer, painter, places }: UnusualMarksProps) {
  const [{ marks, room }, setDrawn] = useState(none)
  const overlay = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let frameRequest = 0
    const measure = () => {
      cancelAnimationFrame(frameRequest)
      frameRequest = requestAnimationFrame(() => {
        if (overlay.current) setDrawn(marksNear(layer, painter, places, overlay.current))
      })
    }
    measure()
    const size = new ResizeObserver(measure)
    size.observe(layer.root)
    const stops = [painter.onWindow(measure), layer.subscribe(measure)]
    return () => {
      cancelAnimationFrame(frameRequest)
      size.disconnect()
      for (const stop of stops) stop()
    }
  }, [layer, painter, places])
  return (
    <div ref={overlay} className={styles['overlay']} aria-hidden="true" translate="no" dir="ltr">
      {marks.map(({ start, left, top, height }) => (
        <span key={start} className={styles['tick']} style={{ left, top, height }} data-at={start} />
      ))}
      {placeLabels(marks, room).map(({ left, top, words }) => (
        <span key={`${top} ${left}`} className={styles['label']} style={{ left, top }}>
          {words}
        </span>
      ))}
    </div>
  )
})

function marksNear(
  layer: TextLayer,
  painter: HighlightPainter,
  places: readonly UnusualPlace[],
  overlay: HTMLElement,
): Drawn {
  const { start: from, end: to } = painter.window
  const base = overlay.getBoundingClientRect()
  const marks: UnusualMark[] = []
  for (const { kind, start, end } of places) {
    if (end <= from || kind === 'mixedScript') continue
    if (start >= to || marks.length >= mostMarks) break
    const rect = layer.firstRect(start, end)
    if (!rect || rect.height === 0) continue
    const { short } = characterWords(layer.text.codePointAt(start) ?? 0)
    // What is drawn as one with the character before it stands behind that.
    const isBehind = (kind === 'tag' || kind === 'variation') && layer.root.dir !== 'rtl'
    const left = Math.round((isBehind ? rect.right : rect.left) - base.left)
    marks.push({ start, left, top: Math.round(rect.top - base.top), height: rect.height, short })
  }
  return { marks, room: base.width }
}
