/**
 * Which paragraphs lie within one viewport of the visible part. Watches with an `IntersectionObserver`, so that
 * scrolling reads no layout.
 */

/** A stretch of the text in UTF-16 code units that is worth drawing; `end` exclusive. */
export interface Window {
  readonly start: number
  readonly end: number
}

interface Watched {
  readonly line: Window
  readonly element: Element
}

/** Before the observer has spoken, the start of the text is taken for visible. */
const firstGuess = 6000

/** Watches one set of paragraphs at a time. */
export class NearViewport {
  readonly #changed: (window: Window) => void
  readonly #root: Element | null
  #observer: IntersectionObserver | null = null
  #lines = new Map<Element, Window>()
  readonly #near = new Set<Window>()
  #window: Window = { start: 0, end: firstGuess }

  /** `root` is the scroller, `null` for the page; `changed` is called with each new stretch. */
  constructor(root: Element | null, changed: (window: Window) => void) {
    this.#root = root
    this.#changed = changed
  }

  /** The stretch from the first to the last paragraph near the viewport. */
  get window(): Window {
    return this.#window
  }

  /** Watches these paragraphs and no others. */
  watch(paragraphs: readonly Watched[]): void {
    this.#observer?.disconnect()
    this.#near.clear()
    this.#lines = new Map(paragraphs.map(({ line, element }) => [element, line]))
    this.#observer = new IntersectionObserver((entries) => this.#take(entries), {
      root: this.#root,
      rootMargin: '100% 0px',
    })
    for (const { element } of paragraphs) this.#observer.observe(element)
  }

  dispose(): void {
    this.#observer?.disconnect()
    this.#observer = null
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const line = this.#lines.get(entry.target)
      if (!line) continue
      if (entry.isIntersecting) this.#near.add(line)
      else this.#near.delete(line)
    }
    let start = Infinity
    let end = 0
    for (const line of this.#near) {
      start = Math.min(start, line.start)
      end = Math.max(end, line.end)
    }
    if (end === 0 || (start === this.#window.start && end === this.#window.end)) return
    this.#window = { start, end }
    this.#changed(this.#window)
  }
}
