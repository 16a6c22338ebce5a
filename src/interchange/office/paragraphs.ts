/** Paragraphs of WordprocessingML and OpenDocument, told apart by their prefixes. */
import { descendants, type XmlElement } from '../xml/xml-tree.ts'

export interface Paragraph {
  /** Lines of a paragraph are parted by LF. Not empty. */
  readonly text: string
  readonly isTitle: boolean
}

/** What holds no text of the document: what was struck out or moved away, the same for older programs, tab stops, notes of reviewers. */
const passedOver = new Set(
  'w:del w:moveFrom mc:Fallback w:pPr w:rPr text:tracked-changes office:annotation text:sequence-decls'.split(' '),
)
const paragraphNames = new Set(['w:p', 'text:p', 'text:h'])
const fixed = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
])

/** The paragraphs of a document in order, empty ones left out; a paragraph in another, as in a text box, stands behind it. */
export function paragraphsOf(root: XmlElement): readonly Paragraph[] {
  const found: Paragraph[] = []
  visit(root, found)
  return found
}

function visit(element: XmlElement, found: Paragraph[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || passedOver.has(child.name)) continue
    if (paragraphNames.has(child.name)) {
      const text = lineOf(child).trim()
      if (text !== '') found.push({ text, isTitle: isTitle(child) })
    }
    visit(child, found)
  }
}

/** The text of a paragraph without that of paragraphs in it. */
function lineOf(element: XmlElement): string {
  let line = ''
  for (const child of element.children) {
    // The text of WordprocessingML stands in `w:t` alone; OpenDocument mixes it with elements.
    if (typeof child === 'string') line += element.name.startsWith('w:') && element.name !== 'w:t' ? '' : child
    else if (child.name === 'text:s') line += ' '.repeat(spaces(child))
    else if (!passedOver.has(child.name) && !paragraphNames.has(child.name))
      line += fixed.get(child.name) ?? lineOf(child)
  }
  return line
}

/** Spaces beyond the first, which OpenDocument counts. */
function spaces(element: XmlElement): number {
  return Math.min(1000, Number(element.attributes.get('text:c') ?? 1) || 1)
}

function isTitle(paragraph: XmlElement): boolean {
  const [style] = descendants(paragraph, 'w:pStyle')
  const name = style?.attributes.get('w:val') ?? paragraph.attributes.get('text:style-name') ?? ''
  return (
    /^(?:title|heading_?1|1)$/i.test(name) ||
    (paragraph.name === 'text:h' && paragraph.attributes.get('text:outline-level') === '1')
  )
}
