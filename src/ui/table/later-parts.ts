/** What of a table is fetched when it is first wanted; all of it together, for it is little. */
export { ActiveFilters } from './ActiveFilters.tsx'
export { ColumnEdge } from './ColumnEdge.tsx'
export { CellField, CellPencil } from './CellField.tsx'
export { FacetList } from './FacetList.tsx'
export { GroupRow } from './GroupRow.tsx'
export { RangeList } from './RangeList.tsx'
export { TableTools } from './TableTools.tsx'
export { copyTable, printedTable, saveTable } from './table-output.tsx'
