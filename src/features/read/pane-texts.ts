/** The texts that stand side by side now, for what works on several of them: going from pane to pane, scrolling together. */
import type { ArticleId } from '#domain/ids.ts'
import type { UnusualText } from '#domain/unusual.ts'
import type { HighlightPainter } from '#ui/highlight/highlight-painter.ts'
import type { TextLayer } from '#ui/reader-text/text-layer.ts'
import type { ShownPassage } from './shown-passages.ts'

/** One text once it stands. */
export interface PaneText {
  readonly layer: TextLayer
  readonly scroller: HTMLElement
  readonly painter: HighlightPainter
  readonly passages: readonly ShownPassage[]
  readonly unusual: UnusualText
  /** Where its cursor stands now. */
  readonly caret: () => number
  /** Moves the cursor of the pane to an offset and brings it into view. */
  readonly showAt: (offset: number) => void
}

/** Panes put theirs in and take it out again. */
export class PaneTexts {
  readonly #texts = new Map<ArticleId, PaneText>()
  readonly #listeners = new Set<() => void>()
  readonly #movers = new Set<() => void>()
  #version = 0

  /** Rises whenever a text comes or goes. */
  get version(): number {
    return this.#version
  }

  get(article: ArticleId): PaneText | undefined {
    return this.#texts.get(article)
  }

  /** Returns how to take it out. */
  put(article: ArticleId, text: PaneText): () => void {
    this.#texts.set(article, text)
    this.#changed()
    return () => {
      if (this.#texts.get(article) !== text) return
      this.#texts.delete(article)
      this.#changed()
    }
  }

  /** Shows a place of an article, in UTF-16 code units, and puts the keyboard there; nothing while its text does not stand. */
  showAt(article: ArticleId, offset: number): void {
    this.#texts.get(article)?.showAt(offset)
    this.focus(article)
  }

  /** Puts the keyboard into the text of an article, without moving it; nothing while it does not stand. */
  focus(article: ArticleId): void {
    this.#texts.get(article)?.layer.root.focus({ preventScroll: true })
  }

  /** Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls back when a cursor has moved; returns how to stop. */
  readonly onMove = (listener: () => void): (() => void) => {
    this.#movers.add(listener)
    return () => this.#movers.delete(listener)
  }

  /** Says that a cursor has moved. */
  moved(): void {
    for (const listener of this.#movers) listener()
  }

  #changed(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}
