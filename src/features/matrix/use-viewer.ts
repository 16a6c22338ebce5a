/** Who looks at the matrix, and what the others are called (C10). */
import { analystNames } from '#domain/analyst-names.ts'
import { personOf } from '#domain/person.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import type { Viewer } from './cell-view.ts'

/** The same object until an analyst changes. */
export function useViewer(): Viewer {
  const { id } = useAnalyst()
  return useRows(
    (snapshot) => {
      const names = analystNames(snapshot)
      return { person: personOf(snapshot, id), nameOf: (person) => names.get(person) || matrixMessages.panel.nameless }
    },
    ['analysts'],
    [id],
  )
}
