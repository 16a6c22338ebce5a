/** What a reader of a page sees, as text: all of it, in the order of the page, cut into blocks (T1). */
import { attribute, isElement, parentOf, textOf, walk, type PageElement, type PageNode } from './page-tree.ts'

/** A paragraph, heading, entry of a list or line of a page, in UTF-16 code units of its text. */
export interface Block {
  readonly start: number
  readonly end: number
  /** The element it stands in. */
  readonly element: PageElement | null
  /** How many of its code units are in links. */
  readonly linked: number
}

/** The text of a page and its blocks in reading order; between two there is a blank line, a line end or a tab. */
export interface VisibleText {
  readonly text: string
  readonly blocks: readonly Block[]
}

const unseen = new Set(
  'head script style template noscript iframe object embed audio video canvas svg math textarea select datalist'.split(
    ' ',
  ),
)
const paragraphs = new Set(
  `address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html main menu nav ol p pre search section summary table ul`.split(/\s+/),
)
const lines = new Set('br li dt dd tr caption option legend button'.split(' '))
const cells = new Set(['td', 'th'])

/** Gaps between blocks, weakest first. */
const gaps = ['', '\t', '\n', '\n\n'] as const
type Gap = 0 | 1 | 2 | 3

/** The text of a page that shows on a screen; what scripts would add, and what is hidden, is not in it. */
export function visibleText(root: PageNode): VisibleText {
  const builder = new TextBuilder()
  let links = 0
  let verbatim = 0
  for (const { node, leaving } of walk(root, isUnseen)) {
    const text = textOf(node)
    if (text !== null) builder.add(text, { linked: links > 0, verbatim: verbatim > 0, element: parentOf(node) })
    if (!isElement(node)) continue
    const change = leaving ? -1 : 1
    if (node.tagName === 'a') links += change
    if (node.tagName === 'pre') verbatim += change
    if (node.tagName === 'br' && leaving) continue
    builder.part(gapOf(node.tagName), node.tagName === 'br')
  }
  return builder.built()
}

function isUnseen(element: PageElement): boolean {
  if (unseen.has(element.tagName))
    return element.tagName !== 'template' || attribute(element, 'shadowrootmode') === null
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true
  const style = attribute(element, 'style')
  return (
    attribute(element, 'hidden') !== null ||
    (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  )
}

function gapOf(tag: string): Gap {
  if (paragraphs.has(tag)) return 3
  if (lines.has(tag)) return 2
  return cells.has(tag) ? 1 : 0
}

interface Piece {
  readonly linked: boolean
  readonly verbatim: boolean
  readonly element: PageElement | null
}

class TextBuilder {
  readonly #parts: string[] = []
  readonly #blocks: Block[] = []
  #length = 0
  #gap: Gap = 0
  #hasSpace = false
  #open: { start: number; element: PageElement | null; linked: number } | null = null

  /** Ends the block that is open; the strongest gap before the next one counts, and two line breaks are a paragraph. */
  part(gap: Gap, isBreak: boolean): void {
    if (gap === 0) return
    const again = isBreak && this.#open === null && this.#gap === 2 && this.#length > 0
    this.#close()
    this.#gap = Math.max(this.#gap, again ? 3 : gap) as Gap
  }

  add(text: string, piece: Piece): void {
    if (!piece.verbatim) {
      this.#addWords(text, piece)
      return
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.part(2, true)
      this.#addWords(line, piece)
    }
  }

  built(): VisibleText {
    this.#close()
    return { text: this.#parts.join(''), blocks: this.#blocks }
  }

  #addWords(text: string, { linked, element }: Piece): void {
    // A no-break space is a character of the text; the white space of the source is not.
    const words = text.replaceAll(/[ \t\n\f\r]+/g, ' ')
    const shown = words.trim() === '' ? '' : words.replaceAll(/^ | $/g, '')
    if (shown === '') {
      this.#hasSpace ||= words !== '' && this.#open !== null
      return
    }
    if (this.#open === null) {
      if (this.#length > 0) this.#push(gaps[this.#gap])
      this.#gap = 0
      this.#open = { start: this.#length, element: element && blockOf(element), linked: 0 }
    } else if (this.#hasSpace || words.startsWith(' ')) {
      this.#push(' ')
    }
    this.#push(shown)
    if (linked) this.#open.linked += shown.length
    this.#hasSpace = words.endsWith(' ')
  }

  #push(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  #close(): void {
    if (this.#open) this.#blocks.push({ ...this.#open, end: this.#length })
    this.#open = null
    this.#hasSpace = false
  }
}

/** The nearest element that is a block of its own. */
function blockOf(element: PageElement): PageElement {
  let at = element
  for (let parent = parentOf(at); parent && gapOf(at.tagName) === 0; parent = parentOf(at)) at = parent
  return at
}
