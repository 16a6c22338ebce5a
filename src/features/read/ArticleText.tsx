/**
 * The text of one pane as a document region: turns keys, mouse and touch into moves of the cursor, and reads out where the
 * keyboard went, because highlights are not read. Commands belong to the pane.
 */
import { useMemo, type KeyboardEvent, type ReactNode } from 'react'
import { pressOf, resolveKey } from '#ui/keys/resolve-key.ts'
import { nextGrapheme } from '#ui/reader-text/boundaries.ts'
import { regionAt, type LanguageRegion } from '#language/regions.ts'
import { ReaderText } from '#ui/reader-text/ReaderText.tsx'
import type { Span, TextLayer, TextSlot } from '#ui/reader-text/text-layer.ts'
import { readingMove } from '#ui/reader-text/reading-move.ts'
import { meantSpan, type CursorText, type TextCursor } from '#ui/reader-text/text-cursor.ts'
import type { ShownFacts } from './use-shown-fact.ts'
import type { PaneCursor } from '#ui/reader-text/use-text-cursor.ts'
import { useTextSelection } from '#ui/reader-text/use-text-selection.ts'
import styles from './ArticleText.module.css'

export interface ArticleTextProps {
  readonly source: CursorText
  readonly direction: 'ltr' | 'rtl'
  readonly label: string
  /** Stretches in another language than the article. */
  readonly languages: readonly LanguageRegion[]
  readonly layer: TextLayer | null
  readonly onLayer: (layer: TextLayer | null) => void
  readonly scroller: Element | null
  readonly position: PaneCursor
  /** A press on the text at this offset that selects nothing, or Enter at the cursor. */
  readonly onPress: (offset: number) => void
  readonly facts: ShownFacts
  readonly slots: readonly TextSlot[]
  readonly renderSlot: (key: string) => ReactNode
}

/** Longer sentences are cut when they are read out. */
const mostReadOut = 2000

/** Keys work while the text itself has the focus; those of fields in slots are the fields'. */
export function ArticleText(props: ArticleTextProps) {
  const { source, direction, label, languages, layer, onLayer, scroller, position, onPress, facts } = props
  const { slots, renderSlot } = props
  const { cursor, shown, moveAndShow } = position
  const selection = useTextSelection(layer, scroller, source, position, onPress)

  const handleKey = (event: KeyboardEvent) => {
    if (event.target !== layer?.root) return
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      onPress(cursor.caret)
      return
    }
    if (event.key === 'Escape' && facts.close()) return
    const move = readingMove(event, resolveKey(pressOf(event.nativeEvent)), direction)
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    moveAndShow(move)
  }

  const stretches = useMemo(
    () => languages.map(({ start, end, mark }) => ({ start, end, language: mark.tag, direction: mark.direction })),
    [languages],
  )
  const meant = shown === 0 ? null : meantSpan(cursor, source.sentences)
  const other = meant && regionAt(languages, meant)?.mark
  return (
    <div role="presentation" className={styles['text']} onKeyDown={handleKey} {...selection} {...facts.pointer}>
      <ReaderText
        text={source.text}
        language={source.language}
        direction={direction}
        label={label}
        languages={stretches}
        slots={slots}
        renderSlot={renderSlot}
        onLayer={onLayer}
      />
      <div
        className="visually-hidden"
        aria-live="polite"
        lang={other?.tag ?? source.language}
        dir={other?.direction ?? direction}
        translate="no"
      >
        {meant ? source.text.slice(meant.start, Math.min(meant.end, meant.start + mostReadOut)) : ''}
      </div>
    </div>
  )
}

/** The stretch the caret covers, for drawing; empty unless it was moved inside a sentence. */
export function useCaretSpan(cursor: TextCursor, text: string): readonly Span[] {
  return useMemo(() => {
    if (!cursor.fine || cursor.anchor !== null || cursor.caret >= text.length) return []
    return [{ start: cursor.caret, end: nextGrapheme(text, cursor.caret) }]
  }, [cursor, text])
}
