/** What a reader of a page sees, as text: all of it, in the order of the page, cut into blocks (T1). */
import { needsSmallFigures, type Height } from '../inline-marks.ts'
import { columnsOf, OpenTables } from './open-tables.ts'
import {
  attribute,
  childrenOf,
  isElement,
  parentOf,
  plainText,
  textOf,
  walk,
  type PageElement,
  type PageNode,
} from './page-tree.ts'
import { TextBuilder, type Gap, type Piece, type VisibleText } from './text-builder.ts'

const unseen = new Set(
  'head script style template noscript iframe object embed audio video canvas svg math textarea select datalist rp'.split(
    ' ',
  ),
)
const paragraphs = new Set(
  `address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html main menu nav ol p pre search section summary table ul`.split(/\s+/),
)
const lines = new Set('br li dt dd tr caption option legend button'.split(' '))
const cells = new Set(['td', 'th'])

const struckTags = new Set(['del', 's', 'strike'])

/** The text of a page that shows on a screen; what scripts would add, and what is hidden, is not in it. */
export function visibleText(root: PageNode): VisibleText {
  const builder = new TextBuilder(gapOf)
  const within = new OpenElements()
  const tables = new OpenTables()
  for (const { node, leaving } of walk(root, isUnseen)) {
    const text = textOf(node)
    if (text !== null && within.reading > 0) builder.addReading(text)
    else if (text !== null) builder.add(text, { ...within.piece(), element: parentOf(node) })
    if (!isElement(node)) continue
    within.pass(node, leaving, builder)
    if (isStruck(node) && within.struck === (leaving ? 0 : 1)) builder.strike(!leaving)
    tables.pass(node, leaving)
    passEdge(node, leaving, builder, tables)
  }
  return builder.built()
}

/** Where an element begins or ends: the gap it makes, and the reading of a word that stands complete. */
function passEdge(element: PageElement, leaving: boolean, builder: TextBuilder, tables: OpenTables): void {
  const { tagName } = element
  if (tables.holdsData && fillsCell(element)) return
  if (tagName === 'ruby' && leaving) builder.endReading()
  if (tagName === 'br' && leaving) return
  builder.part(gapOf(tagName), tagName === 'br')
  if (cells.has(tagName)) builder.cells(leaving ? columnsOf(element) - 1 : tables.step(element), tables.holdsData)
}

/** A paragraph that is all of a cell: it parts nothing that the cell does not. */
function fillsCell(element: PageElement): boolean {
  const parent = parentOf(element)
  if (gapOf(element.tagName) !== 3 || parent === null || !cells.has(parent.tagName)) return false
  return childrenOf(parent).every((node) => node === element || textOf(node)?.trim() === '')
}

/** How many elements that say how words stand are open on the walk. */
class OpenElements {
  struck = 0
  reading = 0
  #links = 0
  #verbatim = 0
  /** The outermost raised or lowered element and what it makes of its figures. */
  #small: { readonly element: PageElement; readonly height: Height | null } | null = null

  piece(): Omit<Piece, 'element'> {
    return { linked: this.#links > 0, verbatim: this.#verbatim > 0, height: this.#small?.height ?? null }
  }

  pass(element: PageElement, leaving: boolean, builder: TextBuilder): void {
    const change = leaving ? -1 : 1
    const { tagName } = element
    if (tagName === 'a') this.#links += change
    if (tagName === 'pre') this.#verbatim += change
    if (tagName === 'rt') this.reading += change
    if (isStruck(element)) this.struck += change
    if (tagName === 'sup' || tagName === 'sub') this.#passSmall(element, leaving, builder)
  }

  #passSmall(element: PageElement, leaving: boolean, builder: TextBuilder): void {
    if (leaving && this.#small?.element === element) {
      this.#small = null
      builder.small(null)
    }
    if (leaving || this.#small !== null) return
    const words = plainText(element)
    const height = element.tagName === 'sup' ? 'raised' : 'lowered'
    this.#small = { element, height: needsSmallFigures(words) ? height : null }
    builder.small(words)
  }
}

/** What is struck out by its tag or its style. */
function isStruck(element: PageElement): boolean {
  if (struckTags.has(element.tagName)) return true
  const style = attribute(element, 'style')
  return style !== null && style.split(';').some((said) => /text-decoration/i.test(said) && /line-through/i.test(said))
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
