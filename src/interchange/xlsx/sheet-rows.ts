/** The rows of one sheet of a workbook, read in one pass: a tree of a large sheet would be many times as large. */
import { attributesOf, xmlTokens, type XmlToken } from '../xml/xml-tree.ts'
import { readCellText } from './cell-text.ts'
import { dayOfSerial } from './date-styles.ts'

/** What a sheet may have. */
export interface SheetLimits {
  readonly rows: number
  readonly columns: number
  /** Of all rows together. */
  readonly cells: number
}

/** What the cells of a workbook refer to. */
export interface CellKinds {
  readonly shared: readonly string[]
  /** Looks that show a date. */
  readonly dates: ReadonlySet<string>
  readonly isFrom1904: boolean
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: string
  value: string
  text: string
}

type Trouble = 'damagedSheet' | 'sheetTooLarge'

/** Rows with their empty ones; or that the sheet breaks off, or is too large. */
export function sheetRows(
  xml: string,
  kinds: CellKinds,
  limits: SheetLimits,
): readonly (readonly string[])[] | Trouble {
  const reader = new RowReader(kinds, limits)
  for (const token of xmlTokens(xml)) {
    const trouble = 'text' in token ? reader.text(token.text) : reader.tag(token)
    if (trouble !== null) return trouble
  }
  return reader.isComplete ? reader.rows : 'damagedSheet'
}

type Tag = Extract<XmlToken, { readonly name: string }>

class RowReader {
  readonly rows: string[][] = []
  /** Whether the data has come to its end. */
  isComplete = false
  readonly #kinds: CellKinds
  readonly #limits: SheetLimits
  #cell: OpenCell | null = null
  /** Of what the next text is: the value, or the text within a cell. */
  #within: 'v' | 't' | null = null
  #count = 0

  constructor(kinds: CellKinds, limits: SheetLimits) {
    this.#kinds = kinds
    this.#limits = limits
  }

  text(text: string): null {
    if (this.#cell && this.#within === 'v') this.#cell.value += text
    if (this.#cell && this.#within === 't') this.#cell.text += text
    return null
  }

  tag(tag: Tag): Trouble | null {
    const name = tag.name.replace(/^\w+:/, '')
    const ends = tag.closes || tag.isEmpty
    if (name === 'v' || name === 't') this.#within = ends ? null : name
    else if (name === 'sheetData') this.isComplete ||= ends
    else if (name === 'row' && !tag.closes) return this.#row(tag)
    else if (name === 'c') return this.#cellTag(tag, ends)
    return null
  }

  #cellTag(tag: Tag, ends: boolean): Trouble | null {
    if (!tag.closes) this.#cell = openCell(tag.inside, this.rows.at(-1)?.length ?? 0)
    return ends ? this.#endOfCell() : null
  }

  #row({ inside }: Tag): Trouble | null {
    const number = Number(attributesOf(inside).get('r') ?? this.rows.length + 1)
    if (number > this.#limits.rows) return 'sheetTooLarge'
    if (!Number.isInteger(number) || number <= this.rows.length) return 'damagedSheet'
    while (this.rows.length < number) this.rows.push([])
    return null
  }

  #endOfCell(): Trouble | null {
    const [cell, row] = [this.#cell, this.rows.at(-1)]
    this.#cell = null
    if (!cell || !row || cell.column < row.length) return 'damagedSheet'
    this.#count += cell.column + 1 - row.length
    if (cell.column >= this.#limits.columns || this.#count > this.#limits.cells) return 'sheetTooLarge'
    while (row.length < cell.column) row.push('')
    row.push(contentOf(cell, this.#kinds))
    return null
  }
}

function openCell(inside: string, next: number): OpenCell {
  const attributes = attributesOf(inside)
  const [letters = ''] = /^[A-Z]+/.exec(attributes.get('r') ?? '') ?? []
  return {
    column: letters === '' ? next : columnNumber(letters),
    type: attributes.get('t') ?? 'n',
    style: attributes.get('s') ?? '',
    value: '',
    text: '',
  }
}

/** 0 for `A`, 26 for `AA`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function contentOf({ type, style, value, text }: OpenCell, { shared, dates, isFrom1904 }: CellKinds): string {
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'inlineStr') return readCellText(text)
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return readCellText(value)
  const day = dates.has(style) && value !== '' ? dayOfSerial(Number(value), isFrom1904) : null
  return day ?? value
}

/** The texts that cells name by their place in the list, without how they are spoken. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let [within, spoken] = [false, false]
  for (const token of xmlTokens(xml)) {
    if ('text' in token) {
      if (within && !spoken) texts.push((texts.pop() ?? '') + token.text)
      continue
    }
    const name = token.name.replace(/^\w+:/, '')
    if (name === 'si' && !token.closes) texts.push('')
    if (name === 'rPh') spoken = !token.closes && !token.isEmpty
    if (name === 't') within = !token.closes && !token.isEmpty
  }
  return texts.map(readCellText)
}
