/** One text of the article, with its passages and what differs from the other; a stretch of it can be selected by mouse, touch or key. */
import { useCallback, useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Article } from '#domain/records.ts'
import { revisionsMessages as words } from '#i18n/messages/revisions.ts'
import { pressOf, resolveKey } from '#ui/keys/resolve-key.ts'
import type { Mark } from '#ui/highlight/highlight-painter.ts'
import { readingMove } from '#ui/reader-text/reading-move.ts'
import { ReaderText } from '#ui/reader-text/ReaderText.tsx'
import { showInScroller } from '#ui/reader-text/show-in-scroller.ts'
import { currentSentence, selectedSpan, type CursorText } from '#ui/reader-text/text-cursor.ts'
import type { Span, TextLayer, TextSlot } from '#ui/reader-text/text-layer.ts'
import { useTextCursor } from '#ui/reader-text/use-text-cursor.ts'
import { useTextDrawing } from '#ui/reader-text/use-text-drawing.ts'
import { useTextSelection } from '#ui/reader-text/use-text-selection.ts'
import type { CutRevision } from './shown-pair.ts'
import styles from './revisions.module.css'

interface RevisionPaneProps {
  readonly article: Article
  readonly label: string
  readonly head: ReactNode
  readonly cut: CutRevision
  readonly marks: readonly Mark[]
  readonly as: 'removed' | 'added'
  readonly changed: readonly Span[]
  /** What is looked at: brought into view whenever it is another one. */
  readonly focus: Span | null
  /** Told what is selected, or `null`. */
  readonly onSelected: (span: Span | null) => void
}

const noSlots: readonly TextSlot[] = []
const noLanguages: readonly never[] = []
const nothing = () => undefined
const noSlot = () => null

/** Key it by the revision. */
export function RevisionPane(props: RevisionPaneProps) {
  const { article, label, head, cut, marks, as, changed, focus, onSelected } = props
  const { tag, direction } = article.language
  const source = useMemo<CursorText>(() => ({ ...cut, language: tag }), [cut, tag])
  const [layer, setLayer] = useState<TextLayer | null>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const position = useTextCursor(source, null)
  const { cursor, moveAndShow } = position
  const selection = useTextSelection(layer, scroller, source, position, nothing)
  const selected = useMemo(() => selectedSpan(cursor), [cursor])
  const painter = useTextDrawing(layer, scroller, useDrawing(marks, focus, selected, cursor, source))
  useEffect(() => {
    painter?.setLayer(as, changed)
  }, [painter, as, changed])
  useEffect(() => onSelected(selected), [selected, onSelected])
  useEffect(() => {
    if (layer && focus) showInScroller(layer, scroller, focus)
  }, [layer, scroller, focus])
  const takeLayer = useCallback((next: TextLayer | null) => setLayer(next), [])
  const handleKey = (event: KeyboardEvent) => {
    if (event.target !== layer?.root) return
    const move = readingMove(event, resolveKey(pressOf(event.nativeEvent)), direction)
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    moveAndShow(move)
  }
  return (
    <section className={styles['pane']} aria-label={label}>
      {head}
      <div className={styles['scroller']} ref={setScroller}>
        <div role="presentation" className={styles['text']} onKeyDown={handleKey} {...selection}>
          <ReaderText
            text={cut.text}
            language={tag}
            direction={direction}
            label={label}
            languages={noLanguages}
            slots={noSlots}
            renderSlot={noSlot}
            onLayer={takeLayer}
          />
        </div>
      </div>
    </section>
  )
}

/** In the place of a text that no home has any more. */
export function MissingText({ label, head }: Pick<RevisionPaneProps, 'label' | 'head'>) {
  return (
    <section className={styles['pane']} aria-label={label}>
      {head}
      <p className={styles['note']}>{words.missing}</p>
    </section>
  )
}

function useDrawing(
  marks: readonly Mark[],
  focus: Span | null,
  selected: Span | null,
  cursor: Parameters<typeof currentSentence>[0],
  source: CursorText,
) {
  return useMemo(() => {
    const sentence = selected || cursor.caret === 0 ? null : currentSentence(cursor, source.sentences)
    // Drawn beneath what differs, which is what one came to see.
    const looked = [...(focus ? [focus] : []), ...(sentence ? [sentence] : [])]
    const layers = { chosen: selected ? [selected] : [], sentence: looked }
    return { marks, layers }
  }, [marks, focus, selected, cursor, source])
}
