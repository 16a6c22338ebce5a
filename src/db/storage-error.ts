/** Makes sense of what a browser's storage throws. */

/** Names of errors after which only opening the database again helps. */
const lostConnection = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError'])

/** True when the connection is gone and the same work may succeed on a new one. */
export function isLostConnection(error: unknown): boolean {
  return error instanceof Error && lostConnection.has(error.name)
}

/**
 * An error whose name and message say what is wrong. Dexie wraps a full disk in an `AbortError` with the cause inside
 * (`QuotaExceededError`), which would otherwise read as if somebody had cancelled.
 */
export function storageError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : null
  if (!inner) return error
  const told = new Error(`${inner.name}: ${inner.message}`, { cause: error })
  told.name = inner.name
  return told
}

/** The name of an error, or of the one inside it; `Error` for what is none. Holds no words of anybody. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'Error'
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : error.cause
  return inner instanceof Error ? errorName(inner) : error.name
}
