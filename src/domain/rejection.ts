/** A refusal is a value, never an exception: why, in a form the interface can word, and what was kept is everything. */

export interface Rejection {
  readonly rejected: true
  /** A key of `i18n/messages/rejections.ts`. */
  readonly reason: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Builds a refusal. `reason` is a key of `i18n/messages/rejections.ts`. */
export function reject(reason: string, params: Readonly<Record<string, string | number>> = {}): Rejection {
  return { rejected: true, reason, params }
}

/** Tells a refusal from a result. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'rejected' in value
}
