/** In which column the cells of the tables stand that a walk is in, those too that reach down from rows above. */
import { attribute, childrenOf, isElement, plainText, walk, type PageElement } from './page-tree.ts'

/** More than any table has: a slip. */
const mostColumns = 100
const mostRows = 10_000
/** Fewer rows of several cells are no table of figures: pages are laid out in tables too. */
const fewestRows = 2

interface OpenTable {
  readonly element: PageElement
  readonly holdsData: boolean
  row: number
  column: number
  /** For each column, the first row that is free of cells from above. */
  readonly freeFrom: number[]
}

export class OpenTables {
  readonly #open: OpenTable[] = []

  /** True in a table of rows of cells, not one that only sets out a page. */
  get holdsData(): boolean {
    return this.#open.at(-1)?.holdsData ?? false
  }

  pass(element: PageElement, leaving: boolean): void {
    const { tagName } = element
    const table = this.#open.at(-1)
    if (tagName === 'table' && !leaving)
      this.#open.push({ element, holdsData: holdsData(element), row: -1, column: 0, freeFrom: [] })
    else if (tagName === 'table' && table?.element === element) this.#open.pop()
    else if (tagName === 'tr' && !leaving && table) {
      table.row += 1
      table.column = 0
    }
  }

  /** A cell begins: how many columns further it stands than the end of the one before, counting from 1. */
  step(cell: PageElement): number {
    const table = this.#open.at(-1)
    if (!table) return 1
    const before = table.column
    while ((table.freeFrom[table.column] ?? 0) > table.row && table.column < mostColumns) table.column += 1
    const step = table.column - before + 1
    const below = rowsOf(cell)
    for (const end = table.column + columnsOf(cell); table.column < end; table.column += 1)
      table.freeFrom[table.column] = table.row + below
    return step
  }
}

/** How many columns a cell takes. */
export function columnsOf(cell: PageElement): number {
  const span = Number(attribute(cell, 'colspan') ?? 1)
  return Number.isInteger(span) && span > 1 && span <= mostColumns ? span : 1
}

/** How many rows a cell takes; 0 stands for all that come. */
function rowsOf(cell: PageElement): number {
  const span = Number(attribute(cell, 'rowspan') ?? 1)
  if (span === 0) return mostRows
  return Number.isInteger(span) && span > 1 && span <= mostRows ? span : 1
}

/** Rows of several cells with words, and no table within: those that hold others are not read for each of them again. */
function holdsData(table: PageElement): boolean {
  if (holdsTable(table)) return false
  const groups = ['thead', 'tbody', 'tfoot']
  const within = (parent: PageElement, tags: readonly string[]) =>
    childrenOf(parent).filter((node): node is PageElement => isElement(node) && tags.includes(node.tagName))
  const rows = [table, ...within(table, groups)].flatMap((group) => within(group, ['tr']))
  const full = rows.filter((row) => within(row, ['td', 'th']).filter((cell) => plainText(cell) !== '').length > 1)
  return full.length >= fewestRows
}

/** Looks no further than the first. */
function holdsTable(table: PageElement): boolean {
  for (const { node } of walk(table)) if (node !== table && isElement(node) && node.tagName === 'table') return true
  return false
}
