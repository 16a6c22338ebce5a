/** Why nothing can be erased now. */
import { useOneHomeReason } from '#state/use-saving.ts'
import { useOutdated } from '#state/use-outdated.ts'
import { useWaitingImport } from '#state/use-waiting-import.ts'

/** `null` when it can. Files of an import that is not finished may hold the same texts. */
export function useWhyNotErase(): 'import' | 'oneHome' | 'outdated' | null {
  const isOutdated = useOutdated()
  const oneHome = useOneHomeReason()
  const isImportWaiting = useWaitingImport()
  if (isOutdated) return 'outdated'
  if (oneHome !== null) return 'oneHome'
  return isImportWaiting ? 'import' : null
}
