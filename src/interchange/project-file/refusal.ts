/** The refusal of a file: one reason, with the place as a JSON path. */
import type * as v from 'valibot'
import type { ReadingReason } from '#domain/import-draft.ts'

/** Why a file is not taken; nothing of it was. */
export interface FileRefusal {
  readonly refused: ReadingReason
}

/** Builds a refusal at a place such as `$.tables.passages[3].quote`. */
export function refuseAt(key: string, path: string, params: ReadingReason['params'] = {}): FileRefusal {
  return { refused: { key, params: { path, ...params } } }
}

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is FileRefusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}

/** What a schema objects to, with its place. */
export function reasonOfIssue(issue: v.BaseIssue<unknown>): ReadingReason {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  if (issue.received === 'undefined') return { key: 'missingField', params: { path: `$${path}` } }
  if (issue.expected === 'never') return { key: 'unknownField', params: { path: `$${path}` } }
  if (issue.message === 'dateBackwards') return { key: 'dateBackwards', params: { path: `$${path}` } }
  return { key: 'badField', params: { path: `$${path}`, found: issue.received.slice(0, 80) } }
}
