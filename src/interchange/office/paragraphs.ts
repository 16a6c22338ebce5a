/** Paragraphs of WordprocessingML and OpenDocument, told apart by their prefixes. */
import { sumOfMarks, type InlineMarks } from '../inline-marks.ts'
import { descendants, type XmlElement } from '../xml/xml-tree.ts'
import { lookOf, stylesOf, type Styles } from './looks.ts'
import { rowsOfTable, tableNames, type TableCell } from './tables.ts'
import { lineOfRuns, plainLook, type Look, type Run } from './runs.ts'

export interface Paragraph {
  /** Lines of a paragraph are parted by LF. Not empty. */
  readonly text: string
  readonly isTitle: boolean
  readonly marks: InlineMarks
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
  visit(root, stylesOf(root), found)
  return found
}

function visit(element: XmlElement, styles: Styles, found: Paragraph[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || passedOver.has(child.name)) continue
    const rows = tableNames.has(child.name) ? rowsOfTable(child) : null
    if (rows !== null) {
      found.push(...tableText(rows, styles))
      continue
    }
    if (paragraphNames.has(child.name)) {
      const { text, marks } = lineOfRuns(runsOf(child, styles, plainLook))
      if (text.trim() !== '') found.push({ text: text.trim(), isTitle: isTitle(child), marks })
    }
    visit(child, styles, found)
  }
}

/** A row is a line, its cells parted by tabs: one that takes several columns, or is empty, moves no other. */
function tableText(rows: readonly (readonly TableCell[])[], styles: Styles): readonly Paragraph[] {
  const all: InlineMarks[] = []
  const lines = rows.map((row) => {
    const cells = row.map(({ element, columns }) => {
      const inner: Paragraph[] = []
      visit(element, styles, inner)
      all.push(...inner.map(({ marks }) => marks))
      return inner.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ') + '\t'.repeat(columns - 1)
    })
    return cells.join('\t').trimEnd()
  })
  const text = lines.filter((line) => line.trim() !== '').join('\n')
  return text === '' ? [] : [{ text, isTitle: false, marks: sumOfMarks(all) }]
}

/** The runs of a paragraph without those of paragraphs in it. */
function runsOf(element: XmlElement, styles: Styles, look: Look): readonly Run[] {
  const runs: Run[] = []
  for (const child of inReadingOrder(element)) {
    // The text of WordprocessingML stands in `w:t` alone; OpenDocument mixes it with elements.
    if (typeof child === 'string') {
      if (!element.name.startsWith('w:') || element.name === 'w:t') runs.push({ text: child, look })
    } else if (child.name === 'text:s') runs.push({ text: ' '.repeat(spaces(child)), look })
    else if (!passedOver.has(child.name) && !paragraphNames.has(child.name)) {
      const text = fixed.get(child.name)
      if (text !== undefined) runs.push({ text, look })
      else runs.push(...runsOf(child, styles, { ...look, ...lookOf(child, styles) }))
    }
  }
  return runs
}

/** WordprocessingML has the reading of a word before the word. */
function inReadingOrder({ name, children }: XmlElement): XmlElement['children'] {
  if (name !== 'w:ruby') return children
  const isReading = (child: XmlElement | string) => typeof child !== 'string' && child.name === 'w:rt'
  return [...children.filter((child) => !isReading(child)), ...children.filter(isReading)]
}

/** What was struck out while changes were followed, in order; it is no part of the text. */
export function deletionsOf(root: XmlElement): readonly string[] {
  const deletions = [...descendants(root, 'w:del'), ...descendants(root, 'text:deletion')]
  return deletions.map((one) => wordsIn(one).replaceAll(/\s+/g, ' ').trim()).filter((words) => words !== '')
}

/** Words alone: other programs write who struck them out, and when, beside them. */
function wordsIn(element: XmlElement): string {
  if (element.name === 'office:change-info') return ''
  const own = element.name === 'w:delText' || !element.name.startsWith('w:')
  return element.children.map((child) => (typeof child === 'string' ? (own ? child : '') : wordsIn(child))).join('')
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
