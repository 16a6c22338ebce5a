/** What Enter on a head of the matrix opens: the claim of a row, the article of a column. */
import type { ProjectId } from '#domain/ids.ts'
import { readAddressOf } from '#ui/address.ts'
import { navigate } from '#ui/use-address.ts'
import type { GridPlace } from './grid-cursor.ts'
import type { GridLayout } from './grid-layout.ts'

/** Does nothing on the corner, and on a column of several articles. */
export function openHead(project: ProjectId, layout: GridLayout, place: GridPlace): void {
  const row = layout.rows[place.row]
  const column = layout.columns[place.column]
  if (row) navigate({ screen: 'claim', project, claim: row.claim.id })
  else if (column?.kind === 'article') navigate(readAddressOf(project, [column.article.id]))
}
