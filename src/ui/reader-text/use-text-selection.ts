/** Keeps the browser's selection and the cursor of one pane together, whoever moved first: mouse, finger or keyboard. */
import { useCallback, useEffect, useRef, type PointerEvent } from 'react'
import { snapToGraphemes, snapToWords } from './boundaries.ts'
import type { DirectedSpan, TextLayer } from './text-layer.ts'
import { showInScroller } from './show-in-scroller.ts'
import { currentSentence, selectedSpan, type CursorText } from './text-cursor.ts'
import type { PaneCursor } from './use-text-cursor.ts'

export interface TextSelection {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
}

/**
 * Selections by pointer are widened to whole words, with Alt only to whole graphemes (T2). `onPress` is told of a press that
 * selects nothing.
 */
export function useTextSelection(
  layer: TextLayer | null,
  scroller: Element | null,
  source: CursorText,
  position: PaneCursor,
  onPress: (offset: number) => void,
): TextSelection {
  const { text, language, sentences } = source
  const { cursor, shown, move } = position
  const shownBefore = useRef(0)
  const exactly = useRef(false)
  /** The selection this hook made itself: it must not be widened again. */
  const ownSelection = useRef('')

  const select = useCallback(
    (span: DirectedSpan) => {
      layer?.select(span)
      const now = layer?.selection()
      ownSelection.current = now ? `${now.anchor} ${now.focus}` : ''
    },
    [layer],
  )

  const readSelection = useCallback((): DirectedSpan | null => {
    const found = layer?.selection()
    if (!found || found.anchor === found.focus || `${found.anchor} ${found.focus}` === ownSelection.current) return null
    const span = (exactly.current ? snapToGraphemes : snapToWords)(text, found.anchor, found.focus, language)
    if (!span) return null
    return found.anchor < found.focus
      ? { anchor: span.start, focus: span.end }
      : { anchor: span.end, focus: span.start }
  }, [layer, text, language])

  useEffect(() => {
    const follow = () => {
      const found = readSelection()
      if (found) move({ kind: 'select', ...found })
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [readSelection, move])

  useEffect(() => {
    if (shownBefore.current === shown || !layer) return
    shownBefore.current = shown
    const span = selectedSpan(cursor)
    if (span) select({ anchor: cursor.anchor ?? cursor.caret, focus: cursor.caret })
    else document.getSelection()?.removeAllRanges()
    const caret = { start: cursor.caret, end: cursor.caret + 1 }
    const sentence = currentSentence(cursor, sentences)
    if (sentence) showInScroller(layer, scroller, cursor.fine || span ? caret : sentence)
  }, [shown, cursor, layer, scroller, select, sentences])

  const onPointerDown = (event: PointerEvent) => {
    exactly.current = event.altKey
    ownSelection.current = ''
  }
  const onPointerUp = (event: PointerEvent) => {
    if (event.button !== 0 || !layer || inSlot(event.target)) return
    exactly.current = event.altKey
    const found = readSelection()
    if (found) {
      move({ kind: 'select', ...found })
      // A finger keeps its handles where it left them; a mouse sees the words it got.
      if (event.pointerType === 'mouse') select(found)
      return
    }
    const selection = layer.selection()
    if (selection && selection.anchor !== selection.focus) return
    const offset = layer.offsetAtPoint(event.clientX, event.clientY)
    if (offset === null) return
    move({ kind: 'place', offset })
    onPress(offset)
  }
  return { onPointerDown, onPointerUp }
}

function inSlot(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-slot]') !== null
}
