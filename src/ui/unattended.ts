/** For work that a gesture starts and nobody waits for: a failure is told, never lost. */
import { uiMessages } from '#i18n/messages/ui.ts'
import { showNotice } from './notices.ts'

/** `work` should report what it can explain itself; this is for what it did not foresee. */
export function unattended(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    showNotice(uiMessages.unforeseen(message), { tone: 'problem' })
  })
}
