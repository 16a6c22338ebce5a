/** The refusal of a file: one reason, with the place as a JSON path. */
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
