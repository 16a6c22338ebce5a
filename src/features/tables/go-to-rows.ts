/** Going to a table with only some of its rows: its filters stand in the address. */
import { writeAddress, type Address } from '#ui/address.ts'
import { plainTableState, writeTableState } from '#ui/table/table-state.ts'
import { goToPlace } from '#ui/use-address.ts'

/** `filters` are the values wanted of each facet of that table. */
export function goToRows(table: Address, filters: Readonly<Record<string, readonly string[]>>): void {
  const search = new URLSearchParams()
  const parameters = writeTableState({ ...plainTableState, filters }, { facets: Object.keys(filters), columns: [] })
  for (const [name, value] of Object.entries(parameters)) if (value !== null) search.set(name, value)
  goToPlace(`${writeAddress(table)}?${search}`)
}
