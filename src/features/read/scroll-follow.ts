/** Lets panes follow the one that is scrolled. Knows elements and offsets, not what is said there. */
import type { ArticleId } from '#domain/ids.ts'
import { isKeptPlace, rounding } from '#ui/reader-text/kept-place.ts'
import type { Course } from './follow-course.ts'
import { followedHeight, type LaidOut } from './followed-height.ts'
import type { PaneText, PaneTexts } from './pane-texts.ts'
import { readingHeight, topForReading } from './reading-line.ts'

export interface Following {
  /** False while the panes are scrolled each alone. */
  readonly isOn: boolean
  readonly articles: readonly ArticleId[]
  readonly course: (from: ArticleId, to: ArticleId) => Course
}

/** What a person scrolls with. */
const inputs = ['wheel', 'keydown', 'pointerdown'] as const

/** Listens from construction to `dispose`. */
export class ScrollFollow {
  readonly #root: HTMLElement
  readonly #texts: PaneTexts
  readonly #following: () => Following
  /** Where each pane was last seen or put: a scroll that leads nowhere else is an echo. */
  readonly #known = new WeakMap<Element, number>()
  readonly #measures = new Measures()
  #leader: ArticleId | null = null
  #frame = 0
  #isAlone = false

  /** `root` holds all panes; `following` is asked at each scroll. */
  constructor(root: HTMLElement, texts: PaneTexts, following: () => Following) {
    this.#root = root
    this.#texts = texts
    this.#following = following
    // A scroll does not bubble.
    root.addEventListener('scroll', this.#note, { capture: true, passive: true })
    for (const input of inputs) document.addEventListener(input, this.#listen, { capture: true, passive: true })
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#root.removeEventListener('scroll', this.#note, { capture: true })
    for (const input of inputs) document.removeEventListener(input, this.#listen, { capture: true })
  }

  /** With Alt a pane is scrolled alone, until something is done without it. */
  readonly #listen = (event: WheelEvent | KeyboardEvent | PointerEvent) => {
    this.#isAlone = event.altKey
  }

  readonly #note = ({ target }: Event) => {
    if (!(target instanceof HTMLElement)) return
    const { isOn, articles } = this.#following()
    const article = articles.find((one) => this.#texts.get(one)?.scroller === target)
    if (article === undefined) return
    const known = this.#known.get(target) ?? 0
    if (Math.abs(target.scrollTop - known) < rounding) return
    this.#known.set(target, target.scrollTop)
    if (isKeptPlace(target)) return
    if (!isOn || this.#isAlone) return
    this.#leader = article
    // However often a pane tells of it, the others move once a frame.
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#lead)
  }

  readonly #lead = () => {
    this.#frame = 0
    const leader = this.#leader
    const lead = leader === null ? undefined : this.#texts.get(leader)
    if (leader === null || !lead) return
    const { articles, course } = this.#following()
    const led = this.#measures.of(lead)
    const at = readingHeight(lead.scroller.scrollTop, { seen: lead.scroller.clientHeight, whole: led.whole })
    // First everything is measured, then everything moved: else each pane would be laid out again.
    const moves = articles.flatMap((article) => {
      const text = article === leader ? undefined : this.#texts.get(article)
      if (!text) return []
      const { scroller } = text
      // What is on the screen anyway is near.
      const height = followedHeight(
        course(leader, article),
        led,
        this.#measures.of(text),
        at,
        scroller.clientHeight / 2,
      )
      if (height === null) return []
      return [{ scroller, top: topForReading(height, { seen: scroller.clientHeight, whole: scroller.scrollHeight }) }]
    })
    for (const { scroller, top } of moves) {
      scroller.scrollTo({ top, behavior: 'instant' })
      this.#known.set(scroller, scroller.scrollTop)
    }
  }
}

/** How one text is laid out; holds until its whole height, its width or its text nodes are others. */
interface Measured extends LaidOut {
  readonly width: number
  readonly version: number
}

/** Heights are measured once for each place: a frame has no time for more. */
class Measures {
  readonly #texts = new WeakMap<PaneText, Measured>()

  of(text: PaneText): LaidOut {
    const { layer, scroller } = text
    const known = this.#texts.get(text)
    const [whole, width] = [scroller.scrollHeight, scroller.clientWidth]
    if (known?.whole === whole && known.width === width && known.version === layer.version) return known
    const heights = new Map<number, number>()
    const heightOf = (offset: number) => {
      const height = heights.get(offset) ?? measure(text, offset)
      heights.set(offset, height)
      return height
    }
    const measured = { whole, width, version: layer.version, heightOf }
    this.#texts.set(text, measured)
    return measured
  }
}

function measure({ layer, scroller }: PaneText, offset: number): number {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop
  // Paragraphs far away may not be laid out yet.
  const rect = layer.firstRect(offset, offset + 1) ?? layer.paragraphOf(offset)?.getBoundingClientRect()
  return (rect?.top ?? top) - top
}
