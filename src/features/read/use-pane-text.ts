/** Puts the text of a pane among those that stand side by side, and marks in the others what tells the same as its sentence. */
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { UnusualText } from '#domain/unusual.ts'
import type { HighlightPainter } from '#ui/highlight/highlight-painter.ts'
import type { TextLayer } from '#ui/reader-text/text-layer.ts'
import { rowAt, sentencesIn } from './shared-places.ts'
import type { PaneRows } from './use-pane-rows.ts'
import type { Panes } from './use-panes.ts'
import type { PaneCursor } from '#ui/reader-text/use-text-cursor.ts'

export interface PaneTextInput {
  readonly panes: Panes
  readonly rows: PaneRows
  readonly layer: TextLayer | null
  readonly scroller: HTMLElement | null
  readonly painter: HighlightPainter | null
  readonly position: PaneCursor
  readonly unusual: UnusualText
}

export function usePaneText({ panes, rows, layer, scroller, painter, position, unusual }: PaneTextInput): void {
  const { article, passages } = rows
  const { cursor, moveAndShow } = position
  const { texts } = panes
  const caret = useRef(cursor.caret)
  useLayoutEffect(() => {
    caret.current = cursor.caret
    texts.moved()
  }, [cursor, texts])
  useLayoutEffect(() => {
    if (!layer || !scroller || !painter) return
    return texts.put(article.id, {
      layer,
      scroller,
      painter,
      passages,
      unusual,
      caret: () => caret.current,
      showAt: (offset) => moveAndShow({ kind: 'place', offset }),
    })
  }, [texts, article.id, layer, scroller, painter, passages, unusual, moveAndShow])
  useAlignedMarks(panes, rows, cursor.caret)
}

/** The sentences of the other panes that tell the same as the one under the cursor of the active pane. */
function useAlignedMarks({ active, articles, texts, shared }: Panes, { article }: PaneRows, caret: number): void {
  const version = useSyncExternalStore(texts.subscribe, () => texts.version)
  const row = active === article.id ? rowAt(shared, article.id, caret) : null
  useEffect(() => {
    if (!row) return
    const painters = articles.flatMap((one) => {
      const painter = one === article.id ? undefined : texts.get(one)?.painter
      painter?.setLayer('aligned', sentencesIn(row, one))
      return painter ?? []
    })
    return () => {
      for (const painter of painters) painter.setLayer('aligned', [])
    }
  }, [row, articles, article.id, texts, version])
}
