/** Says that another tab goes on with what was to be taken up here. */
import { importMessages } from '#i18n/messages/import.ts'
import { showNotice } from '#ui/notices.ts'

/** It stays until something else is done. */
export function tellTaken(): void {
  showNotice(importMessages.left.taken, { tone: 'refusal' })
}
