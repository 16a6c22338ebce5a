/** Runs an operation, or says why it cannot be done. */
import { keysMessages } from '#i18n/messages/keys.ts'
import { announce } from '../LiveRegion.tsx'
import { showNotice } from '../notices.ts'
import type { Operation } from './operation.ts'

/** A fault inside the operation becomes a notice; it never goes unseen. */
export function runOperation(operation: Operation): void {
  if (!operation.available) {
    sayUnavailable(operation.label, operation.reason ?? '')
    return
  }
  try {
    Promise.resolve(operation.run()).catch(report)
  } catch (error) {
    report(error)
  }
}

/** Shows and reads out that something cannot be done now, and why: `reason` is a sentence. */
export function sayUnavailable(label: string, reason: string): void {
  const words = keysMessages.palette.unavailable(label, reason)
  announce(words)
  showNotice(words)
}

function report(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error)
  showNotice(keysMessages.palette.failed(words), { tone: 'problem' })
}
