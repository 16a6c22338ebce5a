/**
 * Draws the marks and layers of one text with CSS highlights, near the viewport only: a mark costs no node of the page,
 * and adding one touches nothing but itself. Knows styles and places, not passages or claims.
 */
import type { ClaimStyle } from '#domain/claim-style.ts'
import { sharedHighlight } from './highlight-registry.ts'
import { LaneBook, type Placed } from './lane-book.ts'
import { layerNames, markHighlightName, type LayerName } from './mark-style.ts'
import { NearViewport, type Window } from './near-viewport.ts'

/** One underline to draw: `null` as style is a passage that no claim has. */
export interface Mark extends Placed {
  readonly style: ClaimStyle | null
}

/** The text the painter draws on. */
export interface PaintedText {
  /** Rises when earlier ranges are void. */
  readonly version: number
  readonly paragraphs: readonly { readonly line: Window; readonly element: HTMLElement }[]
  ranges(start: number, end: number): readonly AbstractRange[]
  subscribe(listener: () => void): () => void
}

interface Drawn {
  readonly highlight: string
  readonly ranges: readonly AbstractRange[]
}

/** Draws on one text from construction to `dispose`. */
export class HighlightPainter {
  readonly lanes = new LaneBook()
  readonly #text: PaintedText
  readonly #near: NearViewport
  readonly #windowListeners = new Set<() => void>()
  readonly #unsubscribe: () => void
  #marks = new Map<string, Mark>()
  readonly #layers = new Map<LayerName, readonly Window[]>()
  readonly #drawn = new Map<string, Drawn>()
  #paragraphs: PaintedText['paragraphs'] = []
  #version: number

  /** `scroller` is the element that scrolls the text, `null` for the page. */
  constructor(text: PaintedText, scroller: Element | null) {
    this.#text = text
    this.#version = text.version
    this.#near = new NearViewport(scroller, () => {
      this.#paint()
      for (const listener of this.#windowListeners) listener()
    })
    this.#watch()
    this.#unsubscribe = text.subscribe(() => this.#follow())
  }

  /** The stretch that is drawn. */
  get window(): Window {
    return this.#near.window
  }

  /** Marks that reach into the drawn stretch, in no promised order. */
  get nearMarks(): readonly Mark[] {
    const found: Mark[] = []
    for (const key of this.lanes.overlapping(this.window.start, this.window.end)) {
      const mark = this.#marks.get(key)
      if (mark) found.push(mark)
    }
    return found
  }

  /** Sets all marks. Their order decides about lanes: give older ones first. */
  setMarks(marks: readonly Mark[]): void {
    this.#marks = new Map(marks.map((mark) => [mark.key, mark]))
    this.lanes.sync(marks)
    this.#paint()
  }

  /** Sets the stretches of one other layer. */
  setLayer(layer: LayerName, stretches: readonly Window[]): void {
    if ((this.#layers.get(layer)?.length ?? 0) === 0 && stretches.length === 0) return
    this.#layers.set(layer, stretches)
    this.#paint()
  }

  /** Calls back when another stretch comes near the viewport; returns how to stop. */
  onWindow(listener: () => void): () => void {
    this.#windowListeners.add(listener)
    return () => this.#windowListeners.delete(listener)
  }

  /** Takes everything off the page. */
  dispose(): void {
    this.#unsubscribe()
    this.#near.dispose()
    for (const key of this.#drawn.keys()) this.#erase(key)
  }

  #follow(): void {
    if (this.#text.version === this.#version) return
    this.#version = this.#text.version
    for (const key of this.#drawn.keys()) this.#erase(key)
    this.#watch()
    this.#paint()
  }

  #watch(): void {
    if (this.#text.paragraphs === this.#paragraphs) return
    this.#paragraphs = this.#text.paragraphs
    this.#near.watch(this.#paragraphs)
  }

  #paint(): void {
    const { start, end } = this.window
    const wanted = new Set<string>()
    for (const mark of this.nearMarks) {
      const highlight = markHighlightName(mark.style, this.lanes.laneOf(mark.key))
      this.#want(wanted, highlight, mark.start, mark.end)
    }
    for (const layer of layerNames) {
      for (const stretch of this.#layers.get(layer) ?? []) {
        if (stretch.start < end && stretch.end > start) this.#want(wanted, layer, stretch.start, stretch.end)
      }
    }
    for (const key of this.#drawn.keys()) if (!wanted.has(key)) this.#erase(key)
  }

  /** Draws a stretch unless it is drawn. The same stretch twice in one highlight looks like once. */
  #want(wanted: Set<string>, highlight: string, start: number, end: number): void {
    const key = `${highlight} ${start} ${end}`
    wanted.add(key)
    if (this.#drawn.has(key)) return
    const target = sharedHighlight(highlight)
    if (!target) return
    const ranges = this.#text.ranges(start, end)
    for (const range of ranges) target.add(range)
    this.#drawn.set(key, { highlight, ranges })
  }

  #erase(key: string): void {
    const drawn = this.#drawn.get(key)
    if (!drawn) return
    const target = sharedHighlight(drawn.highlight)
    for (const range of drawn.ranges) target?.delete(range)
    this.#drawn.delete(key)
  }
}
