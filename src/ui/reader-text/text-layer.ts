/**
 * One immutable text on the page: plain paragraphs of text nodes, built outside React, with exact offsets both ways.
 * Text nodes in another language stand in an element of their own; offsets belong to text nodes and know no elements.
 * Slots for other matter (glosses) stand between the text nodes and are no part of the text. Draws no highlights.
 */
import { GradualLayout } from './gradual-layout.ts'
import { lineLanguages, type LineLanguages } from './language-parts.ts'
import { PieceMap, type Piece } from './piece-map.ts'
import { textLines, type TextLine } from './text-lines.ts'
import { isWhole, putChildren, setLanguage, textNodes, type Filled } from './text-nodes.ts'

/** A stretch in another language than the text. */
export interface LanguageStretch extends Span {
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** A place for something that stands under a sentence: after the text before `at`, on lines of its own. */
export interface TextSlot {
  /** Unique in its text, the same as long as it is the same place. */
  readonly key: string
  /** UTF-16 offset behind the last unit of the text above it. */
  readonly at: number
}

/** A stretch of the source in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A selection with its direction: it grew from `anchor` to `focus`. Equal offsets are a caret. */
export interface DirectedSpan {
  readonly anchor: number
  readonly focus: number
}

/** Whether the text on the page is the source (P2): `mended` once it was put right, `refused` when it keeps being changed. */
export type TextState = 'whole' | 'mended' | 'refused'

/** From this length on paragraphs far from the viewport are laid out later, when the page is idle. */
const lateText = 8000
/** From this length on they never are: each change of the width would have a whole book laid out. */
const longText = 200_000
/** After so many foreign changes the layer stops mending: something on the page means to go on. */
const patience = 3

/** What makes one paragraph look different from its line. */
interface Content {
  readonly slots: readonly TextSlot[]
  readonly languages: LineLanguages
}

interface Paragraph {
  readonly line: TextLine
  readonly element: HTMLElement
  pieces: readonly Piece<Text>[]
  content: Content
  /** The paragraph itself and the elements of its text. */
  filled: readonly Filled[]
}

const plain: Content = { slots: [], languages: { whole: null, inside: [] } }

/** Shows one text in one element. Call `show` for each text, `dispose` at the end. */
export class TextLayer {
  readonly root: HTMLElement
  readonly #slotElements = new Map<string, HTMLElement>()
  readonly #listeners = new Set<() => void>()
  readonly #observer: MutationObserver
  #text = ''
  #paragraphs: readonly Paragraph[] = []
  #map = new PieceMap<Text>([])
  #nodes = new WeakMap<Node, Piece<Text>>()
  #layout: GradualLayout | null = null
  #state: TextState = 'whole'
  #mendings = 0
  #version = 0
  #disposed = false

  constructor(root: HTMLElement) {
    this.root = root
    this.#observer = new MutationObserver((records) => this.#inspect(records))
  }

  /** The source as it was given. */
  get text(): string {
    return this.#text
  }

  get state(): TextState {
    return this.#state
  }

  /** Rises whenever text nodes were replaced: ranges made before it are void. */
  get version(): number {
    return this.#version
  }

  /** Elements of the paragraphs, in order. */
  get paragraphs(): readonly { readonly line: TextLine; readonly element: HTMLElement }[] {
    return this.#paragraphs
  }

  /** Builds the text; slots come empty and are found by `slotElement`. */
  show(text: string, slots: readonly TextSlot[]): void {
    this.#text = text
    this.#state = 'whole'
    this.#mendings = 0
    this.#slotElements.clear()
    this.#build(slots)
  }

  /** Changes the slots; only paragraphs whose slots changed are built anew, slots that stay keep their elements. */
  setSlots(slots: readonly TextSlot[]): void {
    const byParagraph = this.#slotsByParagraph(slots)
    const wanted = new Set(slots.map((slot) => slot.key))
    for (const key of this.#slotElements.keys()) if (!wanted.has(key)) this.#slotElements.delete(key)
    this.#change((paragraph) => ({ ...paragraph.content, slots: byParagraph.get(paragraph) ?? [] }))
  }

  /** Gives text that lies in one of these stretches its language and direction; all other has those of the text (T5). */
  setLanguages(stretches: readonly LanguageStretch[]): void {
    this.#change(({ line, content }) => ({ ...content, languages: lineLanguages(this.#text, line, stretches) }))
  }

  /** The element of a slot, `null` when there is no such slot. */
  slotElement(key: string): HTMLElement | null {
    return this.#slotElements.get(key) ?? null
  }

  /** Ranges that cover the source from `start` to `end` and nothing else: one for each text node. */
  ranges(start: number, end: number): readonly StaticRange[] {
    return this.#map.overlapping(start, end).map(
      (piece) =>
        new StaticRange({
          startContainer: piece.node,
          startOffset: Math.max(start - piece.start, 0),
          endContainer: piece.node,
          endOffset: Math.min(end, piece.end) - piece.start,
        }),
    )
  }

  /** Rectangle of the first line of a stretch, in viewport coordinates; `null` when nothing of it is laid out. */
  firstRect(start: number, end: number): DOMRect | null {
    const piece = this.#map.overlapping(start, Math.max(end, start + 1))[0]
    if (!piece) return null
    const range = document.createRange()
    range.setStart(piece.node, Math.max(start - piece.start, 0))
    range.setEnd(piece.node, Math.min(Math.max(end, start + 1), piece.end) - piece.start)
    return range.getClientRects()[0] ?? null
  }

  /**
   * The source offset of a place in the page. `null` for places outside the text, in slots, and in text nodes that
   * something has changed: an offset never comes from an altered node (P2).
   */
  offsetOf(node: Node, within: number): number | null {
    if (this.#state === 'refused') return null
    const piece = this.#nodes.get(node)
    if (piece) {
      if (piece.node.data !== this.#text.slice(piece.start, piece.end)) return null
      return Math.min(piece.start + within, piece.end)
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !this.root.contains(node) || this.#inSlot(node)) return null
    return this.#offsetInElement(node as Element, within)
  }

  /** The source offset nearest to a point of the viewport; `null` when the point is on no text of this layer. */
  offsetAtPoint(x: number, y: number): number | null {
    const place = document.caretPositionFromPoint(x, y)
    return place ? this.offsetOf(place.offsetNode, place.offset) : null
  }

  /** The browser's selection, when both its ends lie in this text; else `null`. */
  selection(): DirectedSpan | null {
    const selection = document.getSelection()
    if (!selection?.anchorNode || !selection.focusNode) return null
    const anchor = this.offsetOf(selection.anchorNode, selection.anchorOffset)
    const focus = this.offsetOf(selection.focusNode, selection.focusOffset)
    return anchor === null || focus === null ? null : { anchor, focus }
  }

  /** Sets the browser's selection, so that copying and assistive technology see it. */
  select({ anchor, focus }: DirectedSpan): void {
    const from = this.#map.locate(anchor, anchor <= focus ? 'after' : 'before')
    const to = this.#map.locate(focus, anchor <= focus ? 'before' : 'after')
    if (from && to) document.getSelection()?.setBaseAndExtent(from.piece.node, from.within, to.piece.node, to.within)
  }

  /** The paragraph element that shows an offset; `null` in a text without paragraphs. */
  paragraphOf(offset: number): HTMLElement | null {
    return this.#map.locate(offset, 'after')?.piece.node.parentElement?.closest<HTMLElement>('p') ?? null
  }

  /** Calls back whenever text nodes were replaced or the state changed; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes the text off the page; the layer does nothing from then on. */
  dispose(): void {
    this.#disposed = true
    this.#layout?.stop()
    this.#observer.disconnect()
    this.#listeners.clear()
    this.root.replaceChildren()
  }

  #build(slots: readonly TextSlot[]): void {
    this.#quietly(() => {
      this.#paragraphs = textLines(this.#text).map((line) => {
        const element = document.createElement('p')
        if (line.close) element.dataset['close'] = ''
        if (line.continues) element.dataset['continues'] = ''
        element.style.setProperty('--letters', String(line.end - line.start))
        return { line, element, pieces: [], content: plain, filled: [] }
      })
      const byParagraph = this.#slotsByParagraph(slots)
      for (const paragraph of this.#paragraphs)
        this.#fill(paragraph, { ...plain, slots: byParagraph.get(paragraph) ?? [] })
      this.root.toggleAttribute('data-late', this.#text.length > lateText)
      this.root.replaceChildren(...this.#paragraphs.map((paragraph) => paragraph.element))
      this.#remap()
    })
    this.#layOut()
    this.#announce()
  }

  #layOut(): void {
    this.#layout?.stop()
    const { length } = this.#text
    const isGradual = length > lateText && length <= longText && 'requestIdleCallback' in globalThis
    const paragraphs = this.#paragraphs.map(({ line, element }) => ({ element, length: line.end - line.start }))
    this.#layout = isGradual ? new GradualLayout(this.root, paragraphs) : null
  }

  /** Builds those paragraphs anew whose content is another now. */
  #change(contentOf: (paragraph: Paragraph) => Content): void {
    let changed = false
    this.#quietly(() => {
      for (const paragraph of this.#paragraphs) {
        const content = contentOf(paragraph)
        if (contentKey(content) === contentKey(paragraph.content)) continue
        this.#fill(paragraph, content)
        changed = true
      }
      if (changed) this.#remap()
    })
    if (changed) this.#announce()
  }

  #fill(paragraph: Paragraph, content: Content): void {
    const { slots, languages } = content
    const children: Node[] = []
    const pieces: Piece<Text>[] = []
    const filled: Filled[] = [{ element: paragraph.element, children }]
    const take = (start: number, end: number) => {
      const made = textNodes(this.#text, { start, end }, languages.inside)
      children.push(...made.nodes)
      pieces.push(...made.pieces)
      filled.push(...made.filled)
    }
    let position = paragraph.line.start
    for (const { key, at } of slots) {
      let cut = Math.min(Math.max(at, position), paragraph.line.end)
      // White space behind a sentence stays on its line; a line that begins with it would look indented.
      while (cut < paragraph.line.end && /\s/u.test(this.#text.charAt(cut))) cut += 1
      take(position, cut)
      children.push(this.#slot(key))
      position = cut
    }
    take(position, paragraph.line.end)
    putChildren(paragraph.element, children)
    setLanguage(paragraph.element, languages.whole)
    paragraph.content = content
    paragraph.pieces = pieces
    paragraph.filled = filled
  }

  #slot(key: string): HTMLElement {
    let element = this.#slotElements.get(key)
    if (!element) {
      element = document.createElement('span')
      element.dataset['slot'] = key
      this.#slotElements.set(key, element)
    }
    return element
  }

  #slotsByParagraph(slots: readonly TextSlot[]): Map<Paragraph, TextSlot[]> {
    const found = new Map<Paragraph, TextSlot[]>()
    let place = 0
    for (const slot of [...slots].sort((one, other) => one.at - other.at)) {
      while ((this.#paragraphs[place]?.line.end ?? Infinity) < slot.at) place += 1
      const paragraph = this.#paragraphs[place]
      if (paragraph) found.set(paragraph, [...(found.get(paragraph) ?? []), slot])
    }
    return found
  }

  #remap(): void {
    const pieces = this.#paragraphs.flatMap((paragraph) => paragraph.pieces)
    this.#map = new PieceMap(pieces)
    this.#nodes = new WeakMap(pieces.map((piece) => [piece.node, piece]))
    this.#version += 1
  }

  /** The source offset of a child position: that of the first text at or after it, else the end of the text before it. */
  #offsetInElement(element: Element, within: number): number | null {
    const range = document.createRange()
    range.setStart(element, Math.min(within, element.childNodes.length))
    let low = 0
    let high = this.#map.pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const piece = this.#map.pieces[middle]
      if (piece && range.comparePoint(piece.node, piece.end - piece.start) < 0) low = middle + 1
      else high = middle
    }
    const next = this.#map.pieces[low]
    if (next && element.contains(next.node)) return next.start
    return this.#map.pieces[low - 1]?.end ?? next?.start ?? null
  }

  #inSlot(node: Node): boolean {
    const element = node instanceof Element ? node : node.parentElement
    return element?.closest('[data-slot]') != null
  }

  /** Looks at changes that this layer did not make; those inside slots are their owner's. */
  #inspect(records: readonly MutationRecord[]): void {
    if (this.#state === 'refused' || !records.some((record) => !this.#inSlot(record.target)) || this.#intact()) return
    this.#mendings += 1
    if (this.#mendings > patience) {
      this.#state = 'refused'
      this.#announce()
      return
    }
    this.#state = 'mended'
    this.#quietly(() => {
      for (const paragraph of this.#paragraphs) this.#fill(paragraph, paragraph.content)
      this.root.replaceChildren(...this.#paragraphs.map((paragraph) => paragraph.element))
      this.#remap()
    })
    this.#announce()
  }

  #intact(): boolean {
    return this.#paragraphs.every(
      ({ element, pieces, filled }) =>
        element.parentNode === this.root &&
        filled.every(isWhole) &&
        pieces.every(({ node, start, end }) => node.data === this.#text.slice(start, end)),
    )
  }

  /** Does work on the page without taking it for somebody else's. */
  #quietly(work: () => void): void {
    this.#observer.disconnect()
    if (this.#disposed) return
    work()
    this.#observer.observe(this.root, { childList: true, characterData: true, subtree: true })
  }

  #announce(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** The same for contents that look the same. */
function contentKey({ slots, languages }: Content): string {
  return JSON.stringify([slots.map(({ key, at }) => [key, at]), languages])
}
