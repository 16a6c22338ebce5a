/** Handing a selection over to Export, as far as its address takes it. */
import type { ProjectId } from '#domain/ids.ts'
import { tablesMessages as words } from '#i18n/messages/tables.ts'
import { exportAddressOf, MOST_CHOSEN, type ExportSelection } from '#ui/export-address.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { navigate } from '#ui/use-address.ts'

/** `reason` says why nothing can be exported now; `null` when something can. */
export function exportOperation(
  id: string,
  label: string,
  project: ProjectId,
  selection: ExportSelection,
  reason: string | null,
): Operation {
  const { articles = [], claims = [] } = selection
  const isTooMuch = Math.max(articles.length, claims.length) > MOST_CHOSEN
  return operation(
    id,
    label,
    () => navigate(exportAddressOf(project, selection)),
    reason ?? (isTooMuch ? words.exportMost(MOST_CHOSEN) : null),
  )
}
