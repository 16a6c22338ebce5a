import { uiMessages } from '#i18n/messages/ui.ts'
import type { DataFacet } from './data-column.ts'

/** A value of a facet in words; the empty text stands for "none". */
export function facetLabel<Row>(facet: DataFacet<Row>, value: string): string {
  return value === '' ? uiMessages.table.none : (facet.label?.(value) ?? value)
}
