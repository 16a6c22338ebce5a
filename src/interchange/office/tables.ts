/** Tables of documents as rows of cells, as far as they hold data: many only set out a page. */
import { childrenNamed, descendants, type XmlElement } from '../xml/xml-tree.ts'

export const tableNames = new Set(['w:tbl', 'table:table'])
const rowNames = ['w:tr', 'table:table-row']
const cellNames = ['w:tc', 'table:table-cell', 'table:covered-table-cell']
const paragraphNames = ['w:p', 'text:p', 'text:h']
/** What may stand between a table and its rows. */
const groups = ['table:table-header-rows', 'table:table-rows', 'table:table-row-group', 'w:sdt', 'w:sdtContent']
const mostColumns = 100

/** A cell with how many columns it takes. */
export interface TableCell {
  readonly element: XmlElement
  readonly columns: number
}

/** The rows of a table with several rows and columns, and a paragraph or none in each cell; `null` for any other. */
export function rowsOfTable(table: XmlElement): readonly (readonly TableCell[])[] | null {
  const rows = rowsIn(table).map((row) => childrenNamed(row, ...cellNames).map(cellOf))
  const holdsData = rows.length > 1 && rows.some((row) => row.length > 1)
  return holdsData && rows.flat().every(({ element }) => isPlain(element)) ? rows : null
}

function rowsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (rowNames.includes(child.name)) return [child]
    return groups.includes(child.name) ? rowsIn(child) : []
  })
}

function cellOf(element: XmlElement): TableCell {
  const span = descendants(element, 'w:gridSpan')[0]?.attributes.get('w:val')
  const columns = Number(span ?? element.attributes.get('table:number-columns-repeated') ?? 1)
  return { element, columns: Number.isInteger(columns) && columns > 0 && columns <= mostColumns ? columns : 1 }
}

function isPlain(cell: XmlElement): boolean {
  const paragraphs = paragraphNames.flatMap((name) => descendants(cell, name))
  return paragraphs.length < 2 && [...tableNames].every((name) => descendants(cell, name).length === 0)
}
