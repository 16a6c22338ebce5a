/** Names claims beside the text, each at the height of its passage, for what is near the viewport only. */
import { memo, useEffect, useRef, useState } from 'react'
import { readMessages } from '#i18n/messages/read.ts'
import type { HighlightPainter, Mark } from '#ui/highlight/highlight-painter.ts'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { TextLayer } from '#ui/reader-text/text-layer.ts'
import { placeNotes } from './margin-layout.ts'
import { passageOfMark, type ShownPassage } from './shown-passages.ts'
import styles from './MarginNotes.module.css'

/** Height of a note in pixels; the style sheet keeps to it. */
const noteHeight = 40
const noteGap = 6
/** More than these would not fit beside two screens of text. */
const mostNotes = 60

export interface MarginNotesProps {
  readonly layer: TextLayer | null
  readonly painter: HighlightPainter | null
  readonly marks: readonly Mark[]
  readonly passages: readonly ShownPassage[]
  readonly focused: string | null
  readonly onFocus: (passage: string) => void
}

interface Note {
  readonly key: string
  readonly passage: string
  readonly top: number
  /** How many marks at this passage found no lane. */
  readonly crowded: number
}

/** Nothing in the text moves for them. They repeat what the list of passages says, so screen readers pass them by. */
export const MarginNotes = memo(function MarginNotes({
  layer,
  painter,
  marks,
  passages,
  focused,
  onFocus,
}: MarginNotesProps) {
  const [notes, setNotes] = useState<readonly Note[]>([])
  const margin = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!layer || !painter) return
    let frameRequest = 0
    const measure = () => {
      cancelAnimationFrame(frameRequest)
      frameRequest = requestAnimationFrame(() => setNotes(notesBeside(layer, painter, margin.current)))
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
    // `marks` is read through the painter: a new value means new notes.
  }, [layer, painter, marks])
  const byMark = new Map(
    passages.flatMap((shown) => shown.links.map((link) => [`${shown.passage.id} ${link.claim.id}`, link])),
  )
  return (
    <div ref={margin} className={styles['margin']} aria-hidden="true">
      {notes.map((note) => {
        const link = byMark.get(note.key)
        if (!link) return null
        return (
          <button
            key={note.key}
            type="button"
            tabIndex={-1}
            className={styles['note']}
            data-focused={note.passage === focused ? '' : undefined}
            style={{ insetBlockStart: note.top }}
            onClick={() => onFocus(note.passage)}
          >
            {link.style ? <ClaimMark style={link.style} number={link.number} /> : null}
            <span className={styles['words']}>
              <Quote text={link.claim.wording} lang={link.claim.language} />
            </span>
            {note.crowded > 0 ? (
              <span className={styles['crowded']} title={readMessages.margin.crowded(note.crowded)}>
                {readMessages.margin.more(note.crowded)}
              </span>
            ) : null}
          </button>
        )
      })}
    </div>
  )
})

function notesBeside(layer: TextLayer, painter: HighlightPainter, margin: HTMLElement | null): readonly Note[] {
  // A narrow pane has no margin: asking where passages stand would only have them laid out.
  if (!margin?.checkVisibility()) return []
  const base = margin.getBoundingClientRect().top
  const wanted: { key: string; passage: string; top: number; height: number; crowded: number }[] = []
  for (const mark of painter.nearMarks.toSorted((one, other) => one.start - other.start)) {
    if (mark.style === null || wanted.length >= mostNotes) continue
    const rect = layer.firstRect(mark.start, mark.end)
    if (!rect || rect.height === 0) continue
    const crowded = painter.lanes.crowdedOut(mark.start, mark.start + 1)
    wanted.push({ key: mark.key, passage: passageOfMark(mark.key), top: rect.top - base, height: noteHeight, crowded })
  }
  const places = placeNotes(wanted, noteGap)
  return wanted.map(({ key, passage, crowded }) => ({ key, passage, crowded, top: places.get(key) ?? 0 }))
}
