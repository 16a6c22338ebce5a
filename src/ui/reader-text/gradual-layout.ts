/**
 * Lays out a text little by little, while the page has nothing else to do. Until then its paragraphs have a height that is guessed, but for
 * those in sight, which the browser lays out by itself; what is in sight stays where it is.
 */
import { keepInPlace } from './kept-place.ts'

/** A paragraph and how many UTF-16 code units it has. */
export interface LaidParagraph {
  readonly element: HTMLElement
  readonly length: number
}

/** Code units laid out at once, which takes less than a frame: each time costs something of its own. */
const lettersAtOnce = 5000
/** Milliseconds an idle time must have left for it. */
const leastTime = 8
/** Milliseconds after which it goes on though the page is never idle. */
const mostPatience = 1500

/** Works from construction until all is laid out, or `stop`. */
export class GradualLayout {
  readonly #root: HTMLElement
  readonly #paragraphs: readonly LaidParagraph[]
  readonly #waiting: Set<number>
  #scroller: HTMLElement | null = null
  #idle = 0

  /** `paragraphs` are the children of `root`, whose CSS leaves out those without `data-laid`. */
  constructor(root: HTMLElement, paragraphs: readonly LaidParagraph[]) {
    this.#root = root
    this.#paragraphs = paragraphs
    this.#waiting = new Set(paragraphs.keys())
    this.#wait()
  }

  stop(): void {
    cancelIdleCallback(this.#idle)
  }

  #wait(): void {
    this.#idle = requestIdleCallback((deadline) => this.#work(deadline), { timeout: mostPatience })
  }

  #work(deadline: IdleDeadline): void {
    const scroller = (this.#scroller ??= scrollerOf(this.#root))
    if (!this.#root.style.getPropertyValue('--letters-per-line')) this.#guess(scroller)
    do this.#layOutSome(scroller)
    while (this.#waiting.size > 0 && deadline.timeRemaining() > leastTime)
    if (this.#waiting.size > 0) this.#wait()
  }

  /** First what lies below the upper edge, downwards: there one reads on. */
  #layOutSome(scroller: HTMLElement): void {
    const first = this.#firstInSight(scroller)
    const anchor = this.#paragraphs[first]?.element ?? this.#root
    keepInPlace(scroller, anchor, () => {
      let letters = 0
      while (letters < lettersAtOnce) {
        const next = this.#next(first)
        if (next === null) return
        this.#waiting.delete(next)
        const paragraph = this.#paragraphs[next]
        if (paragraph) paragraph.element.dataset['laid'] = ''
        letters += paragraph?.length ?? 0
      }
    })
  }

  #next(first: number): number | null {
    let above: number | null = null
    for (const index of this.#waiting)
      if (index >= first) return index
      else above = index
    return above
  }

  /** How many letters a line holds, by what is laid out already. */
  #guess(scroller: HTMLElement): void {
    const lineHeight = Number.parseFloat(getComputedStyle(this.#root).lineHeight)
    const first = this.#firstInSight(scroller)
    const seen = this.#paragraphs.slice(first, first + 3)
    const lines = seen.reduce((sum, { element }) => sum + element.getBoundingClientRect().height / lineHeight, 0)
    const letters = seen.reduce((sum, { length }) => sum + length, 0)
    const anchor = seen[0]?.element
    if (!anchor || !(lines > 0)) return
    keepInPlace(scroller, anchor, () =>
      this.#root.style.setProperty('--letters-per-line', String(Math.max(1, Math.round(letters / lines)))),
    )
  }

  /** The first paragraph that reaches below the upper edge; the last one where none does. */
  #firstInSight(scroller: HTMLElement): number {
    const edge = scroller.getBoundingClientRect().top
    let [low, high] = [0, this.#paragraphs.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#paragraphs[middle]?.element.getBoundingClientRect().bottom ?? 0) > edge) high = middle
      else low = middle + 1
    }
    return Math.max(low, 0)
  }
}

/** What scrolls the text: the nearest element around it that can, else the page. */
function scrollerOf(root: HTMLElement): HTMLElement {
  for (let element = root.parentElement; element; element = element.parentElement)
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return element
  return document.documentElement
}
