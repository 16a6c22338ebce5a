/** Everything an open text keeps while it is read: cursor, focused passage, glosses being written, and what to draw. */
import { useCallback, useMemo, useState, type Dispatch, type SetStateAction } from 'react'
import { furnitureOf } from '#domain/furniture.ts'
import type { PassageId } from '#domain/ids.ts'
import type { UnusualText } from '#domain/unusual.ts'
import { segmentText } from '#language/segment.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { useView } from '#state/use-view.ts'
import type { HighlightPainter } from '#ui/highlight/highlight-painter.ts'
import type { LayerName } from '#ui/highlight/mark-style.ts'
import type { Span, TextLayer } from '#ui/reader-text/text-layer.ts'
import { useCaretSpan } from './ArticleText.tsx'
import { usePaneText } from './use-pane-text.ts'
import { useReadSettings, type ReadSettings } from './read-settings.ts'
import { marksOf, passageOfMark } from './shown-passages.ts'
import { showInScroller } from '#ui/reader-text/show-in-scroller.ts'
import { useDatedPlace } from './use-dated-place.ts'
import {
  currentSentence,
  meantSpan,
  selectedSpan,
  sentenceNumberAt,
  type TextCursor,
} from '#ui/reader-text/text-cursor.ts'
import { useGlossEditing } from './use-gloss-editing.ts'
import type { PaneRows } from './use-pane-rows.ts'
import type { Panes } from './use-panes.ts'
import { useRegions } from './use-regions.ts'
import { useReadingActions, type Meant } from './use-reading-actions.ts'
import { useShownFact } from './use-shown-fact.ts'
import { useTextCursor, type PaneCursor } from '#ui/reader-text/use-text-cursor.ts'
import { useTextDrawing } from '#ui/reader-text/use-text-drawing.ts'

export interface FirstPlace {
  /** The passage to show at first; `null` for none. */
  readonly passage: PassageId | null
  /** Number of the sentence to show at first, from 0; `null` for none. */
  readonly sentence: number | null
}

export interface OpenTextInput {
  readonly rows: PaneRows
  readonly text: string
  readonly first: FirstPlace
  readonly panes: Panes
}

/** Use it in a part that is keyed by the revision and the first place. */
export function useOpenText({ rows, text, first, panes }: OpenTextInput) {
  const { article, passages, corrections } = rows
  const isActive = panes.active === article.id
  const { tag } = article.language
  const sentences = useMemo(() => segmentText(text, tag, corrections).sentences, [text, tag, corrections])
  const regions = useRegions(text, tag, sentences)
  const unusual = useMemo(() => unusualIn(text), [text])
  const source = useMemo(() => ({ text, language: tag, sentences }), [text, tag, sentences])
  const [layer, setLayer] = useState<TextLayer | null>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [settings, changeSettings] = useReadSettings()
  const [focusedId, setFocused] = useState<string | null>(first.passage)
  const focused = passages.find(({ passage }) => passage.id === focusedId) ?? null
  const position = useTextCursor(source, firstOffset(focused, sentences, first))
  const { cursor, move, moveAndShow } = position

  const meant = useMemo<Meant>(
    () => ({
      text,
      sentences,
      languages: regions,
      span: meantSpan(cursor, sentences),
      selected: selectedSpan(cursor) !== null,
      caret: cursor.caret,
      fine: cursor.fine,
      focused,
    }),
    [text, cursor, sentences, regions, focused],
  )
  const release = useCallback(() => moveAndShow({ kind: 'release' }), [moveAndShow])
  const actions = useReadingActions(rows, meant, release)
  const isGlossed = settings.glosses && !panes.glossless.includes(article.id)
  const glosses = useGlossEditing(rows, text, sentences, isGlossed)
  const place = useDatedPlace(rows)
  const facts = useShownFact(place, source, cursor, layer)
  const drawing = useDrawing({ isActive, rows, cursor, sentences, focused, text, fact: facts.fact, unusual })
  const painter = useTextDrawing(layer, scroller, drawing)
  usePaneText({ panes, rows, layer, scroller, painter, position, unusual })

  const choosing = useChoosingPassages({
    passages,
    layer,
    scroller,
    painter,
    settings,
    changeSettings,
    move,
    setFocused,
  })
  const startGloss = () => {
    if (!settings.glosses) changeSettings({ glosses: true })
    if (panes.glossless.includes(article.id)) panes.setGlosses(article.id, true)
    glosses.start(sentenceNumberAt(sentences, currentSentence(cursor, sentences)?.start ?? 0))
  }
  return {
    source,
    regions,
    unusual,
    layer,
    setLayer,
    scroller,
    setScroller,
    settings,
    isGlossed,
    changeSettings,
    focusedId,
    focused,
    position,
    meant,
    release,
    actions,
    glosses,
    facts,
    marks: drawing.marks,
    painter,
    ...choosing,
    startGloss,
  }
}

export type OpenTextState = ReturnType<typeof useOpenText>

function firstOffset(focused: Span | null, sentences: readonly Span[], { sentence }: FirstPlace): number | null {
  return focused?.start ?? (sentence === null ? null : (sentences[sentence]?.start ?? null))
}

interface ChoosingInput {
  readonly passages: PaneRows['passages']
  readonly layer: TextLayer | null
  readonly scroller: Element | null
  readonly painter: HighlightPainter | null
  readonly settings: ReadSettings
  readonly changeSettings: (change: Partial<ReadSettings>) => void
  readonly move: PaneCursor['move']
  readonly setFocused: Dispatch<SetStateAction<string | null>>
}

/** Choosing a passage from the list, and by a press on the text. */
function useChoosingPassages(input: ChoosingInput) {
  const { passages, layer, scroller, painter, settings, changeSettings, move, setFocused } = input
  const showPassage = useCallback(
    (id: string) => {
      setFocused(id)
      const found = passages.find(({ passage }) => passage.id === id)
      if (!found || !layer) return
      move({ kind: 'place', offset: found.start })
      showInScroller(layer, scroller, found)
    },
    [passages, layer, scroller, move, setFocused],
  )
  /** A press chooses the passage there; pressed again, the next one beneath it. */
  const press = useCallback(
    (offset: number) => {
      const here = [...new Set((painter?.lanes.at(offset) ?? []).map(passageOfMark))]
      if (here.length > 0 && !settings.panel) changeSettings({ panel: true })
      setFocused((before) => here[(here.indexOf(before ?? '') + 1) % Math.max(here.length, 1)] ?? null)
    },
    [painter, settings.panel, changeSettings, setFocused],
  )
  return { showPassage, press }
}

interface DrawingInput {
  readonly isActive: boolean
  readonly rows: PaneRows
  readonly cursor: TextCursor
  readonly sentences: readonly Span[]
  readonly focused: Span | null
  readonly text: string
  /** The figure, date or name that is asked about. */
  readonly fact: Span | null
  readonly unusual: UnusualText
}

/** "Only this claim" fades the rest of the text and draws no other marks. */
function useDrawing({ isActive, rows, cursor, sentences, focused, text, fact, unusual }: DrawingInput) {
  const { regions, passages } = rows
  const [current] = useView('claim')
  const [only] = useView('onlyThisClaim')
  const claim = only ? current : null
  const marks = useMemo(() => marksOf(passages, claim), [passages, claim])
  const caret = useCaretSpan(cursor, text)
  const reordered = useMemo(
    () => unusual.places.filter(({ end, reach }) => reach > end).map(({ start, reach }) => ({ start, end: reach })),
    [unusual],
  )
  const layers = useMemo<Partial<Record<LayerName, readonly Span[]>>>(() => {
    const selected = selectedSpan(cursor)
    // In a pane that keys do not mean it would be taken for the one they do.
    const sentence = selected || !isActive ? null : currentSentence(cursor, sentences)
    return {
      furniture: furnitureOf(regions),
      sentence: sentence ? [sentence] : [],
      chosen: selected ? [selected] : [],
      caret,
      reordered,
      unusual: unusual.places,
      found: fact ? [{ start: fact.start, end: fact.end }] : [],
      focused: focused ? [{ start: focused.start, end: focused.end }] : [],
      faded: claim === null ? [] : [{ start: 0, end: text.length }],
      lit: claim === null ? [] : passages.filter(({ links }) => links.some((link) => link.claim.id === claim)),
    }
  }, [isActive, cursor, sentences, caret, focused, fact, text.length, regions, passages, claim, reordered, unusual])
  return useMemo(() => ({ marks, layers }), [marks, layers])
}
